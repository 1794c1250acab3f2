package palace.report.chronicle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import palace.model.event.Reason;
import palace.report.prose.Narrator;
import palace.report.prose.OfficeHolders;
import palace.report.prose.Words;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.Entry;
import palace.simulation.history.History;

/** The two or three recorded facts that decided a history, the weightiest first. */
public final class Why {
    private static final int MOST = 3;

    private Why() {}

    /** The two or three reasons that count most, as sentences. */
    public static List<String> facts(OfficeHolders holders, History history, Narrator voice) {
        List<AttemptTrace> attempts = history.attempts();
        List<Reason> reasons = attempts.isEmpty()
                ? new WhyNobodyMoved(holders.cast(), history, voice).reasons()
                : new WhyItEnded(holders, history, attempts.get(attempts.size() - 1), voice).reasons();
        return weightiest(reasons);
    }

    /** The events of the window: what came before it is not counted, and explains no end in it. */
    static List<Entry> counted(History history) {
        return history.entries().stream().filter(entry -> entry.week() >= 0).toList();
    }

    /** Whether an event came when the time of the leader of the start was over; where he stayed, no leader's was. */
    static boolean ends(History history, Entry entry) {
        Integer fell = history.fallWeek();
        return fell == null || entry.week() == fell;
    }

    private static List<String> weightiest(List<Reason> reasons) {
        var sorted = new ArrayList<>(reasons);
        sorted.sort(Comparator.comparingDouble(Reason::weight).reversed());
        Set<Integer> told = new HashSet<>();
        var words = new ArrayList<String>();
        for (Reason reason : sorted) {
            if (words.size() < MOST && (reason.about() == Reason.GENERAL || told.add(reason.about()))) {
                words.add(Words.sentence(reason.words()));
            }
        }
        return words;
    }
}
