package palace.mechanism;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import palace.model.Arena;
import palace.model.Attempt;
import palace.model.EliteStart;
import palace.model.Elites;
import palace.model.Leader;
import palace.model.LeaderStart;
import palace.model.Mediator;
import palace.model.Party;
import palace.model.Plot;
import palace.model.Regime;
import palace.model.Sides;
import palace.model.event.Fall;
import palace.model.event.Recorder;
import palace.model.event.Stance;
import palace.model.event.Teller;
import palace.model.institution.BallotRule;
import palace.model.institution.Bodies;
import palace.model.institution.Control;
import palace.model.institution.Politics;
import palace.model.institution.Selectorate;
import palace.model.tie.Rivalries;
import palace.model.tie.Trust;

/**
 * A court to test on: equal elites around a leader, made unequal one stroke at a time. The leader has a fifth of the
 * force and a tenth of all seats, the elites share the rest; every other trait of theirs is middling.
 */
public final class Court {
    /** What an elite starts with. */
    public enum Trait {
        FORCE(0),
        GUARD(0),
        OWN_FORCE(0),
        VOTES(0),
        WIDE_VOTES(0),
        STANDING(0.5),
        COMPETENCE(0.5),
        AMBITION(0.5),
        LOYALTY(0.5),
        CLOSENESS(0.5),
        ASSETS(0),
        FOLLOWING(0),
        GRIEVANCE(0),
        HOURS_AWAY(0),
        PATRON(Party.NOBODY),
        CONTROL(Control.PROFESSIONAL.ordinal()),
        COMMANDER(Party.NOBODY);

        private final double usual;

        Trait(double usual) {
            this.usual = usual;
        }
    }

    /** What the leader starts with. */
    public enum Ruler {
        FORCE(0.2),
        VOTES(0.1),
        WIDE_VOTES(0.1),
        LEVERS(0.8),
        MYSTIQUE(0.5),
        CEILING(0.8),
        PARANOIA(0.5),
        ATTENTION(0.7),
        DECISIVENESS(0.7),
        RUTHLESSNESS(0.5),
        AGE(60),
        HEALTH(0.7),
        TENURE(10),
        TURNOVER(0);

        private final double usual;

        Ruler(double usual) {
            this.usual = usual;
        }
    }

    /** What the regime starts with. */
    public enum Realm {
        TERROR(0.5),
        OPENNESS(0.5),
        SURVEILLANCE(0.5),
        CORRUPTION(0.5),
        PERFORMANCE(0.5),
        ALTERNATIVE(0.5);

        private final double usual;

        Realm(double usual) {
            this.usual = usual;
        }
    }

    private record Tie(int from, int to, double weight, boolean instigated, boolean active) {}

    private final int count;
    private final Map<Trait, double[]> traits = new EnumMap<>(Trait.class);
    private final Map<Ruler, Double> ruler = new EnumMap<>(Ruler.class);
    private final Map<Realm, Double> realm = new EnumMap<>(Realm.class);
    private final List<Tie> rivalries = new ArrayList<>();
    private final List<Tie> trust = new ArrayList<>();
    private Bodies bodies = Bodies.NONE;
    private @Nullable Mediator mediator;

    private Court(int count) {
        this.count = count;
        for (Trait trait : Trait.values()) {
            all(trait, trait.usual);
        }
        all(Trait.FORCE, 0.8 / count).all(Trait.VOTES, 0.9 / count).all(Trait.WIDE_VOTES, 0.9 / count);
        Arrays.stream(Ruler.values()).forEach(trait -> leader(trait, trait.usual));
        Arrays.stream(Realm.values()).forEach(trait -> politics(trait, trait.usual));
    }

    public static Court of(int elites) {
        return new Court(elites);
    }

    public Court with(Trait trait, int elite, double value) {
        column(trait)[elite] = value;
        return this;
    }

    /** Gives each elite its own value. */
    public Court each(Trait trait, double... values) {
        traits.put(trait, Arrays.copyOf(values, count));
        return this;
    }

    public Court all(Trait trait, double value) {
        double[] column = new double[count];
        Arrays.fill(column, value);
        traits.put(trait, column);
        return this;
    }

    public Court leader(Ruler trait, double value) {
        ruler.put(trait, value);
        return this;
    }

    public Court politics(Realm trait, double value) {
        realm.put(trait, value);
        return this;
    }

    public Court rival(int predator, int prey) {
        rivalries.add(new Tie(predator, prey, 1, false, true));
        return this;
    }

    public Court instigated(int predator, int prey) {
        rivalries.add(new Tie(predator, prey, 1, true, true));
        return this;
    }

    public Court dormant(int predator, int prey) {
        rivalries.add(new Tie(predator, prey, 1, false, false));
        return this;
    }

    public Court trust(int one, int other, double weight) {
        trust.add(new Tie(one, other, weight, false, true));
        return this;
    }

    public Court bodies(Bodies value) {
        bodies = value;
        return this;
    }

    /** Nobody can vote the leader out, but these confer his place. */
    public Court conferredBy(Selectorate selectorate) {
        return bodies(new Bodies(false, 0.5, false, 0.5, selectorate, BallotRule.ALL_SEATS, BallotRule.ALL_SEATS));
    }

