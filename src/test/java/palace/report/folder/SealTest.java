package palace.report.folder;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {
    @TempDir
    private Path folder;

    private byte[] sealed = new byte[0];

    @BeforeEach
    void seal() throws IOException {
        var out = new ByteArrayOutputStream();
        Seal.write(out, content -> {
            try (JsonGenerator json = Json.pretty(content)) {
                json.writeStartObject();
                json.writeStringField("title", "Хрущёв, \"1964\"");
                json.writeObjectFieldStart("files");
                json.writeObjectFieldStart("runs.csv");
                json.writeStringField("holds", "One row a history.");
                json.writeEndObject();
                json.writeEndObject();
                json.writeEndObject();
            }
        });
        sealed = out.toByteArray();
    }

    private boolean isBroken(byte[] bytes) throws IOException {
        return Seal.isBroken(Files.write(folder.resolve("manifest.json"), bytes));
    }

    /** Whether it can be read as JSON: what cannot is told of anyhow. */
    private boolean isJson() {
        return JsonTree.read(folder.resolve("manifest.json")).value() != null;
    }

    @Test
    void theSealIsTheChecksumOfAllBeforeIt() throws IOException {
        String text = new String(sealed, StandardCharsets.UTF_8);
        var crc = new CRC32();
        crc.update(text.substring(0, text.indexOf(",\n  \"seal\"")).getBytes(StandardCharsets.UTF_8));

        assertThat(isBroken(sealed)).isFalse();
        assertThat(isJson()).isTrue();
        assertThat(JsonTree.read(folder.resolve("manifest.json")).at("seal").text())
                .isEqualTo("%08x".formatted(crc.getValue()));
    }

    @Test
    void everyFlippedBitIsSeen() throws IOException {
        for (int bit = 0; bit < 8 * sealed.length; bit++) {
            byte[] spoilt = sealed.clone();
            spoilt[bit / 8] ^= (byte) (1 << (bit % 8));
            assertThat(isBroken(spoilt)).as("bit %d", bit).isTrue();
        }
    }

    @Test
    void everyCutIsSeen() throws IOException {
        for (int length = 0; length < sealed.length; length++) {
            boolean seen = isBroken(Arrays.copyOf(sealed, length));
            assertThat(seen || !isJson()).as("cut at %d", length).isTrue();
        }
    }

    @Test
    void aManifestFromBeforeThereWereSealsIsTakenAsItIs() throws IOException {
        assertThat(isBroken("{\n  \"files\" : {\n    \"runs.csv\" : { }\n  }\n}".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(Seal.isBroken(folder.resolve("nothing"))).isFalse();
    }
}
