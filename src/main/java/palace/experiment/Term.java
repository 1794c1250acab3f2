package palace.experiment;

import java.util.List;
import java.util.function.ToDoubleFunction;
import palace.model.OutcomeClass;
import palace.model.Party;

/** What one history adds to the numerator or the denominator of a response; NaN where it has nothing to say. */
@FunctionalInterface
interface Term {
    /** Takes it from a record whose measures have these columns. */
    double of(RunRecord run, List<Measure> columns);

    /** Every history counts, also one that failed. */
    Term HISTORY = (run, columns) -> 1;

    /** Every history that was finished counts. */
    Term FINISHED = (run, columns) -> run.failed() ? Double.NaN : 1;

    static Term ended(OutcomeClass outcome) {
        return (run, columns) -> run.outcome() == outcome ? 1 : 0;
    }

    /** 1 where the leader was brought down by his own or by the street. */
    Term LEADER_FELL = (run, columns) -> {
        RunRecord.Decisive decisive = run.decisive();
        boolean coup = run.outcome() == OutcomeClass.COUP && decisive != null && decisive.target() == Party.LEADER;
        return coup || run.outcome() == OutcomeClass.STREET_OVERTHROW ? 1 : 0;
    };

    /** A number of every finished history. */
    static Term count(ToDoubleFunction<RunRecord> number) {
        return (run, columns) -> run.failed() ? Double.NaN : number.applyAsDouble(run);
    }

    /** A number of the attempt that decided; nothing where there was none. */
    static Term attempt(ToDoubleFunction<RunRecord.Decisive> number) {
        return (run, columns) -> {
            RunRecord.Decisive decisive = run.decisive();
            return decisive == null ? Double.NaN : number.applyAsDouble(decisive);
        };
    }

    /** 1 where an attempt decided. */
    Term DECIDED = attempt(attempt -> 1);

    static Term measured(Measure measure) {
        return (run, columns) -> {
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).column().equals(measure.column())) {
                    return run.failed() ? Double.NaN : run.measures().get(i);
                }
            }
            throw new IllegalStateException("nothing measured " + measure.column());
        };
    }
}
