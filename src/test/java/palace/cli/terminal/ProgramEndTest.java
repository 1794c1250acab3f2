package palace.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgramEndTest {
    private final ProgramEnd ending = new ProgramEnd();
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());

    private Thread begin(Runnable what) {
        var thread = new Thread(what);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private boolean rests(Thread thread) throws InterruptedException {
        while (thread.getState() != Thread.State.WAITING && thread.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        return thread.isAlive();
    }

    @Test
    void whatIsDoneAtLastIsDoneAfterDutiesThatWereTakenOnLater() {
        ending.atLast(() -> done.add("at last"));
        ending.atSignal(() -> done.add("first duty"));
        ending.atSignal(() -> {
            done.add("second duty");
            ending.atSignal(() -> done.add("taken on at the end"));
        });

        assertThat(ending.ended()).isTrue();
        assertThat(done).containsExactly("second duty", "taken on at the end", "first duty", "at last");
    }

    @Test
    void aDutyThatIsNoLongerNeededIsNotDone() {
        ending.atSignal(() -> done.add("needed"));
        ending.atSignal(() -> done.add("closed")).close();
        ending.atLast(() -> done.add("closed at last")).close();

        assertThat(ending.ended()).isTrue();
        assertThat(done).containsExactly("needed");
    }

    @Test
    void aProgramThatLeavesByItselfDoesNothing() {
        ending.atSignal(() -> done.add("duty"));
        ending.leave();

        assertThat(ending.ended()).isFalse();
        assertThat(done).isEmpty();
    }

    @Test
    void nothingBeginsOnceAllDutiesAreDone() throws InterruptedException {
        var beginner = new ArrayList<Thread>();
        ending.atLast(() -> beginner.add(begin(() -> ending.undisturbed(() -> done.add("begun")))));

        ending.ended();

        assertThat(rests(beginner.get(0))).isTrue();
        assertThat(done).isEmpty();
    }

    @Test
    void theEndWaitsForAStepAndForTheDutyThatItTakesOn() throws InterruptedException {
        var entered = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        begin(() -> ending.undisturbed(() -> {
            entered.countDown();
            await(goOn);
            done.add("step");
            return ending.atSignal(() -> done.add("duty"));
        }));
        await(entered);
        Thread end = begin(ending::ended);
        goOn.countDown();
        end.join();

        assertThat(done).containsExactly("step", "duty");
    }

    @Test
    void afterASignalNobodySpeaksOfWhatIsTakenAway() throws InterruptedException {
        ending.restIfSignalled();
        ending.ended();

        assertThat(rests(begin(ending::restIfSignalled))).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
