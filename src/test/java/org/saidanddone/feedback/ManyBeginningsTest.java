package org.saidanddone.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.saidanddone.platform.HeavyWork;
import org.saidanddone.testing.OnBothDatabases;

/** Very many people begin at once: each secret takes long to make, and nobody holds a connection meanwhile. */
class ManyBeginningsTest extends OnBothDatabases {

    private static final int PEOPLE = 100;

    private int connectionsInUse() {
        return ((HikariDataSource) DelegatingDataSource.unwrapDataSource(the(DataSource.class)))
                .getHikariPoolMXBean()
                .getActiveConnections();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Every thread that does heavy work waits until the latch is open. */
    private void keepBusy(ExecutorService others, CountDownLatch open) {
        CountDownLatch busy = new CountDownLatch(HeavyWork.threads());
        for (int i = 0; i < HeavyWork.threads(); i++) {
            others.execute(() -> the(HeavyWork.class).done(() -> {
                busy.countDown();
                await(open);
                return true;
            }));
        }
        await(busy);
    }

    @Test
    void whoWaitsForTheSecretHoldsNoConnectionAndEachGetsADraftOfTheirOwn()
            throws InterruptedException, ExecutionException {
        CountDownLatch open = new CountDownLatch(1);
        List<Future<OpenDraft>> begun = new ArrayList<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            keepBusy(people, open);
            for (int i = 0; i < PEOPLE; i++) {
                begun.add(people.submit(() -> the(Drafts.class).begin(About.NOT_SURE)));
            }
            while (the(HeavyWork.class).waiting() < PEOPLE) {
                Thread.onSpinWait();
            }
            assertThat(connectionsInUse()).isZero();

            open.countDown();
            Set<CaseNumber> numbers = new HashSet<>();
            for (Future<OpenDraft> each : begun) {
                numbers.add(each.get().number());
            }
            assertThat(numbers).hasSize(PEOPLE);
        }
    }
}
