package palace.model;

import java.util.Arrays;

/**
 * A set of indices that is asked often and seldom grows: open addressing, at most half full, without a wrapper a number.
 * Commons Math has a map of the kind ({@code OpenIntToDoubleHashMap}), which also keeps a value and throws for what is absent.
 */
final class IntSet {
    private static final int FREE = -1;

    private int[] places;
    private int size;

    IntSet() {
        places = free(8);
    }

    IntSet(IntSet other) {
        places = other.places.clone();
        size = other.size;
    }

    private static int[] free(int length) {
        int[] places = new int[length];
        Arrays.fill(places, FREE);
        return places;
    }

    boolean contains(int index) {
        return places[place(places, index)] == index;
    }

    /** Adds an index, at least 0, if it is not there. */
    void add(int index) {
        int place = place(places, index);
        if (places[place] == index) {
            return;
        }
        places[place] = index;
        size++;
        if (2 * size > places.length) {
            int[] wider = free(2 * places.length);
            for (int old : places) {
                if (old != FREE) {
                    wider[place(wider, old)] = old;
                }
            }
            places = wider;
        }
    }

    /** Takes an index out, if it is there; whoever stood aside for it or for one behind it moves up, since a gap would hide him. */
    void remove(int index) {
        int gap = place(places, index);
        if (places[gap] != index) {
            return;
        }
        int mask = places.length - 1;
        for (int place = gap + 1 & mask; places[place] != FREE; place = place + 1 & mask) {
            int aside = place - wanted(places, places[place])
                    & mask; // how far from where it would stand if nobody stood there
            if (aside >= (place - gap & mask)) {
                places[gap] = places[place];
                gap = place;
            }
        }
        places[gap] = FREE;
        size--;
    }

    /** Where an index stands if nobody stands there; the multiplier is the golden ratio of 32 bits (Knuth), whose high bits are the good ones. */
    private static int wanted(int[] places, int index) {
        return (index * 0x9E3779B9) >>> Integer.numberOfLeadingZeros(places.length - 1);
    }

    /** Where an index is, or where it would be put. */
    private static int place(int[] places, int index) {
        int mask = places.length - 1;
        int place = wanted(places, index);
        while (places[place] != FREE && places[place] != index) {
            place = (place + 1) & mask;
        }
        return place;
    }
}
