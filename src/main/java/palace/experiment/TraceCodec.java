package palace.experiment;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.model.Arena;
import palace.model.OutcomeClass;
import palace.simulation.history.AttemptTrace;
import palace.simulation.history.Spell;
import palace.simulation.history.Standing;
import palace.simulation.history.Turnover;

/** The attempts and spells of a record as bytes. Words and not places stand for what is one of a few. */
final class TraceCodec {
    private static final String NOTHING = "";
    private static final int OPEN = -1;

    private TraceCodec() {}

    static void writeAttempts(List<AttemptTrace> attempts, DataOutput out) throws IOException {
        out.writeInt(attempts.size());
        for (AttemptTrace attempt : attempts) {
            write(attempt, out);
        }
    }

    static List<AttemptTrace> readAttempts(DataInput in) throws IOException {
        int size = in.readInt();
        var attempts = new ArrayList<AttemptTrace>();
        for (int i = 0; i < size; i++) {
            attempts.add(attempt(in));
        }
        return attempts;
    }

    static void writeSpells(List<Spell> spells, DataOutput out) throws IOException {
        out.writeInt(spells.size());
        for (Spell spell : spells) {
            write(spell, out);
        }
    }

    static List<Spell> readSpells(DataInput in) throws IOException {
        int size = in.readInt();
        var spells = new ArrayList<Spell>();
        for (int i = 0; i < size; i++) {
            spells.add(spell(in));
        }
        return spells;
    }

    private static void write(AttemptTrace attempt, DataOutput out) throws IOException {
        out.writeInt(attempt.week());
        out.writeInt(attempt.head());
        out.writeInt(attempt.target());
        out.writeUTF(attempt.arena().code());
        out.writeUTF(attempt.outcome().code());
        out.writeInt(attempt.members());
        out.writeBoolean(attempt.premature());
        out.writeBoolean(attempt.leaderAway());
        out.writeUTF(attempt.failure());
        out.writeDouble(attempt.joinedShare());
        out.writeDouble(attempt.asideShare());
        out.writeDouble(attempt.ralliedShare());
        out.writeInt(attempt.duration());
        out.writeDouble(attempt.weight());
        out.writeDouble(attempt.estimate());
        out.writeDouble(attempt.standing().rank());
        out.writeDouble(attempt.standing().force());
        out.writeDouble(attempt.standing().votes());
        out.writeInt(attempt.standing().holder());
        out.writeDouble(attempt.levers());
        out.writeInt(attempt.decider());
        out.writeInt(attempt.deciderHolder());
    }

    private static AttemptTrace attempt(DataInput in) throws IOException {
        return new AttemptTrace(
                in.readInt(),
                in.readInt(),
                in.readInt(),
                arena(in.readUTF()),
                outcome(in.readUTF()),
                in.readInt(),
                in.readBoolean(),
                in.readBoolean(),
                in.readUTF(),
                List.of(),
                in.readDouble(),
                in.readDouble(),
                in.readDouble(),
                in.readInt(),
                in.readDouble(),
                in.readDouble(),
                new Standing(in.readDouble(), in.readDouble(), in.readDouble(), in.readInt()),
                in.readDouble(),
                in.readInt(),
                in.readInt());
    }

    private static void write(Spell spell, DataOutput out) throws IOException {
        out.writeInt(spell.leader());
        out.writeInt(spell.holder());
        out.writeInt(spell.fromWeek());
        out.writeInt(spell.toWeek() == null ? OPEN : spell.toWeek());
        out.writeDouble(spell.tenureYearsAtStart());
        out.writeUTF(spell.howBegun().code());
        out.writeUTF(spell.howEnded() == null ? NOTHING : spell.howEnded().code());
    }

    private static Spell spell(DataInput in) throws IOException {
        int leader = in.readInt();
        int holder = in.readInt();
        int from = in.readInt();
        int to = in.readInt();
        double tenure = in.readDouble();
        Turnover begun = turnover(in.readUTF());
        String ended = in.readUTF();
        return new Spell(
                leader, holder, from, to == OPEN ? null : to, tenure, begun, ended.isEmpty() ? null : turnover(ended));
    }

    static @Nullable OutcomeClass outcomeOrNone(String code) throws IOException {
        return code.equals(NOTHING) ? null : outcome(code);
    }

    static OutcomeClass outcome(String code) throws IOException {
        for (OutcomeClass outcome : OutcomeClass.values()) {
            if (outcome.code().equals(code)) {
                return outcome;
            }
        }
        throw new IOException("no outcome is called '%s'".formatted(code));
    }

    static Arena arena(String code) throws IOException {
        for (Arena arena : Arena.values()) {
            if (arena.code().equals(code)) {
                return arena;
            }
        }
        throw new IOException("no arena is called '%s'".formatted(code));
    }

    private static Turnover turnover(String code) throws IOException {
        for (Turnover turnover : Turnover.all()) {
            if (turnover.code().equals(code)) {
                return turnover;
            }
        }
        throw new IOException("no spell ends or begins by '%s'".formatted(code));
    }
}
