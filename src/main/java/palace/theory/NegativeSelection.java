package palace.theory;

import java.util.List;
import palace.mechanism.leader.Appointment;
import palace.model.Newcomer;
import palace.random.Draws;

/** Dictators and their viziers: the more a ruler has to fear, the less able and the more loyal the men he picks. */
final class NegativeSelection implements Theory {
    private static final long SOURCE = Draws.source("theory.NegativeSelection");
    private static final String SECURE = "secure";
    private static final String VULNERABLE = "vulnerable";
    private static final String DANGER = "danger";
    private static final String LOYALTY = "loyalty";
    private static final String CANDIDATES = "candidates";
    private static final String OFFICES = "offices";

    private final Limit limit;

    NegativeSelection(Limit limit) {
        this.limit = limit;
    }

    @Override
    public String name() {
        return "negative-selection";
    }

    @Override
    public String source() {
        return "Egorov and Sonin 2011, Journal of the European Economic Association 9 (direction only),"
                + " https://doi.org/10.1111/j.1542-4774.2011.01033.x";
    }

    @Override
    public List<Parameter> parameters() {
        Appointment.Parameters shipped = limit.appointment();
        return List.of(
                Parameter.real(SECURE, 0.1, 0, 1, "paranoia of the ruler who feels secure"),
                Parameter.real(VULNERABLE, 0.9, 0, 1, "paranoia of the one who does not"),
                Parameter.real(DANGER, shipped.danger(), 0, 20, "what an able, ambitious, disloyal man could cost him"),
                Parameter.real(LOYALTY, shipped.loyalty(), 0, 20, "worth of loyalty to one who fears everybody"),
                Parameter.whole(CANDIDATES, (int) shipped.candidates(), 1, 100, "candidates for each office"),
                Parameter.whole(OFFICES, 4000, 2, 1_000_000, "offices filled"));
    }

    @Override
    public List<Check> checks(long seed) {
        return lines(Point.usual(this, seed), true);
    }

    @Override
    public List<Check> at(Point point) {
        return lines(point, false);
    }

    private List<Check> lines(Point point, boolean shows) {
        var ability = new DrawnMean();
        var attachment = new DrawnMean();
        var safety = new DrawnMean();
        var worse = new DrawnMean();
        Appointment.Parameters usual = parameters(point, point.number(DANGER), point.number(LOYALTY));
        Appointment.Parameters dangerOnly = parameters(point, point.number(DANGER), 0);
        Appointment.Parameters twice = parameters(point, 2 * point.number(DANGER), point.number(LOYALTY));
        for (int office = 0; office < point.whole(OFFICES); office++) {
            Newcomer calm = pick(point, office, point.number(SECURE), usual);
            Newcomer afraid = pick(point, office, point.number(VULNERABLE), usual);
            ability.add(calm.competence() - afraid.competence());
            attachment.add(afraid.loyalty() - calm.loyalty());
            safety.add(pick(point, office, point.number(VULNERABLE), dangerOnly).loyalty()
                    - pick(point, office, point.number(SECURE), dangerOnly).loyalty());
            worse.add(afraid.competence()
                    - pick(point, office, point.number(VULNERABLE), twice).competence());
        }
        boolean known = point.number(VULNERABLE) > point.number(SECURE) && point.number(DANGER) > 0;
        return List.of(
                line("competence that the vulnerable ruler goes without", ability, known, shows),
                line("loyalty that he gets for it", attachment, known, shows),
                line("loyalty that he gets where loyalty counts only against danger", safety, known, shows),
                line("competence that he goes without if betrayal pays twice as much", worse, known, shows));
    }

    private static Check line(String quantity, DrawnMean sample, boolean known, boolean shows) {
        return known ? Check.positive(quantity, sample, shows) : Check.simulated(quantity, null, sample);
    }

    private Appointment.Parameters parameters(Point point, double danger, double loyalty) {
        return new Appointment.Parameters(point.number(CANDIDATES), danger, loyalty, 0, 1, 0, 0, 1, 1, 0);
    }

    /** The candidate who is worth most to a ruler of this paranoia. */
    private static Newcomer pick(Point point, int office, double paranoia, Appointment.Parameters p) {
        Newcomer best = candidate(point, office, 0);
        for (int c = 1; c < point.whole(CANDIDATES); c++) {
            Newcomer candidate = candidate(point, office, c);
            if (Appointment.worth(candidate, paranoia, p) > Appointment.worth(best, paranoia, p)) {
                best = candidate;
            }
        }
        return best;
    }

    private static Newcomer candidate(Point point, int office, int number) {
        long key = Draws.of(point.seed(), number).key(SOURCE, 0);
        double loyalty = Draws.uniform(key, office, 2);
        return new Newcomer(Draws.uniform(key, office, 0), Draws.uniform(key, office, 1), loyalty, loyalty);
    }
}
