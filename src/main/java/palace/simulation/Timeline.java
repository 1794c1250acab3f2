package palace.simulation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import palace.mechanism.Calendar;
import palace.mechanism.leader.Expropriation;
import palace.mechanism.leader.LoyaltyTest;
import palace.mechanism.regime.Mystique;
import palace.model.AbsenceWindow;
import palace.model.Elites;
import palace.model.Party;
import palace.model.Regime;
import palace.model.Threat;
import palace.random.Draws;
import palace.scenario.Roster;
import palace.scenario.Scenario;
import palace.scenario.term.Concerns;
import palace.scenario.term.Quantity;
import palace.scenario.timeline.PersonalEvent;
import palace.scenario.timeline.PublicEvent;
import palace.scenario.timeline.TimelineEvent;

/**
 * The dated events of a scenario as what they do to a regime: what would have happened anyway, whatever the actors of
 * the model decide. A deed of the leader is void once he has fallen, what happens to people once they are gone, unless
 * the case says that it concerns the office.
 */
final class Timeline implements TimelineEvent.Handler {
    private static final long TESTS = Draws.source("Timeline.tests");

    private final Roster roster;
    private final ProcessOverview overview;
    private final Agenda agenda;
    private final Map<String, Double> seats;

    private Timeline(Scenario scenario, Roster roster, ProcessOverview overview, boolean drawRanges) {
        this.roster = roster;
        this.overview = overview;
        agenda = new Agenda(roster, drawRanges);
        seats = roster.seatsOfTheInnerBody(scenario);
    }

    /**
     * The events of a scenario by their dates, those of one day in the order of the file.
     *
     * @param drawRanges whether ranges are drawn, as in an ensemble; else their middle is taken
     */
    static List<Intervention> of(Scenario scenario, Roster roster, ProcessOverview overview, boolean drawRanges) {
        Timeline timeline = new Timeline(scenario, roster, overview, drawRanges);
        scenario.timeline().stream()
                .sorted(Comparator.comparing(event -> event.dated().date()))
                .forEach(event -> event.on(timeline));
        return timeline.agenda.interventions();
    }

