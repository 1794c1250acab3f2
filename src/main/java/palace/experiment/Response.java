package palace.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import palace.mechanism.Calendar;
import palace.model.OutcomeClass;
import palace.simulation.history.Series;

/**
 * What a cell of an experiment answers: a total over its histories divided by another.
 *
 * @param name as in files
 * @param words as in sentences and charts
 * @param kind what sort of number it is
 * @param top what is counted
 * @param bottom what it is divided by
 * @param needs the measures that it reads
 */
public record Response(String name, String words, Kind kind, Term top, Term bottom, List<Measure> needs) {
    private static final Map<String, Response> ALL = all();

    private static final List<String> USUAL = usualNames();

    /** What sort of number a response is. */
    public enum Kind {
        /** A share of histories. */
        SHARE,
        /** A share of events, of which a history may have several. */
        SHARE_OF_EVENTS,
        /** Events per year, or per other event. */
        RATE,
        /** A mean over histories. */
        MEAN
    }

    public Response {
        needs = List.copyOf(needs);
    }

    /** The names of all responses. */
    public static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    /** The names of those that a design has which does not ask for any. */
    public static List<String> usual() {
        return USUAL;
    }

    /** The responses of these names; the usual ones if there are none. */
    public static List<Response> of(List<String> names) {
        return (names.isEmpty() ? USUAL : names)
                .stream().distinct().map(Response::named).toList();
    }

    /** The response of a name. */
    public static Response named(String name) {
        Response response = ALL.get(name);
        if (response == null) {
            throw new IllegalArgumentException("no response is called '%s'".formatted(name));
        }
        return response;
    }

    /** The measures that some responses read together, in one order whatever theirs. */
    public static List<Measure> measures(List<Response> responses) {
        return Measure.all().stream()
                .filter(measure -> responses.stream()
                        .flatMap(response -> response.needs().stream())
                        .anyMatch(needed -> needed.column().equals(measure.column())))
                .toList();
    }

    /** Whether it lies between 0 and 1 by its nature. */
    public boolean isShare() {
        return kind == Kind.SHARE || kind == Kind.SHARE_OF_EVENTS;
    }

    /** It as the subject of a sentence: "share of histories that end in a coup", "number of coups a year". */
    public String subject() {
        return switch (kind) {
            case SHARE, SHARE_OF_EVENTS -> "share of " + words;
            case RATE -> "number of " + words;
            case MEAN -> words;
        };
    }

    private static Map<String, Response> all() {
        var all = new LinkedHashMap<String, Response>();
        for (Response response : list()) {
            all.put(response.name(), response);
        }
        return all;
    }

    private static List<Response> list() {
        var list = new ArrayList<Response>();
        for (OutcomeClass outcome : OutcomeClass.values()) {
            list.add(share("share_" + outcome.code(), "histories " + outcome.histories(), Term.ended(outcome)));
        }
        list.add(share("share_attempt", "histories with an attempt", (run, columns) -> run.attempts() > 0 ? 1 : 0));
        list.add(share("leader_falls", "histories in which the leader falls", Term.LEADER_FELL));
        list.add(perYear("attempts_per_year", "attempts a year", Term.count(RunRecord::attempts)));
        list.add(perYear("coups_per_year", "coups a year", Measure.COUPS));
        list.add(perYear("plots_per_year", "plots a year", Term.count(RunRecord::plots)));
        list.add(
                ofEvents("success_share", "attempts that succeed", Measure.SUCCESSES, Term.count(RunRecord::attempts)));
        list.add(ofEvents(
                "premature_share",
                "attempts that were forced",
                Term.count(RunRecord::premature),
                Term.count(RunRecord::attempts)));
        list.add(ofEvents(
                "betrayed_share",
                "plots that are betrayed",
                Term.count(RunRecord::betrayed),
                Term.count(RunRecord::plots)));
        list.add(new Response(
                "plots_per_attempt",
                "plots for each attempt",
                Kind.RATE,
                Term.count(RunRecord::plots),
                Term.count(RunRecord::attempts),
                List.of()));
        list.add(new Response(
                "members_per_plot",
                "members of a plot",
                Kind.RATE,
                Term.measured(Measure.PLOTTER_WEEKS),
                Term.measured(Measure.PLOT_WEEKS),
                List.of(Measure.PLOTTER_WEEKS, Measure.PLOT_WEEKS)));
        list.add(ofAttempt(
                "members", "number of members when an attempt begins", Term.attempt(RunRecord.Decisive::members)));
        list.add(
                ofAttempt("joined_share", "share of weight that joins", Term.attempt(RunRecord.Decisive::joinedShare)));
        list.add(ofAttempt(
                "aside_share", "share of weight that stands aside", Term.attempt(RunRecord.Decisive::asideShare)));
        list.add(ofAttempt(
                "rallied_share", "share of weight that rallies", Term.attempt(RunRecord.Decisive::ralliedShare)));
        for (Series series : Series.values()) {
            list.add(mean(Measure.mean(series), "mean " + series.words()));
            list.add(mean(Measure.last(series), series.words() + " at the end"));
        }
        return list;
    }

    private static List<String> usualNames() {
        var usual = new ArrayList<String>();
        for (String name : ALL.keySet()) {
            if (!name.startsWith("mean_") && !name.startsWith("final_")) {
                usual.add(name);
            }
        }
        for (Series series : List.of(
                Series.DISCONTENT_SHARE,
                Series.BELIEVED_DISCONTENT,
                Series.PRIVATE_SUPPORT,
                Series.MEAN_GRIEVANCE,
                Series.MEAN_FEAR,
                Series.MYSTIQUE,
                Series.PERFORMANCE,
                Series.INFIGHTING)) {
            usual.add(Measure.mean(series).column());
        }
        usual.add(Measure.last(Series.DISCONTENT_SHARE).column());
        return List.copyOf(usual);
    }

    private static Response share(String name, String words, Term top) {
        return new Response(name, words, Kind.SHARE, top, Term.HISTORY, List.of());
    }

    private static Response perYear(String name, String words, Term top) {
        return new Response(name, words, Kind.RATE, top, Term.count(run -> run.weeks() * Calendar.WEEK), List.of());
    }

    private static Response perYear(String name, String words, Measure top) {
        return new Response(
                name,
                words,
                Kind.RATE,
                Term.measured(top),
                Term.count(run -> run.weeks() * Calendar.WEEK),
                List.of(top));
    }

    private static Response ofEvents(String name, String words, Term top, Term bottom) {
        return new Response(name, words, Kind.SHARE_OF_EVENTS, top, bottom, List.of());
    }

    private static Response ofEvents(String name, String words, Measure top, Term bottom) {
        return new Response(name, words, Kind.SHARE_OF_EVENTS, Term.measured(top), bottom, List.of(top));
    }

    private static Response ofAttempt(String name, String words, Term top) {
        return new Response(name, words, Kind.MEAN, top, Term.DECIDED, List.of());
    }

    private static Response mean(Measure measure, String words) {
        return new Response(
                measure.column(), words, Kind.MEAN, Term.measured(measure), Term.FINISHED, List.of(measure));
    }
}
