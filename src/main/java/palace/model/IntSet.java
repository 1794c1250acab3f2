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

    /** Takes an index out, if it is there; all others are put in again, since a gap would hide those behind it. */
    void remove(int index) {
        if (!contains(index)) {
            return;
        }
        int[] before = places;
        places = free(before.length);
        size = 0;
        for (int old : before) {
            if (old != FREE && old != index) {
                add(old);
            }
        }
    }

    /** Where an index is, or where it would be put; the multiplier is the golden ratio of 32 bits (Knuth). */
    private static int place(int[] places, int index) {
        int mask = places.length - 1;
        int place = ((index * 0x9E3779B9) >>> 16) & mask;
        while (places[place] != FREE && places[place] != index) {
            place = (place + 1) & mask;
        }
        return place;
    }
}
