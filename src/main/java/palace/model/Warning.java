package palace.model;

import palace.model.check.Require;

/**
 * A report that somebody is plotting, on its way to the leader.
 *
 * @param plot number of the plot, or -1 when there is none
 * @param suspect the elite whom it names
 * @param informer who reports: an elite's index, or {@link Party#NOBODY}
 * @param source what kind of report it is
 * @param precision how much it proves, in [0, 1]
 */
public record Warning(int plot, int suspect, int informer, Source source, double precision) {
    /** Number of the plot when there is none. */
    public static final int NO_PLOT = -1;

    /** Kinds of report, from the cheapest talk to the hardest evidence. */
    public enum Source {
        DENUNCIATION("a denunciation"),
        CHATTER("talk that got about"),
        INFORMER("somebody who had been sounded out"),
        PREPARATION("signs of preparation");

        private final String words;

        Source(String words) {
            this.words = words;
        }

        /** The kind in a sentence. */
        public String words() {
            return words;
        }
    }

    public Warning {
        Require.fraction("precision", precision);
    }
}