    @Override
    public void officeChange(PersonalEvent.OfficeChange event) {
        agenda.to(event.who(), event, now -> {
            now.tell(Party.LEADER, now.first());
            Quantity force = event.force();
            if (force != null) {
                now.regime().weights().changeForce(now.who(), now.level("force", force));
            }
            for (int elite : now.who()) {
                if (event.rank() != null) {
                    now.regime().weights().changeStanding(elite, event.rank().standing());
                }
                Map<String, Double> votes = event.votes();
                if (votes != null) {
                    now.regime().weights().changeVotes(elite, share(votes));
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
    public void away(PersonalEvent.Away event) {
        double from = roster.weeksTo(event.dated().date());
        double to = roster.weeksTo(event.to().plusDays(1));
        AbsenceWindow window = new AbsenceWindow(from, to, event.planned());
        agenda.at(event, Subjects.none(), regime -> Agenda.leaderStands(event, regime), now -> {
            now.tell(Party.LEADER, Party.NOBODY);
            if (event.dated().concerns() == Concerns.OFFICE) {
                now.regime().absences().planForWhoeverRules(window);
            } else {
                now.regime().absences().plan(window);
            }
        });
    }

    @Override
    public void death(PersonalEvent.Death event) {
        Subjects subjects = agenda.subjects(event.who(), event);
        agenda.at(event, subjects, regime -> true, now -> {
            if (subjects.includeTheLeader(now.regime())) {
                now.regime().fate().doom(); // told when he dies
            }
            for (int elite : now.who()) {
                String clause = elite == now.first() ? now.event().note() : ""; // it stands for all of them
                now.regime().remove(new DatedDeath(elite, now.event().day(), clause), now.recorder());
            }
        });
    }

    @Override
    public void expropriation(PersonalEvent.Expropriation event) {
        int by = roster.party(event.by());
        int deadline = (int) Math.ceil(roster.weeksTo(event.deadline()));
        int early = deadline * Calendar.DAYS_A_WEEK - roster.daysTo(event.deadline());
        Subjects prey = agenda.subjects(event.who(), event);
        Subjects taker = by == Party.LEADER ? Subjects.none() : agenda.subjects(List.of(event.by()), event);
        // What somebody was going to take falls with him.
        Predicate<Regime> stands = by == Party.LEADER ? regime -> Agenda.leaderStands(event, regime) : taker::areThere;
        agenda.at(event, prey, regime -> stands.test(regime) && prey.areThere(regime), now -> {
            now.tell(by, now.first());
            int week = now.regime().week();
            double stake = now.level("stake", event.stake());
            overview.find(Expropriation.class).ifPresent(mechanism -> now.who().stream()
                    .map(elite -> new Threat(elite, by, week, deadline, stake, false))
                    .forEach(threat -> mechanism.threaten(now.regime(), threat, early, now.recorder())));
        });
    }

    @Override
    public void backing(PersonalEvent.Backing event) {
        int[] sides = roster.indices(event.who());
        agenda.byTheLeader(event.against(), event, now -> {
            now.tell(Party.LEADER, now.first());
            for (int prey : now.who()) {
                now.regime().threats().back(prey, by -> Arrays.stream(sides).anyMatch(side -> side == by));
            }
        });
    }

    @Override
    public void forceChange(PersonalEvent.ForceChange event) {
        int named = roster.indices(event.who()).length;
        agenda.to(event.who(), event, now -> {
            now.tell(now.first(), Party.NOBODY);
            double each = now.level("force", event.force()) / named;
            Double hours = event.hoursAway();
            if (hours != null) {
                for (int elite : now.who()) {
                    now.regime().weights().move(elite, hours);
                }
            }
            now.regime().weights().changeForce(now.who(), each);
        });
    }

    @Override
    public void exposure(PersonalEvent.Exposure event) {
        double until = roster.weeksTo(event.to().plusDays(1));
        agenda.to(event.who(), event, now -> {
            now.tell(now.first(), Party.NOBODY);
            now.regime().absences().exposeUntil(Math.max(until, now.regime().week() + 1));
        });
    }

    @Override
    public void defeat(PublicEvent.Defeat event) {
        agenda.inAnyCase(event, now -> {
            now.tell(Party.NOBODY, Party.LEADER);
            double size = now.level("size", event.size());
            overview.find(Mystique.class)
                    .ifPresent(mystique -> mystique.defeated(now.regime().leader(), size));
        });
    }

    @Override
    public void victory(PublicEvent.Victory event) {
        agenda.inAnyCase(event, now -> {
            now.tell(Party.LEADER, Party.NOBODY);
            double size = now.level("size", event.size());
            overview.find(Mystique.class)
                    .ifPresent(mystique -> mystique.victorious(now.regime().leader(), size));
        });
    }

    @Override
    public void reform(PublicEvent.Reform event) {
        Subjects hurt = agenda.subjects(event.who(), event);
        Quantity openness = event.openness();
        agenda.at(event, hurt, regime -> openness != null || hurt.count() == 0 || hurt.areThere(regime), now -> {
            now.tell(Party.LEADER, now.first());
            aggrieve(now, event.grievance().level());
            if (openness != null) {
                now.regime().politics().setOpenness(now.level("openness", openness));
            }
        });
    }

    @Override
    public void crisis(PublicEvent.Crisis event) {
        agenda.inAnyCase(event, now -> {
            now.tell(Party.NOBODY, Party.LEADER);
            double lost = now.level("size", event.size());
            now.regime().politics().setPerformance(now.regime().politics().performance() - lost);
        });
    }

    @Override
    public void aggrieved(PersonalEvent.Aggrieved event) {
        agenda.byTheLeader(event.who(), event, now -> {
            now.tell(Party.LEADER, now.first());
            aggrieve(now, event.grievance().level());
        });
    }

    /** Raises the grievance of each to the level that the class stands for, where it is below. */
    private static void aggrieve(Moment now, double level) {
        Elites elites = now.regime().elites();
        for (int elite : now.who()) {
            elites.aggrieve(elite, Math.max(0, level - elites.grievance(elite)));
        }
    }

    @Override
    public void loyaltyTest(PersonalEvent.LoyaltyTest event) {
        agenda.byTheLeader(event.who(), event, now -> {
            now.tell(Party.LEADER, now.first());
            long key = now.draws().key(TESTS, now.regime().week());
            for (int elite : now.who()) {
                overview.find(LoyaltyTest.class)
                        .ifPresent(mechanism ->
                                mechanism.test(now.regime(), elite, Draws.uniform(key, elite), now.recorder()));
            }
        });
    }

    @Override
    public void announcement(PublicEvent.Announcement event) {
        agenda.inAnyCase(event, now -> now.tell(Party.LEADER, Party.NOBODY));
    }
}
