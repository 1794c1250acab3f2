package palace.crooked.report.table;

import palace.crooked.model.event.Event;

/** A report that asks what class an event is, instead of asking the event. */
public final class Busybody {
    private Busybody() {}

    public static boolean pries(Object anything) {
        return anything instanceof Event;
    }
}
