package palace.scenario.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import palace.scenario.About;
import palace.scenario.BodyFacts;
import palace.scenario.Chambers;
import palace.scenario.ClaimText;
import palace.scenario.ClosenessFacts;
import palace.scenario.CohortFacts;
import palace.scenario.EliteFacts;
import palace.scenario.ExitFacts;
import palace.scenario.FrontFacts;
import palace.scenario.GrudgeFacts;
import palace.scenario.HistoricalRecord;
import palace.scenario.LashOutFacts;
import palace.scenario.LayerFacts;
import palace.scenario.LeaderFacts;
import palace.scenario.MediatorFacts;
import palace.scenario.OrganisationFacts;
import palace.scenario.PastFacts;
import palace.scenario.PatronageFacts;
import palace.scenario.PlotFacts;
import palace.scenario.PoliticsFacts;
import palace.scenario.RivalryFacts;
import palace.scenario.Scenario;
import palace.scenario.Seats;
import palace.scenario.StreetFacts;
import palace.scenario.TreasuryFacts;
import palace.scenario.TrustFacts;
import palace.scenario.behaviour.Behaviour;
import palace.scenario.behaviour.BehaviourReader;
import palace.scenario.format.Block;
import palace.scenario.format.Fields;
import palace.scenario.format.Key;
import palace.scenario.format.Keys;
import palace.scenario.format.ListOf;
import palace.scenario.format.MapOf;
import palace.scenario.format.Node;
import palace.scenario.format.Real;
import palace.scenario.format.Sha256;
import palace.scenario.format.Whole;
import palace.scenario.term.Quantity;
import palace.scenario.term.Terms;
import palace.scenario.timeline.EventKeys;
import palace.scenario.timeline.PersonalEvent;
import palace.scenario.timeline.TimelineEvent;

/**
 * The blocks of a scenario file. A new block is a record with its keys (as {@link PoliticsFacts}), a line here, and a
 * component of {@link Scenario}.
 */
final class ScenarioFormat {
    private static final Keys KEYS = new Keys();

    static {
        KEYS.required("schema", new Whole(1, 1), "Version of the format: 1.", 1);
    }

    static final Key<About> ABOUT = KEYS.required("scenario", About.FORMAT, "What the case is about.");
    private static final Key<LeaderFacts> LEADER = KEYS.required("leader", LeaderFacts.FORMAT, "The leader.");
    private static final Key<List<OrganisationFacts>> ORGANISATIONS = KEYS.defaulted(
            "organisations",
            ListOf.any(OrganisationFacts.FORMAT),
            List.of(),
            "Organisations and the force they command.");
    static final Key<List<BodyFacts>> BODIES =
            KEYS.defaulted("bodies", ListOf.any(BodyFacts.FORMAT), List.of(), "Bodies that vote.");
    private static final Key<List<EliteFacts>> ELITES = KEYS.defaulted(
            "elites", ListOf.any(EliteFacts.FORMAT), List.of(), "Named elites; may be absent if there are cohorts.");
    private static final Key<List<CohortFacts>> COHORTS =
            KEYS.defaulted("cohorts", ListOf.any(CohortFacts.FORMAT), List.of(), "Elites whose names do not matter.");
    private static final Key<List<RivalryFacts>> RIVALRIES =
            KEYS.defaulted("rivalries", ListOf.any(RivalryFacts.FORMAT), List.of(), "Who preys on whom.");
    private static final Key<List<TrustFacts>> TRUST =
            KEYS.defaulted("trust", ListOf.any(TrustFacts.FORMAT), List.of(), "Who trusts whom.");
    private static final Key<List<PatronageFacts>> PATRONAGE =
            KEYS.defaulted("patronage", ListOf.any(PatronageFacts.FORMAT), List.of(), "Who made whom.");
    private static final Key<List<GrudgeFacts>> GRIEVANCES = KEYS.defaulted(
            "grievances",
            ListOf.any(GrudgeFacts.FORMAT),
            List.of(),
            "Grievances against named persons other than the leader.");
    private static final Key<List<ClosenessFacts>> CLOSENESS = KEYS.defaulted(
            "closeness-between",
            ListOf.any(ClosenessFacts.FORMAT),
            List.of(),
            "How close elites are to one another, where it matters.");
    private static final Key<PoliticsFacts> POLITICS =
            KEYS.required("politics", PoliticsFacts.FORMAT, "The political climate at the start.");
    private static final Key<List<PlotFacts>> PLOTS = KEYS.defaulted(
            "plots",
            ListOf.any(PlotFacts.FORMAT),
            List.of(),
            "Plots that exist when the window opens, as sources know.");
    private static final Key<PastFacts> PAST = KEYS.optional(
            "past", PastFacts.FORMAT, "What people have seen of attempts; default: none in twenty years.");
    private static final Key<List<ExitFacts>> EXITS = KEYS.defaulted(
            "exits",
            ListOf.any(ExitFacts.FORMAT),
            List.of(),
            "When the leader is to leave by the rules, as everybody knows: a term, a hand-over, an election.");
    private static final Key<MediatorFacts> MEDIATOR =
            KEYS.optional("mediator", MediatorFacts.FORMAT, "An outsider who can broker a deal.");
    private static final Key<StreetFacts> STREET =
            KEYS.optional("street", StreetFacts.FORMAT, "The people in the street; off if absent.");
    private static final Key<TreasuryFacts> TREASURY =
            KEYS.optional("treasury", TreasuryFacts.FORMAT, "The money; off if absent.");
    private static final Key<FrontFacts> FRONT = KEYS.optional("front", FrontFacts.FORMAT, "A war; off if absent.");
    private static final Key<LashOutFacts> LASH_OUT = KEYS.optional(
            "lash-out", LashOutFacts.FORMAT, "What the leader could still do to everybody; off if absent.");
    private static final Key<List<TimelineEvent>> TIMELINE = KEYS.defaulted(
            "timeline",
            ListOf.any(TimelineEvent.FORMAT),
            List.of(),
            "Dated events from outside, not the actors' moves.");
    private static final Key<HistoricalRecord> RECORD =
            KEYS.optional("record", HistoricalRecord.FORMAT, "What happened; never read by the model.");
    private static final Key<List<String>> EXPECT = KEYS.declare(new Key<>(
            "expect",
            ListOf.any(new ClaimText()),
            false,
            List.of(),
            "Claims about an ensemble, checked by it.",
            List.of("share(attempt) > 0.05")));
    static final Key<Map<String, Double>> BEHAVIOUR = KEYS.defaulted(
            "behaviour",
            new MapOf<>(Terms.LINE, new Real(-1e9, 1e9)),
            Map.of(),
            "Behavioural parameters by dotted path; textbook cases only.");

