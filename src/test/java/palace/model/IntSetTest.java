package palace.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class IntSetTest {
    @Test
    void itHoldsWhatWasAddedAndNothingElse() {
        Random random = new Random(1);
        Set<Integer> known = new TreeSet<>();
        IntSet set = new IntSet();
        for (int step = 0; step < 2000; step++) {
            int index = random.nextInt(1500) * (step % 2 == 0 ? 1 : 64); // multiples of 64 fall upon one another most
            assertThat(set.contains(index)).isEqualTo(known.contains(index));
            set.add(index);
            known.add(index);
        }
        assertThat(known).allMatch(set::contains);
    }

    @Test
    void whoIsTakenOutHidesNobody() {
        Random random = new Random(2);
        int[] people = random.ints(60, 0, 1 << 20).toArray(); // at random, so that some stand in the way of others
        Set<Integer> known = new TreeSet<>();
        IntSet set = new IntSet();
        for (int step = 0; step < 20_000; step++) {
            int index = people[random.nextInt(people.length)];
            if (random.nextBoolean()) {
                set.add(index);
                known.add(index);
            } else {
                set.remove(index);
                known.remove(index);
            }
            assertThat(set.contains(index)).isEqualTo(known.contains(index));
            assertThat(known).allMatch(set::contains);
        }
    }

    @Test
    void aCopyGrowsAlone() {
        IntSet set = new IntSet();
        set.add(7);
        IntSet copy = new IntSet(set);
        copy.add(8);

        assertThat(copy.contains(7)).isTrue();
        assertThat(set.contains(8)).isFalse();
    }
}
