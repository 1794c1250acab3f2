package palace.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardTest {
    @Test
    void everyTaskBelongsToExactlyOneShard() {
        for (int tasks = 0; tasks < 20; tasks++) {
            List<Long> all = new ArrayList<>();
            for (int k = 1; k <= 7; k++) {
                var shard = new Shard(k, 7);
                for (long position = 0; position < shard.share(tasks); position++) {
                    all.add(shard.task(position));
                }
            }
            all.sort(null);
            assertThat(all).hasSize(tasks).doesNotHaveDuplicates();
            assertThat(all).allMatch(task -> task >= 0);
            if (tasks > 0) {
                assertThat(all.get(tasks - 1)).isEqualTo(tasks - 1L);
            }
        }
    }

    @Test
    void aShardIsReadAsItIsWritten() {
        assertThat(Shard.parse("2/7")).isEqualTo(new Shard(2, 7)).hasToString("2/7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "0/7", "8/7", "2/7/1", "a/b", "-1/3"})
    void whatIsNoShardIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Shard.parse(text));
    }
}
