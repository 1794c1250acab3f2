package palace.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The threats that hang over people, in the order in which they became known, found at once by whom they hang over.
 *
 * <p>Longer than 250 lines: a threat lives in lists by victim and by threatener, which only one owner can keep in
 * step.
 */
public final class Threats implements Iterable<Threat> {
    private static final int NONE = -1;

    private final int elites;
    private @Nullable Threat[] known = new @Nullable Threat[0];
    /** For each threat the place of the next one over the same head. */
    private int[] next = {};
    /** For each elite the place of the first threat over it; made when the first threat becomes known. */
    private int[] first = {};

    /** What each feels of a threat to others; made when one is first felt. */
    private @Nullable Threat[] felt = new @Nullable Threat[0];

    /** The gravest threat over one of each patron's clients; made when one is first noted. */
    private @Nullable Threat[] overClients = new @Nullable Threat[0];

    private boolean anyFelt;
    /** The elites who have threatened somebody: at each fall it is asked whether he was one. */
    private BitSet threateners = new BitSet();

    private int places;
    private int size;

    Threats(int elites) {
        this.elites = elites;
    }

    Threats copy() {
        Threats copy = new Threats(elites);
        copy.known = known.clone();
        copy.next = next.clone();
        copy.first = first.clone();
        copy.felt = felt.clone();
        copy.anyFelt = anyFelt;
        copy.threateners = (BitSet) threateners.clone();
        copy.places = places;
        copy.size = size;
        return copy;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /** The gravest threat that hangs over an elite; of equals the oldest. */
    public @Nullable Threat to(int elite) {
        Threat gravest = null;
        for (int place = size == 0 ? NONE : first[elite]; place != NONE; place = next[place]) {
            Threat threat = at(place);
            gravest = gravest == null || threat.stake() > gravest.stake() ? threat : gravest;
        }
        return gravest;
    }

    /** What an elite fears: all that hangs over it or, failing that, what it feels of a threat to its own. */
    public List<Threat> feared(int elite) {
        if (size > 0 && first[elite] != NONE) {
            var own = new ArrayList<Threat>(2);
            for (int place = first[elite]; place != NONE; place = next[place]) {
                own.add(at(place));
            }
            return own;
        }
        Threat shared = anyFelt ? felt[elite] : null;
        return shared == null ? List.of() : List.of(shared);
    }

    /** The stakes of all that an elite fears, added up. */
    public double stakeOver(int elite) {
        return stakeOver(elite, by -> true);
    }

    /** The same of what it fears from some; asked for again and again in an attempt, so no list is made of it. */
    public double stakeOver(int elite, IntPredicate from) {
        if (size > 0 && first[elite] != NONE) {
            double stake = 0;
            for (int place = first[elite]; place != NONE; place = next[place]) {
                Threat threat = at(place);
                stake += from.test(threat.by()) ? threat.stake() : 0;
            }
            return stake;
        }
        Threat shared = anyFelt ? felt[elite] : null;
        return shared != null && from.test(shared.by()) ? shared.stake() : 0;
    }

    private Threat at(int place) {
        Threat threat = known[place];
        if (threat == null) {
            throw new IllegalStateException("no threat at " + place);
        }
        return threat;
    }

    /** An elite feels a threat to another as one to itself; the gravest it feels stays. */
    public void feel(Threat threat) {
        if (felt.length == 0) {
            felt = new @Nullable Threat[elites];
        }
        Threat known = felt[threat.prey()];
        if (known == null || threat.stake() > known.stake()) {
            felt[threat.prey()] = threat;
            anyFelt = true;
        }
    }

    /** Notes that a threat hangs over a client of this patron; the gravest stays. */
    public void overClient(int patron, Threat threat) {
        if (overClients.length == 0) {
            overClients = new @Nullable Threat[elites];
        }
        Threat noted = overClients[patron];
        if (noted == null || threat.stake() > noted.stake()) {
            overClients[patron] = threat;
        }
    }

    /** The gravest threat that was noted over a client of this patron. */
    public @Nullable Threat overClients(int patron) {
        return overClients.length == 0 ? null : overClients[patron];
    }

    /** Nobody feels a threat to others any more. */
    public void forgetFelt() {
        Arrays.fill(overClients, null);
        if (anyFelt) {
            Arrays.fill(felt, null);
            anyFelt = false;
        }
    }

    /** Makes a threat known. */
    public void add(Threat threat) {
        makeRoom();
        int place = places++;
        known[place] = threat;
        next[place] = NONE;
        int last = first[threat.prey()];
        if (last == NONE) {
            first[threat.prey()] = place;
        } else {
            while (next[last] != NONE) {
                last = next[last];
            }
            next[last] = place;
        }
        size++;
        if (threat.by() >= 0) {
            threateners.set(threat.by());
        }
    }

    /** The leader backs what he himself threatens an elite with, and what those do with whom he sides. */
    public void back(int elite, IntPredicate sides) {
        for (int place = size == 0 ? NONE : first[elite]; place != NONE; place = next[place]) {
            Threat threat = at(place);
            if (threat.by() == Party.LEADER || sides.test(threat.by())) {
                known[place] = threat.backed();
            }
        }
    }

    /** Lifts all that hangs over an elite. */
    void liftFrom(int elite) {
        if (size > 0) {
            for (int place = first[elite]; place != NONE; place = next[place]) {
                known[place] = null;
                size--;
            }
            first[elite] = NONE;
        }
    }

    /** Lifts what somebody, or the leader, has threatened others with. */
    void liftBy(int threatener) {
        if (threatener >= 0 && !threateners.get(threatener)) {
            return;
        }
        for (int place = 0; size > 0 && place < places; place++) {
            Threat threat = known[place];
            if (threat != null && threat.by() == threatener) {
                lift(place, threat);
            }
        }
    }

    private void lift(int place, Threat threat) {
        if (first[threat.prey()] == place) {
            first[threat.prey()] = next[place];
        } else {
            int before = first[threat.prey()];
            while (next[before] != place) {
                before = next[before];
            }
            next[before] = next[place];
        }
        known[place] = null;
        size--;
    }

    /** An elite's share of the power of all over whom the same threat hangs: what is everybody's deadline is nobody's. */
    public double partOf(Threat threat, Elites all) {
        double together = 0;
        for (int place = 0; place < places; place++) {
            Threat each = known[place];
            together += each != null && each.sameAs(threat) ? all.power(each.prey()) : 0;
        }
        together += to(threat.prey()) == null ? all.power(threat.prey()) : 0;
        return together > 0 ? all.power(threat.prey()) / together : 1;
    }

    private void makeRoom() {
        if (first.length == 0) {
            first = new int[elites];
            Arrays.fill(first, NONE);
        }
        if (places == known.length && size <= places / 2) {
            closeGaps();
        }
        if (places == known.length) {
            int room = Math.max(4, places * 2);
            known = Arrays.copyOf(known, room);
            next = Arrays.copyOf(next, room);
        }
    }

    private void closeGaps() {
        @Nullable Threat[] before = known.clone();
        int end = places;
        places = 0;
        size = 0;
        Arrays.fill(known, null);
        Arrays.fill(first, NONE);
        for (int place = 0; place < end; place++) {
            Threat threat = before[place];
            if (threat != null) {
                add(threat);
            }
        }
    }

    /** The threats; what the iterator removes is lifted, and who falls meanwhile takes his with him. */
    @Override
    public Iterator<Threat> iterator() {
        return new Each();
    }

    private final class Each implements Iterator<Threat> {
        private int place = NONE;

        private int after() {
            int then = place + 1;
            while (then < places && known[then] == null) {
                then++;
            }
            return then;
        }

        @Override
        public boolean hasNext() {
            return after() < places;
        }

        @Override
        public Threat next() {
            place = after();
            Threat threat = place < places ? known[place] : null;
            if (threat == null) {
                throw new NoSuchElementException();
            }
            return threat;
        }

        @Override
        public void remove() {
            Threat threat = place == NONE ? null : known[place];
            if (threat == null) {
                throw new IllegalStateException("nothing to lift");
            }
            lift(place, threat);
        }
    }
}
