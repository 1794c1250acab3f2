package palace.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import palace.mechanism.leader.Expropriation;
import palace.mechanism.leader.LoyaltyTest;
import palace.model.AbsenceWindow;
import palace.model.Elites;
import palace.model.Party;
import palace.model.Recorder;
import palace.model.Regime;
import palace.model.Threat;
import palace.random.Draws;
import palace.scenario.Quantity;
import palace.scenario.Roster;
import palace.scenario.Scenario;
import palace.scenario.TimelineEvent;

/**
 * The dated events of a scenario as what they do to a regime: what would have happened anyway, whatever the actors of
 * the model decide.
 */
final class Timeline implements TimelineEvent.Handler {
    private static final long TESTS = Draws.source("Timeline.tests");
    /** Mystique that a defeat of size 1 takes from the leader, and a victory gives. */
    private static final double GLORY = 0.3;

    private final Roster roster;
    private final ProcessOverview overview;
    private final Map<String, Double> seats;
    private final List<Intervention> interventions = new ArrayList<>();

    private Timeline(Scenario scenario, Roster roster, ProcessOverview overview) {
        this.roster = roster;
        this.overview = overview;
        seats = roster.seatsOfTheInnerBody(scenario);
    }

    /** The events of a scenario by their dates, those of one day in the order of the file. */
    static List<Intervention> of(Scenario scenario, Roster roster, ProcessOverview overview) {
        Timeline timeline = new Timeline(scenario, roster, overview);
        scenario.timeline().stream()
                .sorted(Comparator.comparing(event -> event.dated().date()))
                .forEach(event -> event.on(timeline));
        return timeline.interventions;
    }

    /** What an event does. */
    private interface Effect {
        void on(Regime regime, Draws draws, Recorder recorder);
    }

    private void at(TimelineEvent event, int actor, int target, Effect effect) {
        int week = Math.max(0, (int) Math.floor(roster.weeksTo(event.dated().date())));
        String note = event.dated().note();
        interventions.add(new Intervention() {
            @Override
            public int week() {
                return week;
            }

            @Override
            public void apply(Regime regime, Draws draws, Recorder recorder) {
                if (event instanceof TimelineEvent.Expropriation
                        && actor >= 0
                        && !regime.elites().inOffice(actor)) {
                    return; // what somebody was going to take falls with him
                }
                if (!(event instanceof TimelineEvent.Death)) {
                    recorder.record(new Happened(actor, target, Happened.Kind.of(event), note == null ? "" : note));
                }
                effect.on(regime, draws, recorder);
            }
        });
    }

    private int[] who(List<String> ids) {
        return roster.indices(ids);
    }

    private static int first(int[] people) {
        return people.length == 0 ? Party.NOBODY : people[0];
    }

    @Override
    public void officeChange(TimelineEvent.OfficeChange event) {
        int[] people = who(event.who());
        at(event, Party.LEADER, first(people), (regime, draws, recorder) -> {
            for (int elite : people) {
                if (!regime.elites().inOffice(elite)) {
                    continue;
                }
                if (event.rank() != null) {
                    regime.weights().changeStanding(elite, event.rank().standing());
                }
                Quantity force = event.force();
                if (force != null) {
                    regime.weights()
                            .changeForce(elite, force.middle(), regime.elites().hoursAway(elite));
                }
                Map<String, Double> votes = event.votes();
                if (votes != null) {
                    regime.weights().changeVotes(elite, share(votes));
                }
            }
        });
    }

    /** The new share of the inner body: its seats over all that there were at the start. */
    private double share(Map<String, Double> votes) {
        double share = 0;
        for (Map.Entry<String, Double> body : seats.entrySet()) {
            share += votes.getOrDefault(body.getKey(), 0.0) / body.getValue();
        }
        return share;
    }

    @Override
    public void away(TimelineEvent.Away event) {
        double from = roster.weeksTo(event.dated().date());
        double to = roster.weeksTo(event.to().plusDays(1));
        at(event, Party.LEADER, Party.NOBODY, (regime, draws, recorder) -> regime.absences()
                .plan(new AbsenceWindow(from, to, event.planned())));
    }

    @Override
    public void death(TimelineEvent.Death event) {
        int[] people = who(event.who());
        String note = event.dated().note();
        at(event, first(people), Party.NOBODY, (regime, draws, recorder) -> {
            for (int elite : people) {
                if (regime.elites().inOffice(elite)) {
                    String clause = note != null && elite == first(people) ? note : ""; // stands for all of them
                    regime.remove(new DatedDeath(elite, clause), recorder);
                }
            }
        });
    }

