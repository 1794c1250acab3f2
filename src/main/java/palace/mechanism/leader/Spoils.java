package palace.mechanism.leader;

import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import palace.mechanism.Everybody;
import palace.mechanism.Mechanism;
import palace.model.Elites;
import palace.model.Regime;
import palace.model.check.Require;
import palace.model.event.Event;
import palace.model.event.Recorder;
import palace.model.event.Teller;
import palace.model.tie.Rivalries;
import palace.random.Draws;

/**
 * Who inherits the fallen man's empire, and what it is worth without him (K30): assets go to a chosen heir and lose
 * part of their value; the heir's rivals resent it.
 *
 * @param parameters see {@link Parameters}
 */
public record Spoils(Parameters parameters) implements Mechanism {
    private static final long EQUALS = Draws.source("Spoils.equals");

    /**
     * Parameters of the spoils.
     *
     * @param kept share of the value that assets keep without the man who made them; in [0, 1]
     * @param worthwhile assets from which an heir is chosen by name; in [0, 1]
     * @param envy grievance of each of the heir's rivals, per unit of assets; at least 0
     */
    public record Parameters(double kept, double worthwhile, double envy) {
        /** Checks the ranges. */
        public Parameters {
            Require.fraction("spoils.kept", kept);
            Require.fraction("spoils.worthwhile", worthwhile);
            Require.nonNegative("spoils.envy", envy);
        }
    }

    @Override
    public @Nullable String idle(Regime regime) {
        return regime.elites().propertied() ? null : "nobody in the case has assets to leave";
    }

    @Override
    public void week(Regime regime, Draws draws, Recorder recorder) {
        Elites elites = regime.elites();
        if (!anyFellFromRiches(elites)) {
            return;
        }
        int[] estates = Everybody.found(elites.count(), (from, to, found) -> {
            for (int i = from; i < to; i++) {
                if (fellFromRiches(elites, i)) {
                    found.accept(i);
                }
            }
        });
        PriorityQueue<Integer> heirs = heirs(elites, estates.length, draws.key(EQUALS, regime.week()));
        for (int fallen : estates) {
            inherit(regime, fallen, heirs, recorder);
        }
    }

    private static boolean anyFellFromRiches(Elites elites) {
        for (int i = 0; i < elites.count(); i++) {
            if (fellFromRiches(elites, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fellFromRiches(Elites elites, int i) {
        return !elites.inOffice(i) && elites.assets(i) > 0;
    }

    /**
     * Those who may inherit, whom the leader favours most first: as many as there are estates, at the most. One core looks,
     * even in a large regime: hardly anybody gets past the first comparison, and sorting for several took far longer.
     */
    private static PriorityQueue<Integer> heirs(Elites elites, int estates, long key) {
        Comparator<Integer> favour =
                Comparator.comparingDouble((Integer i) -> -favour(elites, i)).thenComparing(i -> Draws.uniform(key, i));
        PriorityQueue<Integer> leastFirst = new PriorityQueue<>(favour.reversed());
        double least = Double.NEGATIVE_INFINITY; // of those who are kept, once they are enough
        for (int i = 0; i < elites.count(); i++) {
            if (!elites.inOffice(i) || favour(elites, i) < least) {
                continue;
            }
            leastFirst.add(i);
            if (leastFirst.size() > estates) {
                leastFirst.remove();
            }
            if (leastFirst.size() == estates) {
                least = favour(elites, leastFirst.element());
            }
        }
        PriorityQueue<Integer> heirs = new PriorityQueue<>(favour);
        heirs.addAll(leastFirst);
        return heirs;
    }

    /** The leader gives it to whoever is closest and has little of his own. */
    static double favour(Elites elites, int i) {
        return elites.closeness(i) - elites.assets(i);
    }

    private void inherit(Regime regime, int fallen, PriorityQueue<Integer> heirs, Recorder recorder) {
        Elites elites = regime.elites();
        double left = parameters.kept() * elites.assets(fallen);
        boolean byName = elites.assets(fallen) >= parameters.worthwhile();
        elites.setAssets(fallen, 0);
        Integer heir = heirs.poll();
        if (heir == null) {
            return;
        }
        elites.setAssets(heir, elites.assets(heir) + left);
        heirs.add(heir);
        Rivalries rivalries = regime.rivalries();
        for (int p = rivalries.firstIn(heir); p < rivalries.endIn(heir); p++) {
            int tie = rivalries.tieInto(p);
            int rival = rivalries.predator(tie);
            if (rivalries.active(tie) && elites.inOffice(rival)) {
                elites.aggrieve(rival, parameters.envy() * left);
            }
        }
        if (byName) {
            recorder.record(new Inherited(heir, fallen, left, parameters.kept()));
        }
    }

    /**
     * An heir is chosen.
     *
     * @param actor the heir
     * @param target the fallen man
     * @param assets what they are still worth
     * @param kept share of their value that is left
     */
    public record Inherited(int actor, int target, double assets, double kept) implements Event {
        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public String tell(Teller voice) {
            return "%s inherits what was %s's; without its maker it keeps %s of its value."
                    .formatted(voice.name(actor), voice.name(target), voice.percent(kept));
        }
    }
}
