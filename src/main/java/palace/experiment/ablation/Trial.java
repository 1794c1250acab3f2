package palace.experiment.ablation;

import java.util.ArrayList;
import java.util.List;

/**
 * One claim on trial: what a mechanism does to what histories show, where the claim lives.
 *
 * @param claim the claim, as in docs/claims.md
 * @param words what is claimed, in short
 * @param cases ids of the cases, which take turns
 * @param facts what is changed in them on both sides
 * @param on what is changed where the mechanism works
 * @param off what is changed where it does not
 * @param shown what is measured where it works
 * @param otherwise what is measured where it does not; mostly the same
 * @param rises whether the claim says that it is more where the mechanism works
 * @param detail what of each history is kept
 * @param times how many times the usual number of histories is needed
 */
record Trial(
        String claim,
        String words,
        List<String> cases,
        List<String> facts,
        Change on,
        Change off,
        Evidence shown,
        Evidence otherwise,
        boolean rises,
        Detail detail,
        double times) {

    /** What of each history is kept. */
    enum Detail {
        OUTCOMES,
        SERIES,
        EVENTS
    }

    /**
     * A change of a case.
     *
     * @param settings as after {@code --set}
     * @param without mechanisms that are off
     */
    record Change(List<String> settings, List<String> without) {
        static final Change NONE = new Change(List.of(), List.of());

        /** In words that can be typed after a command. */
        String options() {
            var words = new ArrayList<String>();
            without.forEach(mechanism -> words.add("--without " + mechanism));
            settings.forEach(setting -> words.add("--set " + setting));
            return String.join(" ", words);
        }
    }

    static Trial of(String claim, String words, String... cases) {
        Evidence nothing = Evidence.number(0);
        return new Trial(
                claim,
                words,
                List.of(cases),
                List.of(),
                Change.NONE,
                Change.NONE,
                nothing,
                nothing,
                true,
                Detail.OUTCOMES,
                1);
    }

    Trial where(String... more) {
        var all = new ArrayList<>(facts);
        all.addAll(List.of(more));
        return new Trial(claim, words, cases, List.copyOf(all), on, off, shown, otherwise, rises, detail, times);
    }

    /** Where it works, this is set. */
    Trial with(String... settings) {
        return new Trial(
                claim,
                words,
                cases,
                facts,
                new Change(List.of(settings), List.of()),
                off,
                shown,
                otherwise,
                rises,
                detail,
                times);
    }

    /** Where it does not, this is set instead. */
    Trial against(String... settings) {
        return new Trial(
                claim,
                words,
                cases,
                facts,
                on,
                new Change(List.of(settings), List.of()),
                shown,
                otherwise,
                rises,
                detail,
                times);
    }

    /** Where it does not, this is switched off. */
    Trial without(String... mechanisms) {
        return new Trial(
                claim,
                words,
                cases,
                facts,
                on,
                new Change(List.of(), List.of(mechanisms)),
                shown,
                otherwise,
                rises,
                detail,
                times);
    }

    Trial moreOf(Evidence evidence) {
        return showing(evidence, evidence, true);
    }

    Trial lessOf(Evidence evidence) {
        return showing(evidence, evidence, false);
    }

    Trial more(Evidence evidence, Evidence than) {
        return showing(evidence, than, true);
    }

    Trial less(Evidence evidence, Evidence than) {
        return showing(evidence, than, false);
    }

    private Trial showing(Evidence evidence, Evidence other, boolean more) {
        return new Trial(claim, words, cases, facts, on, off, evidence, other, more, detail, times);
    }

    Trial bySeries() {
        return new Trial(claim, words, cases, facts, on, off, shown, otherwise, rises, Detail.SERIES, times);
    }

    Trial byEvents() {
        return new Trial(claim, words, cases, facts, on, off, shown, otherwise, rises, Detail.EVENTS, times);
    }

    Trial times(double many) {
        return new Trial(claim, words, cases, facts, on, off, shown, otherwise, rises, detail, many);
    }

    /** Whether both sides are the same histories, looked at in two ways. */
    boolean isWithin() {
        return on.equals(off);
    }
}