    @Override
    public void expropriation(TimelineEvent.Expropriation event) {
        int by = roster.party(event.by());
        int deadline = (int) Math.ceil(roster.weeksTo(event.deadline()));
        int[] people = who(event.who());
        at(event, by, first(people), (regime, draws, recorder) -> {
            for (int prey : people) {
                if (regime.elites().inOffice(prey)) {
                    overview.find(Expropriation.class)
                            .ifPresent(mechanism -> mechanism.threaten(
                                    regime,
                                    new Threat(
                                            prey,
                                            by,
                                            regime.week(),
                                            deadline,
                                            event.stake().middle(),
                                            false),
                                    recorder));
                }
            }
        });
    }

    @Override
    public void backing(TimelineEvent.Backing event) {
        int[] against = who(event.against());
        at(event, Party.LEADER, first(against), (regime, draws, recorder) -> {
            for (int prey : against) {
                regime.threats().back(prey);
            }
        });
    }

    @Override
    public void forceChange(TimelineEvent.ForceChange event) {
        int[] people = who(event.who());
        at(event, first(people), Party.NOBODY, (regime, draws, recorder) -> {
            for (int elite : people) {
                Double hours = event.hoursAway();
                regime.weights()
                        .changeForce(
                                elite,
                                event.force().middle() / people.length,
                                hours == null ? regime.elites().hoursAway(elite) : hours);
            }
        });
    }

    @Override
    public void exposure(TimelineEvent.Exposure event) {
        double until = roster.weeksTo(event.to().plusDays(1));
        at(event, first(who(event.who())), Party.NOBODY, (regime, draws, recorder) -> regime.absences()
                .exposeUntil(Math.max(until, regime.week() + 1)));
    }

    @Override
    public void defeat(TimelineEvent.Defeat event) {
        at(event, Party.NOBODY, Party.LEADER, (regime, draws, recorder) -> {
            double lost = GLORY * event.size().middle();
            regime.leader().lowerCeiling(lost / 2);
            regime.leader().setMystique(regime.leader().mystique() - lost);
        });
    }

    @Override
    public void victory(TimelineEvent.Victory event) {
        at(event, Party.LEADER, Party.NOBODY, (regime, draws, recorder) -> regime.leader()
                .setMystique(regime.leader().mystique() + GLORY * event.size().middle()));
    }

    @Override
    public void reform(TimelineEvent.Reform event) {
        int[] hurt = who(event.who());
        at(event, Party.LEADER, first(hurt), (regime, draws, recorder) -> {
            aggrieve(regime, hurt, event.grievance().level());
            Quantity openness = event.openness();
            if (openness != null) {
                regime.politics().setOpenness(openness.middle());
            }
        });
    }

    @Override
    public void crisis(TimelineEvent.Crisis event) {
        at(event, Party.NOBODY, Party.LEADER, (regime, draws, recorder) -> regime.politics()
                .setPerformance(regime.politics().performance() - event.size().middle()));
    }

    @Override
    public void aggrieved(TimelineEvent.Aggrieved event) {
        int[] people = who(event.who());
        at(
                event,
                Party.LEADER,
                first(people),
                (regime, draws, recorder) ->
                        aggrieve(regime, people, event.grievance().level()));
    }

    /** Raises the grievance of each to the level that the class stands for, where it is below. */
    private static void aggrieve(Regime regime, int[] people, double level) {
        Elites elites = regime.elites();
        for (int elite : people) {
            if (elites.inOffice(elite)) {
                elites.aggrieve(elite, Math.max(0, level - elites.grievance(elite)));
            }
        }
    }

    @Override
    public void loyaltyTest(TimelineEvent.LoyaltyTest event) {
        int[] people = who(event.who());
        at(event, Party.LEADER, first(people), (regime, draws, recorder) -> {
            long key = draws.key(TESTS, regime.week());
            for (int elite : people) {
                if (regime.elites().inOffice(elite)) {
                    overview.find(LoyaltyTest.class)
                            .ifPresent(mechanism -> mechanism.test(regime, elite, Draws.uniform(key, elite), recorder));
                }
            }
        });
    }

    @Override
    public void announcement(TimelineEvent.Announcement event) {
        at(event, Party.LEADER, Party.NOBODY, (regime, draws, recorder) -> {});
    }
}
