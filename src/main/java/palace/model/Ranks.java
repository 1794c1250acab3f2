package palace.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * From among whom each office is filled: people of one service, cohort or body, as they were when the window opened. A
 * regime changes its men faster than the schools, clans and services that bring them forth.
 */
public final class Ranks {
    /** Of a regime of which nothing is known. */
    public static final Ranks UNKNOWN = new Ranks(new int[0], new int[0], List.of(), new boolean[0], 1);

    /** People of a kind who stand for all of it: more would take memory and tell nothing new. */
    private static final int STAND_FOR_ALL = 256;

    private static final int TRAITS = 3;
    private static final int COMPETENCE = 0;
    private static final int AMBITION = 1;
    private static final int CLOSENESS = 2;

    /** First offices of the stretches in which all are filled from one group, and the group of each. */
    private final int[] from;

    private final int[] groups;
    /** Competence, ambition and closeness of people of each group, one after the other. */
    private final List<float[]> people;

    /** Of each group, whether its people are elected or chosen by itself or its owner. */
    private final boolean[] own;

    private final int parts;

    private Ranks(int[] from, int[] groups, List<float[]> people, boolean[] own, int parts) {
        this.from = from;
        this.groups = groups;
        this.people = people;
        this.own = own;
        this.parts = parts;
    }

    /**
     * The ranks of these elites.
     *
     * @param groups the group of each office, numbered from 0 without a gap
     */
    public static Ranks of(int[] groups, Elites elites) {
        return of(groups, office -> false, elites);
    }

    /**
     * The ranks of these elites.
     *
     * @param groups the group of each office, numbered from 0 without a gap
     * @param own offices that the leader neither fills nor empties; all of a group or none of it
     */
    public static Ranks of(int[] groups, IntPredicate own, Elites elites) {
        int[] from = Offices.where(groups.length, i -> i == 0 || groups[i] != groups[i - 1]);
        int[] of = new int[from.length];
        int last = -1;
        for (int stretch = 0; stretch < from.length; stretch++) {
            of[stretch] = groups[from[stretch]];
            last = Math.max(last, of[stretch]);
        }
        int[][] members = members(groups, last + 1);
        List<float[]> people = new ArrayList<>(members.length);
        for (int[] group : members) {
            people.add(traits(group, elites));
        }
        return new Ranks(from, of, people, owned(members, own), 1);
    }

    /** The offices of each group, in their order. */
    private static int[][] members(int[] groups, int count) {
        int[] sizes = new int[count];
        for (int group : groups) {
            sizes[group]++;
        }
        int[][] members = new int[count][];
        for (int group = 0; group < count; group++) {
            members[group] = new int[sizes[group]];
        }
        int[] kept = new int[count];
        for (int i = 0; i < groups.length; i++) {
            members[groups[i]][kept[groups[i]]++] = i;
        }
        return members;
    }

    private static boolean[] owned(int[][] members, IntPredicate own) {
        boolean[] owned = new boolean[members.length];
        for (int group = 0; group < members.length; group++) {
            owned[group] = own.test(members[group][0]);
        }
        return owned;
    }

    private static float[] traits(int[] group, Elites elites) {
        int count = Math.min(group.length, STAND_FOR_ALL);
        float[] traits = new float[TRAITS * count];
        for (int n = 0; n < count; n++) {
            int member = group[(int) ((long) n * group.length / count)];
            traits[TRAITS * n + COMPETENCE] = (float) elites.competence(member);
            traits[TRAITS * n + AMBITION] = (float) elites.ambition(member);
            traits[TRAITS * n + CLOSENESS] = (float) elites.closeness(member);
        }
        return traits;
    }

    /** The same where each office is divided into so many. */
    public Ranks divided(int into) {
        return new Ranks(from, groups, people, own, parts * into);
    }

    /** Whether it is known from among whom offices are filled. */
    public boolean known() {
        return from.length > 0;
    }

    /** Whether whoever holds an office is elected, or chosen by his organisation or its owner, and not by the leader. */
    public boolean own(int office) {
        return known() && own[group(office)];
    }

    /**
     * How able somebody is from among whom an office is filled.
     *
     * @param draw a uniform draw: the same draw is the same man
     */
    public double competence(int office, double draw) {
        return trait(office, draw, COMPETENCE);
    }

    /** How ambitious he is. */
    public double ambition(int office, double draw) {
        return trait(office, draw, AMBITION);
    }

    /** How close he is to the leader. */
    public double closeness(int office, double draw) {
        return trait(office, draw, CLOSENESS);
    }

    private double trait(int office, double draw, int trait) {
        float[] traits = people.get(group(office));
        int count = traits.length / TRAITS;
        return traits[TRAITS * (int) (draw * count) + trait];
    }

    private int group(int office) {
        int found = Arrays.binarySearch(from, office / parts);
        return groups[found >= 0 ? found : -found - 2];
    }
}
