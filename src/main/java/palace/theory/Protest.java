package palace.theory;

import java.util.List;
import palace.mechanism.layer.Street;
import palace.model.Regime;
import palace.model.event.Recorder;
import palace.model.institution.Politics;
import palace.model.layer.Crowd;
import palace.random.Draws;

/** Protest tells the elite how many of them are discontented, the more so the more freely it is heard of. */
final class Protest implements Theory {
    private static final String FREE = "free";
    private static final String CENSORED = "censored";
    private static final String DISCONTENT = "discontent";

    private final Limit limit;

    Protest(Limit limit) {
        this.limit = limit;
    }

    @Override
    public String name() {
        return "protest";
    }

    @Override
    public String source() {
        return "Casper and Tyson 2014, Journal of Politics 76 (direction only),"
                + " https://doi.org/10.1017/S0022381613001485";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.real(FREE, 0.9, 0, 1, "openness where media are free"),
                Parameter.real(CENSORED, 0.6, 0, 1, "openness where they are less so"),
                Parameter.real(DISCONTENT, 0.5, 0, 1, "share of the elite who are secretly discontented"));
    }

    @Override
    public List<Check> checks(long seed) {
        return at(Point.usual(this, seed));
    }

    @Override
    public List<Check> at(Point point) {
        double discontent = point.number(DISCONTENT);
        double free = learnt(1, point.number(FREE), discontent);
        double quiet = learnt(0, point.number(FREE), discontent);
        double censored = learnt(1, point.number(CENSORED), discontent);
        double floor = limit.street().floor();
        boolean heard = point.number(FREE) > floor && discontent > 0;
        boolean freer = point.number(FREE) > point.number(CENSORED);
        return List.of(
                Check.sign("discontent that a full street makes known in a week", free - quiet, heard),
                Check.sign("more of it where media are freer", free - censored, heard && freer));
    }

    /** What the elite comes to know in a week of its own discontent, everybody or nobody being in the street. */
    private double learnt(double share, double openness, double discontent) {
        Street.Parameters p = limit.street();
        double threshold = share > 0 ? 0 : 1; // all act before anybody does, or nobody before all
        var street = new Street(new Street.Parameters(
                threshold, 0, 0, 0, 0, 0, p.visible(), p.floor(), p.lesson(), 1, 0, p.weight(), p.relief()));
        Regime regime = EmptyCourt.under(new Politics(0, openness, 0, 0, 0.5, 0.5));
        regime.politics().setDiscontent(discontent);
        var crowd = new Crowd(0, 1e-3);
        crowd.setShare(share);
        regime.layers().add(crowd);
        street.week(regime, Draws.of(1, 0), Recorder.NONE);
        return regime.politics().discontentBelief();
    }
}
