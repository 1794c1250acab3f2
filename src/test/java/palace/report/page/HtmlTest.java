package palace.report.page;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.junit.jupiter.api.Test;

class HtmlTest {
    /** A disk that is full. */
    private static final Writer FULL = new Writer() {
        @Override
        public void write(char[] letters, int from, int count) throws IOException {
            throw new IOException("No space left on device");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @Test
    void aDiskThatIsFullIsNoFaultOfThePage() {
        var html = new Html(FULL);

        assertThatThrownBy(() -> html.element("p", () -> html.words("b", "x".repeat(100_000))))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("No space left");
    }
}
