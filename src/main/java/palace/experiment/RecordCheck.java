package palace.experiment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import palace.model.Party;
import palace.simulation.HistorySource;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.Deed;
import palace.simulation.history.Spell;
import palace.simulation.history.Standing;
import palace.simulation.history.Turnover;

/**
 * Whether a record that was read back can be one of an experiment's histories. A checksum tells that it is as it was
 * written; it does not tell who wrote it.
 *
 * <p>The one place where records are looked at: whoever counts them afterwards may rely on it.
 */
final class RecordCheck {
    private static final double TOLERANCE = 1e-9;
    private static final double LONGEST_YEARS = 10_000; // dates have years of four digits

    private final Experiment experiment;
    private final List<SortedMap<Integer, Offices>> offices; // by part, of each cell

    RecordCheck(Experiment experiment) {
        this.experiment = experiment;
        this.offices = Stream.<SortedMap<Integer, Offices>>generate(TreeMap::new)
                .limit(experiment.cells().size())
                .toList();
    }

    /** What cannot be so in the record at a position; nothing where it can be the one that belongs there. */
    Optional<String> wrong(RunRecord run, long position) {
        int cell = experiment.cell(position);
        long replication = experiment.replication(position);
        if (run.cell() != cell || run.replication() != replication) {
            return Optional.of("it is another one");
        }
        HistorySource source = experiment.cells().get(cell);
        long seed = experiment.seed(cell);
        int part = source.part(seed, replication);
        if (run.seed() != seed || run.part() != part) {
            return Optional.of("it is of another seed or part");
        }
        if (run.failed()) {
            boolean bare = run.equals(
                    RunRecord.failed(cell, replication, seed, run.failure()).inPart(part));
            return bare ? Optional.empty() : Optional.of("it failed and yet has a course");
        }
        Offices here = offices.get(cell).computeIfAbsent(part, one -> Offices.of(source.groups(one)));
        return new Course(run, source, here).wrong(experiment.measures());
    }

    /**
     * The offices of a case, counted once: its deeds are looked at ten thousand times.
     *
     * @param count how many there are; 0 where that is not known
     * @param sizes how many there are in each group, by its first office; 0 for one that is the first of none
     */
    private record Offices(int count, List<Integer> sizes) {
        static Offices of(List<Integer> groups) {
            var sizes = new ArrayList<Integer>(Collections.nCopies(groups.size(), 0));
            groups.forEach(group -> sizes.set(group, sizes.get(group) + 1));
            return new Offices(groups.size(), List.copyOf(sizes));
        }

        boolean has(int office) {
            return office >= 0 && (count == 0 || office < count);
        }

        boolean hasGroup(int group) {
            return has(group) && size(group) > 0;
        }

        int size(int group) {
            return count == 0 ? Integer.MAX_VALUE : sizes.get(group);
        }
    }

    /**
     * What a history came to, and what it can have come to.
     *
     * @param offices those that there are
     */
    private record Course(RunRecord run, HistorySource source, Offices offices) {
        Optional<String> wrong(List<Measure> measures) {
            if (!run.failure().isEmpty()
                    || !isWithin(run.weeks(), 0, source.weeks())
                    || run.plots() < 0
                    || run.betrayed() < 0
                    || !isWeekOrNone(run.decidedWeek())) {
                return Optional.of("its weeks or counts");
            }
            if (!canMeasure(measures)) {
                return Optional.of("its measures");
            }
            if (!run.log().stream().allMatch(this::isPossible) || !agrees()) {
                return Optional.of("its attempts");
            }
            if (run.spells().stream().anyMatch(spell -> !isPossible(spell))) {
                return Optional.of("its spells");
            }
            return canTell(run.deeds()) ? Optional.empty() : Optional.of("who did what");
        }

        private boolean isWeekOrNone(@Nullable Integer week) {
            return week == null || isWithin(week, 0, run.weeks());
        }

        /** Whether a number is not known or one that the measure can have. */
        private boolean canMeasure(List<Measure> measures) {
            return run.measures().size() == measures.size()
                    && IntStream.range(0, measures.size()).allMatch(i -> {
                        double value = run.measures().get(i);
                        return !Double.isInfinite(value)
                                && (Double.isNaN(value) || !measures.get(i).isWhole() || value == Math.rint(value));
                    });
        }

        /** Whether what is told of all attempts together is told of each. */
        private boolean agrees() {
            AttemptTrace decisive = RunRecord.decisive(run.log(), run.outcome());
            RunRecord.Decisive told = decisive == null ? null : RunRecord.Decisive.of(decisive);
            return run.attempts() == run.log().size()
                    && run.premature()
                            == run.log().stream()
                                    .filter(AttemptTrace::premature)
                                    .count()
                    && Objects.equals(run.decisive(), told);
        }

        private boolean isPossible(AttemptTrace attempt) {
            Standing standing = attempt.standing();
            return isWithin(attempt.week(), 0, run.weeks())
                    && offices.has(attempt.head())
                    && (attempt.target() == Party.LEADER || offices.has(attempt.target()))
                    && (attempt.decider() == Party.NOBODY || offices.has(attempt.decider()))
                    && attempt.members() >= 0
                    && attempt.duration() >= 0
                    && standing.holder() >= 0
                    && List.of(
                                    attempt.joinedShare(),
                                    attempt.asideShare(),
                                    attempt.ralliedShare(),
                                    attempt.weight(),
                                    attempt.estimate(),
                                    standing.rank(),
                                    standing.force(),
                                    standing.votes(),
                                    attempt.levers())
                            .stream()
                            .allMatch(share -> share >= -TOLERANCE && share <= 1 + TOLERANCE);
        }

        private boolean isPossible(Spell spell) {
            Integer to = spell.toWeek();
            return (spell.leader() == Party.LEADER || offices.has(spell.leader()))
                    && spell.holder() >= 0
                    && isWithin(spell.fromWeek(), 0, run.weeks())
                    && (to == null || isWithin(to, spell.fromWeek(), run.weeks()))
                    && (to == null) == (spell.howEnded() == null)
                    && !Turnover.START.equals(spell.howEnded())
                    && spell.tenureYearsAtStart() >= 0
                    && spell.tenureYearsAtStart() <= LONGEST_YEARS;
        }

        /** Whether every group is one, and has no more than one row for those of the start and one for later ones. */
        private boolean canTell(List<Deed> deeds) {
            int last = -1;
            for (Deed deed : deeds) {
                int place = 2 * deed.group() + (deed.later() ? 1 : 0);
                if (place <= last || !offices.hasGroup(deed.group()) || !canCount(deed)) {
                    return false;
                }
                last = place;
            }
            return true;
        }

        /** Whether nothing comes more often than it can: of attempts as they were there for, of men as there were. */
        private boolean canCount(Deed deed) {
            int size = offices.size(deed.group());
            int counted = deed.count(Deed.Kind.PEOPLE);
            int people = deed.later() ? counted : size - counted;
            int attempts = deed.count(Deed.Kind.ATTEMPTS);
            return isWithin(attempts, 0, (long) size * run.attempts())
                    && isWithin(people, 0, (long) size * (source.weeks() + 1L))
                    && Stream.of(Deed.Kind.values())
                            .filter(kind -> kind != Deed.Kind.PEOPLE)
                            .allMatch(kind -> isWithin(deed.count(kind), 0, kind.isOfMen() ? people : attempts));
        }

        private static boolean isWithin(long value, long from, long to) {
            return value >= from && value <= to;
        }
    }
}
