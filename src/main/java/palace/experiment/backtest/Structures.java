package palace.experiment.backtest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;
import palace.experiment.Runner;
import palace.experiment.facts.CountryYear;
import palace.experiment.facts.RegimeType;
import palace.experiment.facts.World;
import palace.random.Draws;
import palace.simulation.CaseModel;
import palace.simulation.history.History;

/**
 * A library of regimes as they might be: for each type of regime, structures drawn from what a world file admits, each
 * lived through several times at peace and at war, once for all.
 *
 * <p>Of their country-years a hazard is learnt for each type: how it depends on tenure, on how fresh the last attempt is, on
 * war and on how restless a structure is. How restless it is comes from half of its histories and explains the other half, so
 * that nothing explains itself. Nothing of the table of countries is used.
 */
public final class Structures {
    /** Histories of one structure. */
    static final int LIVES = 8;

    /** Ten years of a war: longer than most. */
    private static final int WAR_WEEKS = 522;

    /** How many expected attempts a structure's record must have to count as much as the mean of its type. */
    private static final double SHRINK = 2;

    private static final double WEAK = 0.1;

    private final Map<RegimeType, Kind> kinds;
    private final int histories;

    Structures(Map<RegimeType, Kind> kinds, int histories) {
        this.kinds = kinds;
        this.histories = histories;
    }

    /**
     * A structure.
     *
     * @param restless log of its attempts over those that its type has in as many years
     * @param firm share of time in which its leaders have the machinery in their hands
     */
    record Structure(double restless, double firm) {}

    /** All structures of a type, and their hazard. */
    record Kind(Odds hazard, List<Structure> structures) {}

    /** A country-year of a history: what is known of it, and whether anybody moved. */
    private record Year(int structure, int life, double tenure, double sinceLast, War war, boolean attempted) {}

    /** Lives a library: so many histories of each type, at peace, and as many at war. */
    public static Structures of(World world, int histories, long seed, Runner runner) {
        var kinds = new EnumMap<RegimeType, Kind>(RegimeType.class);
        int structures = Math.max(1, histories / LIVES);
        for (RegimeType type : RegimeType.values()) {
            List<World.Part> parts =
                    world.parts().stream().filter(part -> part.type() == type).toList();
            if (!parts.isEmpty()) {
                kinds.put(type, kind(parts, structures, seed, runner));
            }
        }
        return new Structures(kinds, kinds.size() * structures * LIVES);
    }

    private static Kind kind(List<World.Part> parts, int structures, long seed, Runner runner) {
        var years = new ArrayList<Year>();
        double[] firm = new double[structures];
        runner.run(
                Runner.Stretch.first((long) structures * LIVES),
                number -> live(parts.get((int) (number / LIVES) % parts.size()).run(), seed, number),
                (number, lived) -> {
                    int structure = (int) (number / LIVES);
                    firm[structure] += lived.firm() / LIVES;
                    years.addAll(lived.years());
                    return true;
                });
        return learn(years, firm);
    }

    /** What one history and the same at war leave behind. */
    private record Lived(List<Year> years, double firm) {}

    private static Lived live(CaseModel run, long seed, long number) {
        int structure = (int) (number / LIVES);
        CaseModel its = new CaseModel(
                draws -> run.start().apply(Draws.of(seed, structure)),
                run.overview(),
                run.timeline(),
                run.weeks(),
                run.stopAtFall(),
                run.burnIn());
        History peace = its.counted(seed, number);
        History war = its.lasting(Math.min(run.weeks(), WAR_WEEKS)).atWar().counted(seed, number);
        var years = new ArrayList<Year>();
        add(years, CountryYear.in(peace), number, false);
        add(years, CountryYear.in(war), number, true);
        return new Lived(years, (double) peace.exposure().firmWeeks() / peace.weeks());
    }

    private static void add(List<Year> years, List<CountryYear> lived, long number, boolean atWar) {
        for (int i = 0; i < lived.size(); i++) {
            CountryYear year = lived.get(i);
            years.add(new Year(
                    (int) (number / LIVES),
                    (int) (number % LIVES),
                    year.tenure(),
                    year.sinceLast(),
                    !atWar ? War.NONE : i == 0 ? War.FIRST_YEAR : War.LATER,
                    year.attempted()));
        }
    }

    private static Kind learn(List<Year> years, double[] firm) {
        double rate = years.stream()
                        .filter(year -> year.war() == War.NONE)
                        .filter(Year::attempted)
                        .count()
                / (double) Math.max(
                        1, years.stream().filter(year -> year.war() == War.NONE).count());
        double[][] seen = new double[firm.length][2];
        double[][] moved = new double[firm.length][2];
        for (Year year : years) {
            if (year.war() == War.NONE) {
                seen[year.structure()][year.life() % 2]++;
                moved[year.structure()][year.life() % 2] += year.attempted() ? 1 : 0;
            }
        }
        double[][] rows = new double[years.size()][];
        boolean[] events = new boolean[years.size()];
        for (int i = 0; i < rows.length; i++) {
            Year year = years.get(i);
            int other = 1 - year.life() % 2;
            double restless = restless(moved[year.structure()][other], rate * seen[year.structure()][other]);
            rows[i] = known(year.tenure(), year.sinceLast(), year.war(), restless);
            events[i] = year.attempted();
        }
        List<Structure> structures = IntStream.range(0, firm.length)
                .mapToObj(s ->
                        new Structure(restless(moved[s][0] + moved[s][1], rate * (seen[s][0] + seen[s][1])), firm[s]))
                .toList();
        return new Kind(Odds.fit(rows, events, WEAK), structures);
    }

    private static double restless(double moved, double expected) {
        return FastMath.log((moved + SHRINK) / (expected + SHRINK));
    }

    private static double[] known(double tenure, double sinceLast, War war, double restless) {
        return new double[] {
            CountryRow.logTenure(tenure),
            CountryRow.recency(sinceLast),
            war == War.FIRST_YEAR ? 1 : 0,
            war == War.LATER ? 1 : 0,
            restless
        };
    }

    /** Histories that were lived at peace. */
    public int histories() {
        return histories;
    }

    /** Whether it knows regimes of a type. */
    boolean knows(RegimeType type) {
        return kinds.containsKey(type);
    }

    List<Structure> of(RegimeType type) {
        return Objects.requireNonNull(kinds.get(type), () -> "no structures of type " + type)
                .structures();
    }

    /** The chance of an attempt in a year of a row, were its regime of a structure. */
    double hazard(Structure structure, CountryRow row, War war) {
        return Objects.requireNonNull(kinds.get(row.type()))
                .hazard()
                .probability(known(row.tenure(), row.sinceLast(), war, structure.restless()));
    }

    /** What was learnt of a type: the constant, then log tenure, recency, first year of a war, later ones, restlessness. */
    public List<Double> coefficients(RegimeType type) {
        Kind kind = Objects.requireNonNull(kinds.get(type), () -> "no structures of type " + type);
        return kind.hazard().coefficients();
    }
}
