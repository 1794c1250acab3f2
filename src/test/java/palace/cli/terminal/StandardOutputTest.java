package palace.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardOutputTest {
    @ParameterizedTest
    @CsvSource({
        "No space left on device, 7, Standard output cannot be written: the disk is full.",
        "Bad file descriptor, 2, Standard output cannot be written: Bad file descriptor.",
        "Broken pipe, 0, ''"
    })
    void whatCouldNotBeWrittenIsToldUnlessTheReaderHasSeenEnough(String reason, int code, String words) {
        var output = new StandardOutput(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        });
        var err = new StringWriter();

        var writer = new PrintWriter(output);
        writer.println("{}");
        writer.flush();

        assertThat(output.verdict(new PrintWriter(err, true))).isEqualTo(code);
        assertThat(err.toString().strip()).isEqualTo(words);
    }
}
