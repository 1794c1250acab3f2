package palace.simulation;

import palace.mechanism.regime.Performance;
import palace.model.Elites;
import palace.model.Leader;
import palace.model.Plot;
import palace.model.Regime;
import palace.model.event.Stance;
import palace.model.institution.Politics;
import palace.model.layer.Coffers;
import palace.model.layer.Crowd;
import palace.model.layer.Frontline;
import palace.model.layer.Layers;
import palace.simulation.history.Series;
import palace.simulation.history.SeriesTable;

/** Reads the weekly series off a regime. */
final class WeeklySeries {
    private final SeriesTable series = new SeriesTable();
    private double publicSupport = 1;
    private boolean attempted;

    /** The weeks so far. */
    SeriesTable table() {
        return series;
    }

    /** An attempt is decided; sides are still shown. */
    void attemptEnds(Regime now) {
        attempted = true;
        publicSupport = publicSupport(now.elites());
    }

    /** A week is over, attempts and their aftermath included. */
    void weekEnds(Regime now) {
        if (now.week() >= now.fate().burnIn()) {
            add(now);
        }
        attempted = false;
        publicSupport = 1;
    }

    private void add(Regime now) {
        series.addWeek();
        Leader leader = now.leader();
        Politics politics = now.politics();
        series.set(Series.MYSTIQUE, leader.mystique());
        series.set(Series.MYSTIQUE_CEILING, leader.mystiqueCeiling());
        series.set(Series.LEVERS, leader.levers());
        series.set(Series.ATTENTION, leader.attention());
        series.set(Series.PERFORMANCE, politics.performance());
        series.set(Series.CORRUPTION, politics.corruption());
        series.set(Series.BELIEVED_DISCONTENT, politics.discontentBelief());
        series.set(Series.OPENNESS, politics.openness());
        series.set(Series.INFIGHTING, politics.infighting());
        series.set(Series.ATTEMPT, attempted ? 1 : 0);
        series.set(Series.MEAN_COMPETENCE, Performance.meanCompetence(now.elites()));
        layers(now.layers());
        plots(now);
        means(now.elites());
        series.set(Series.PUBLIC_SUPPORT, publicSupport);
    }

    private void layers(Layers layers) {
        Crowd crowd = layers.crowd();
        if (crowd != null) {
            series.set(Series.STREET, crowd.share());
        }
        Coffers coffers = layers.coffers();
        if (coffers != null) {
            series.set(Series.TREASURY, coffers.reserves());
        }
        Frontline line = layers.frontline();
        if (line != null) {
            series.set(Series.FRONT, 1 - line.fled());
        }
    }

    /** Share of power that has not shown itself against the leader: everybody, except while an attempt is open. */
    private static double publicSupport(Elites elites) {
        double power = 0;
        double loyal = 0;
        for (int i = 0; i < elites.count(); i++) {
            if (elites.inOffice(i)) {
                boolean against = elites.stance(i) == Stance.JOINED || elites.stance(i) == Stance.ASIDE;
                power += elites.power(i);
                loyal += against ? 0 : elites.power(i);
            }
        }
        return power > 0 ? loyal / power : 1;
    }

    private void plots(Regime now) {
        int active = 0;
        int plotters = 0;
        for (Plot plot : now.plots()) {
            active += plot.over() ? 0 : 1;
            plotters += plot.over() ? 0 : plot.size();
        }
        series.set(Series.ACTIVE_PLOTS, active);
        series.set(Series.PLOTTERS, plotters);
    }

    /** Means over those in office, weighed by power; guards by the force with which they shield the leader. */
    private void means(Elites elites) {
        double power = 0;
        double loyalty = 0;
        double grievance = 0;
        double fear = 0;
        double support = 0;
        double rents = 0;
        double guard = 0;
        double guardLoyalty = 0;
        for (int i = 0; i < elites.count(); i++) {
            if (!elites.inOffice(i)) {
                continue;
            }
            double weight = elites.power(i);
            power += weight;
            loyalty += weight * elites.loyalty(i);
            grievance += weight * elites.grievance(i);
            fear += weight * elites.fear(i);
            support += elites.support(i) < 0 ? 0 : weight;
            rents += weight * elites.rents(i);
            guard += elites.guard(i);
            guardLoyalty += elites.guard(i) * elites.loyalty(i);
        }
        if (power > 0) {
            series.set(Series.MEAN_LOYALTY, loyalty / power);
            series.set(Series.MEAN_GRIEVANCE, grievance / power);
            series.set(Series.MEAN_FEAR, fear / power);
            series.set(Series.PRIVATE_SUPPORT, support / power);
            series.set(Series.RENTS_PAID, rents / power);
        }
        series.set(Series.DISCONTENT_SHARE, power > 0 ? 1 - support / power : 0); // where all are gone nobody is
        if (guard > 0) {
            series.set(Series.GUARD_LOYALTY, guardLoyalty / guard);
        }
    }
}