    public Court control(int elite, Control control) {
        return with(Trait.CONTROL, elite, control.ordinal());
    }

    public Court mediator(double leaderTrust, Double... trustOfElites) {
        mediator = new Mediator(leaderTrust, List.of(trustOfElites));
        return this;
    }

    public Regime regime() {
        List<EliteStart> starts =
                IntStream.range(0, count).mapToObj(this::elite).toList();
        return new Regime(
                new Leader(leaderStart()),
                new Elites(starts),
                rivalries(),
                trust(),
                bodies,
                mediator,
                new Politics(
                        of(Realm.TERROR),
                        of(Realm.OPENNESS),
                        of(Realm.SURVEILLANCE),
                        of(Realm.CORRUPTION),
                        of(Realm.PERFORMANCE),
                        of(Realm.ALTERNATIVE)));
    }

    private EliteStart elite(int i) {
        return new EliteStart(
                column(Trait.FORCE)[i],
                column(Trait.GUARD)[i],
                column(Trait.OWN_FORCE)[i],
                column(Trait.VOTES)[i],
                column(Trait.WIDE_VOTES)[i],
                column(Trait.STANDING)[i],
                column(Trait.COMPETENCE)[i],
                column(Trait.AMBITION)[i],
                column(Trait.LOYALTY)[i],
                column(Trait.CLOSENESS)[i],
                column(Trait.ASSETS)[i],
                column(Trait.FOLLOWING)[i],
                column(Trait.GRIEVANCE)[i],
                column(Trait.HOURS_AWAY)[i],
                (int) column(Trait.PATRON)[i],
                Control.values()[(int) column(Trait.CONTROL)[i]],
                (int) column(Trait.COMMANDER)[i]);
    }

    /** The leader as a start states him. */
    public LeaderStart leaderStart() {
        return new LeaderStart(
                of(Ruler.FORCE),
                of(Ruler.VOTES),
                of(Ruler.WIDE_VOTES),
                of(Ruler.LEVERS),
                of(Ruler.MYSTIQUE),
                of(Ruler.CEILING),
                of(Ruler.PARANOIA),
                of(Ruler.ATTENTION),
                of(Ruler.DECISIVENESS),
                of(Ruler.RUTHLESSNESS),
                of(Ruler.AGE),
                of(Ruler.HEALTH),
                of(Ruler.TENURE),
                of(Ruler.TURNOVER));
    }

    private Rivalries rivalries() {
        Rivalries.State[] states = rivalries.stream()
                .map(tie -> Rivalries.State.of(tie.active(), tie.instigated()))
                .toArray(Rivalries.State[]::new);
        return Rivalries.of(count, ends(rivalries, true), ends(rivalries, false), states);
    }

    private Trust trust() {
        double[] weights = trust.stream().mapToDouble(Tie::weight).toArray();
        return Trust.of(count, ends(trust, true), ends(trust, false), weights);
    }

    private static int[] ends(List<Tie> ties, boolean from) {
        return ties.stream().mapToInt(tie -> from ? tie.from() : tie.to()).toArray();
    }

    private double[] column(Trait trait) {
        return traits.getOrDefault(trait, new double[0]);
    }

    private double of(Ruler trait) {
        return ruler.getOrDefault(trait, trait.usual);
    }

    private double of(Realm trait) {
        return realm.getOrDefault(trait, trait.usual);
    }

    /** A successor who is as the usual leader, with this force of his own. */
    public static LeaderStart newLeader(double force) {
        return of(1).leader(Ruler.FORCE, force).leaderStart();
    }

    /** A plot without a deadline, the head first. */
    public static Plot plot(Regime regime, int target, Arena arena, int... members) {
        Plot plot = regime.found(members[0], target, arena, Plot.NO_DEADLINE);
        Arrays.stream(members).skip(1).forEach(member -> regime.recruit(plot, member));
        return plot;
    }

    /** An attempt on the leader by force, its members in the open and the sides weighed. */
    public static Attempt attempt(Regime regime, int... members) {
        return attempt(regime, Party.LEADER, Arena.FORCE, members);
    }

    public static Attempt attempt(Regime regime, int target, Arena arena, int... members) {
        double keeps = target == Party.LEADER ? 1 : regime.elites().closeness(target);
        Attempt attempt = regime.launch(plot(regime, target, arena, members), false, keeps);
        Sides.weigh(regime, attempt);
        return attempt;
    }

    /** Others show their side. */
    public static void take(Regime regime, Attempt attempt, Stance side, int... elites) {
        Arrays.stream(elites).forEach(elite -> regime.elites().take(elite, side));
        Sides.weigh(regime, attempt);
    }

    /** Lets hours pass without anybody acting. */
    public static void passHours(Attempt attempt, int hours) {
        IntStream.range(0, hours).forEach(hour -> attempt.nextHour());
    }

    /** Somebody leaves office without a story. */
    public static void remove(Regime regime, int elite, Stance fate) {
        regime.remove(new Gone(elite, fate), Recorder.NONE);
    }

    private record Gone(int fallen, Stance fate) implements Fall {
        @Override
        public int actor() {
            return fallen;
        }

        @Override
        public int target() {
            return Party.NOBODY;
        }

        @Override
        public String tell(Teller voice) {
            return "";
        }
    }
}
