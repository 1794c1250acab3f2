package palace.simulation;

import palace.model.Party;
import palace.model.event.Fall;
import palace.model.event.Stance;
import palace.model.event.Teller;

/**
 * Somebody in office dies, as a dated event of the scenario says.
 *
 * @param actor who dies
 * @param target nobody
 * @param day days from the first of its week, 0 to 6
 * @param note the scenario's clause for the chronicle
 */
public record DatedDeath(int actor, int target, int day, String note) implements Fall {
    DatedDeath(int actor, int day, String note) {
        this(actor, Party.NOBODY, day, note);
    }

    @Override
    public int fallen() {
        return actor;
    }

    @Override
    public Stance fate() {
        return Stance.DEAD;
    }

    @Override
    public String kind() {
        return "death";
    }

    @Override
    public boolean visible() {
        return true;
    }

    @Override
    public String tell(Teller voice) {
        return note.isEmpty() ? "%s dies.".formatted(voice.capital(actor)) : Happened.clause(voice, note);
    }
}
