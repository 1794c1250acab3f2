package palace.experiment;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import palace.simulation.history.Deed;

/** Who did what as bytes: few for each, because most of the counts are 0 and nearly all others small. */
final class DeedCodec {
    private static final int KINDS = Deed.Kind.values().length;
    private static final int LATER = 1 << KINDS;
    private static final int MORE = 0x80;
    private static final int MOST_BYTES = 5;

    private DeedCodec() {}

    static void write(List<Deed> deeds, DataOutput out) throws IOException {
        write(deeds.size(), out);
        for (Deed deed : deeds) {
            write(deed.group(), out);
            int told = deed.later() ? LATER : 0;
            for (int kind = 0; kind < KINDS; kind++) {
                told |= deed.counts().get(kind) == 0 ? 0 : 1 << kind;
            }
            write(told, out);
            for (int count : deed.counts()) {
                if (count != 0) {
                    write(count, out);
                }
            }
        }
    }

    static List<Deed> read(DataInput in) throws IOException {
        int size = number(in);
        var deeds = new ArrayList<Deed>();
        for (int i = 0; i < size; i++) {
            int group = number(in);
            int told = number(in);
            Integer[] counts = new Integer[KINDS];
            for (int kind = 0; kind < KINDS; kind++) {
                counts[kind] = (told & (1 << kind)) != 0 ? number(in) : 0;
            }
            deeds.add(new Deed(group, (told & LATER) != 0, List.of(counts)));
        }
        return deeds;
    }

    private static void write(int number, DataOutput out) throws IOException {
        int rest = number;
        while (rest >= MORE) {
            out.writeByte((rest & (MORE - 1)) | MORE);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    private static int number(DataInput in) throws IOException {
        int number = 0;
        for (int i = 0; i < MOST_BYTES; i++) {
            int next = in.readUnsignedByte();
            number |= (next & (MORE - 1)) << (7 * i);
            if (next < MORE) {
                if (number < 0) {
                    break;
                }
                return number;
            }
        }
        throw new IOException("a count is damaged");
    }
}
