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
