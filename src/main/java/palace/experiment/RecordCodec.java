package palace.experiment;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import palace.model.OutcomeClass;

/** A record as bytes. */
final class RecordCodec {
    private static final String NOTHING = "";
    private static final int NO_WEEK = -1;

    private RecordCodec() {}

    static void write(RunRecord run, DataOutput out) throws IOException {
        out.writeInt(run.cell());
        out.writeLong(run.replication());
        out.writeLong(run.seed());
        out.writeUTF(run.outcome() == null ? NOTHING : run.outcome().code());
        out.writeInt(run.weeks());
        out.writeInt(run.attempts());
        out.writeInt(run.plots());
        out.writeInt(run.betrayed());
        out.writeInt(run.premature());
        out.writeInt(run.decidedWeek() == null ? NO_WEEK : run.decidedWeek());
        out.writeUTF(run.failure());
        write(run.decisive(), out);
        out.writeShort(run.measures().size());
        for (double measure : run.measures()) {
            out.writeDouble(measure);
        }
        TraceCodec.writeAttempts(run.log(), out);
        TraceCodec.writeSpells(run.spells(), out);
        DeedCodec.write(run.deeds(), out);
        out.writeInt(run.part());
    }

    static RunRecord read(DataInput in) throws IOException {
        int cell = in.readInt();
        long replication = in.readLong();
        long seed = in.readLong();
        OutcomeClass outcome = TraceCodec.outcomeOrNone(in.readUTF());
        int weeks = in.readInt();
        int attempts = in.readInt();
        int plots = in.readInt();
        int betrayed = in.readInt();
        int premature = in.readInt();
        int decidedWeek = in.readInt();
        String failure = in.readUTF();
        return new RunRecord(
                cell,
                replication,
                seed,
                outcome,
                weeks,
                attempts,
                plots,
                betrayed,
                premature,
                decidedWeek == NO_WEEK ? null : decidedWeek,
                readDecisive(in),
                failure,
                readMeasures(in),
                TraceCodec.readAttempts(in),
                TraceCodec.readSpells(in),
                DeedCodec.read(in),
                in.readInt());
    }

    private static void write(RunRecord.@Nullable Decisive attempt, DataOutput out) throws IOException {
        out.writeBoolean(attempt != null);
        if (attempt != null) {
            out.writeInt(attempt.week());
            out.writeInt(attempt.target());
            out.writeUTF(attempt.arena().code());
            out.writeInt(attempt.members());
            out.writeDouble(attempt.ralliedShare());
            out.writeDouble(attempt.joinedShare());
            out.writeDouble(attempt.asideShare());
            out.writeUTF(attempt.failure());
        }
    }

    private static List<Double> readMeasures(DataInput in) throws IOException {
        int size = in.readUnsignedShort();
        var measures = new ArrayList<Double>(size);
        for (int i = 0; i < size; i++) {
            measures.add(in.readDouble());
        }
        return measures;
    }

    private static RunRecord.@Nullable Decisive readDecisive(DataInput in) throws IOException {
        if (!in.readBoolean()) {
            return null;
        }
        return new RunRecord.Decisive(
                in.readInt(),
                in.readInt(),
                TraceCodec.arena(in.readUTF()),
                in.readInt(),
                in.readDouble(),
                in.readDouble(),
                in.readDouble(),
                in.readUTF());
    }
}