    static final Block<Scenario> FORMAT =
            KEYS.block("file", "A scenario of Palace: facts of one case.", ScenarioFormat::of);

    private ScenarioFormat() {}

    private static Scenario of(Fields f) {
        checkBehaviour(f);
        new BodyCheck(Node.items(f.node(BODIES)), f.get(BODIES), f.get(POLITICS).office(), seats(f)).check(f);
        checkForce(f);
        List<String> cohortIds = f.get(COHORTS).stream().map(CohortFacts::id).toList();
        new OfficerCheck(Node.items(f.node(ORGANISATIONS)), f.get(ORGANISATIONS), cohortIds).check(f);
        Map<String, Integer> cohorts = f.get(COHORTS).stream()
                .collect(Collectors.toMap(CohortFacts::id, CohortFacts::count, (one, two) -> one));
        new PlotCheck(Node.items(f.node(PLOTS)), f.get(PLOTS), cohorts).check(f);
        Scenario scenario = new Scenario(
                f.get(ABOUT),
                f.get(LEADER),
                f.get(ORGANISATIONS),
                f.get(BODIES),
                f.get(ELITES),
                f.get(COHORTS),
                f.get(RIVALRIES),
                f.get(TRUST),
                f.get(PATRONAGE),
                f.get(GRIEVANCES),
                f.get(CLOSENESS),
                f.get(POLITICS),
                f.get(PLOTS),
                f.find(PAST),
                f.get(EXITS),
                f.find(MEDIATOR),
                new LayerFacts(f.find(STREET), f.find(TREASURY), f.find(FRONT), f.find(LASH_OUT)),
                f.get(TIMELINE),
                f.find(RECORD),
                f.get(EXPECT),
                f.get(BEHAVIOUR),
                f.reading().warnings(),
                Sha256.of(f.block()));
        checkNewSeats(scenario, f);
        return scenario;
    }

    private static void checkBehaviour(Fields f) {
        f.require(
                !f.has(BEHAVIOUR) || f.get(ABOUT).textbook(),
                BEHAVIOUR,
                "is for textbook cases only ('textbook: true' under 'scenario'): a case states facts, and how people"
                        + " behave is the same for all cases.");
        if (f.node(BEHAVIOUR) instanceof Node.Mapping block) {
            Map<String, Double> values = f.get(BEHAVIOUR);
            Behaviour behaviour = BehaviourReader.shipped();
            for (Node.Entry entry : block.entries()) {
                String path = entry.key().text();
                behaviour = behaviour.with(entry.key().place(), path, values.getOrDefault(path, 0.0), f.reading());
            }
        }
    }

    /** Seats are counted once, at the start; nobody can be given all of them later. */
    private static void checkNewSeats(Scenario scenario, Fields f) {
        Seats seats = Seats.in(scenario, Chambers.of(scenario).inner());
        List<Node> nodes = Node.items(f.node(TIMELINE));
        for (int i = 0; i < nodes.size(); i++) {
            Map<String, Double> votes =
                    scenario.timeline().get(i) instanceof PersonalEvent.OfficeChange change ? change.votes() : null;
            Node place = nodes.get(i) instanceof Node.Mapping event ? event.find("votes") : null;
            if (votes != null && place != null && seats.share(votes) > EventKeys.LARGEST_SHARE) {
                String finding = "gives each of them as many seats as there are (%s at the start), or more."
                        .formatted(BigDecimal.valueOf(seats.all())
                                .stripTrailingZeros()
                                .toPlainString());
                f.reading().problem(place.place(), "timeline.votes", finding);
            }
        }
    }

    private static List<Map<String, Double>> seats(Fields f) {
        return Stream.of(
                        Stream.of(f.get(LEADER).votes()),
                        f.get(ELITES).stream().map(EliteFacts::votes),
                        f.get(COHORTS).stream().map(CohortFacts::votes))
                .flatMap(seats -> seats)
                .toList();
    }

    private static void checkForce(Fields f) {
        List<Quantity> shares = Stream.of(
                        Stream.of(f.get(LEADER).force()),
                        f.get(ORGANISATIONS).stream().map(OrganisationFacts::force),
                        f.get(ELITES).stream().map(EliteFacts::force),
                        f.get(COHORTS).stream().map(CohortFacts::force))
                .flatMap(force -> force)
                .toList();
        Stream<Node> people =
                Stream.of(ORGANISATIONS, ELITES, COHORTS).flatMap(key -> Node.items(f.node(key)).stream());
        Node leader = f.node(LEADER);
        Stream<Node> first = leader == null ? Stream.empty() : Stream.of(leader);
        new ForceCheck(shares, Stream.concat(first, people).toList()).check(f);
        new NameCheck(f.get(LEADER).name(), f.get(ELITES), Node.items(f.node(ELITES))).check(f.reading());
    }
}
