package org.saidanddone.people.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.saidanddone.people.Role;
import org.saidanddone.people.audit.AuditFinding.Broken;
import org.saidanddone.people.audit.AuditFinding.How;
import org.saidanddone.people.audit.AuditFinding.Whole;
import org.saidanddone.platform.Settings;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.OnBothDatabases;

@ParameterizedClass
@EnumSource(Database.class)
class AuditChainTest extends OnBothDatabases {

    private static final int STEPS = 10;

    private void steps() {
        signedInAs("Ria", Role.REVIEWER);
        for (int i = 1; i <= STEPS; i++) {
            the(Audit.class).record("READ", Optional.of((long) i), Optional.empty(), "step " + i, "was", "became");
        }
    }

    @Test
    void everyStepOfOneTransactionIsSealed() {
        signedInAs("Ria", Role.REVIEWER);
        TransactionOperations<?> transactions = the(TransactionOperations.class);
        transactions.executeWrite(status -> {
            the(Audit.class).record("TAKEN", Optional.of(1L), Optional.empty(), "");
            the(Audit.class).record("HIDDEN", Optional.of(1L), Optional.empty(), "");
            return true;
        });

        assertThat(verify()).isInstanceOf(Whole.class);
    }

    private AuditFinding verify() {
        return the(AuditVerifier.class).verify(List.of());
    }

    private void sql(String... statements) {
        try (Connection connection = DelegatingDataSource.unwrapDataSource(the(DataSource.class))
                        .getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatTheProductWroteIsWhole() {
        steps();

        assertThat(verify())
                .isInstanceOfSatisfying(
                        Whole.class, whole -> assertThat(whole.end().place()).isEqualTo(STEPS));
    }

    @Test
    void anEmptyTrailIsWhole() {
        assertThat(verify()).isEqualTo(new Whole(ChainEnd.EMPTY));
    }

    @Test
    void everyFieldThatIsChangedIsFound() {
        steps();
        for (String change : List.of(
                "at = at + interval '1' second",
                "person_id = null",
                "person_name = 'Raj'",
                "what = 'PUBLISHED'",
                "feedback_id = 8",
                "action_id = 1",
                "detail = 'another'",
                "was = 'another'",
                "became = 'another'")) {
            sql(
                    "create table kept as select * from audit_event where id = 7",
                    "update audit_event set " + change + " where id = 7");

            assertThat(verify()).as(change).isEqualTo(new Broken(7, Optional.of(7L), How.CHANGED));

            sql(
                    "update audit_event set (at, person_id, person_name, what, feedback_id, action_id, detail, was,"
                            + " became) = (select at, person_id, person_name, what, feedback_id, action_id, detail, was,"
                            + " became from kept) where id = 7",
                    "drop table kept");
            assertThat(verify()).isInstanceOf(Whole.class);
        }
    }

    @Test
    void anEventThatIsDeletedIsNamed() {
        steps();
        sql("delete from audit_event where id = 4", "delete from audit_event where id = 6");

        assertThat(verify()).isEqualTo(new Broken(4, Optional.of(4L), How.DELETED));
    }

    @Test
    void anEventThatIsDeletedWithItsSealIsNamedByItsPlace() {
        steps();
        sql("delete from audit_event where id = 4", "delete from audit_seal where event_id = 4");

        assertThat(verify()).isEqualTo(new Broken(4, Optional.empty(), How.SEAL_DELETED));
    }

    @Test
    void whenTheSealsMoveUpOverAGapTheFirstMovedOneIsNamed() {
        steps();
        sql(
                "delete from audit_event where id = 4",
                "delete from audit_seal where event_id = 4",
                "update audit_seal set place = -place where place > 4",
                "update audit_seal set place = -place - 1 where place < 0",
                "update audit_head set place = place - 1");

        assertThat(verify()).isEqualTo(new Broken(4, Optional.of(5L), How.CHANGED));
    }

    @Test
    void twoEventsThatSwapPlacesAreFound() {
        steps();
        sql(
                "update audit_seal set event_id = -3 where place = 3",
                "update audit_seal set event_id = 3 where place = 5",
                "update audit_seal set event_id = 5 where place = 3");
        assertThat(verify()).isEqualTo(new Broken(3, Optional.of(5L), How.CHANGED));
    }

    @Test
    void twoEventsThatSwapTheirNumbersAreFound() {
        steps();
        sql(
                "update audit_event set id = -3 where id = 3",
                "update audit_event set id = 3 where id = 5",
                "update audit_event set id = 5 where id = -3");
        assertThat(verify()).isEqualTo(new Broken(3, Optional.of(3L), How.CHANGED));
    }

    @Test
    void rowsCutOffAtTheEndAreFound() {
        steps();
        sql("delete from audit_event where id > 8", "delete from audit_seal where place > 8");

        assertThat(verify()).isEqualTo(new Broken(9, Optional.empty(), How.CUT_OFF));
    }

    @Test
    void rowsCutOffAtTheEndAreFoundWhenTheEndIsSetBackToo() {
        steps();
        sql(
                "delete from audit_event where id > 8",
                "delete from audit_seal where place > 8",
                "update audit_head set place = 8, hash = (select hash from audit_seal where place = 8)");

        assertThat(verify()).isEqualTo(new Broken(9, Optional.empty(), How.CUT_OFF));
    }

    @Test
    void everythingDeletedIsFound() {
        steps();
        sql("delete from audit_event", "delete from audit_seal", "delete from audit_head");

        assertThat(verify()).isEqualTo(new Broken(1, Optional.empty(), How.CUT_OFF));
    }

    @Test
    void aTrailThatBeginsAnewIsFound() {
        steps();
        sql("delete from audit_event", "delete from audit_seal", "delete from audit_head");
        for (int i = 0; i <= STEPS; i++) {
            the(Audit.class).record("READ", Optional.of(1L), Optional.empty(), "");
        }

        assertThat(verify()).isInstanceOfSatisfying(Broken.class, broken -> {
            assertThat(broken.place()).isEqualTo(STEPS);
            assertThat(broken.how()).isEqualTo(How.CHANGED);
        });
    }

    @Test
    void aLineOfALogKeptApartFindsWhatIsCutOffWithoutTheDataFolder() throws IOException {
        steps();
        ChainEnd logged = ((Whole) verify()).end();
        Files.delete(note());
        sql(
                "delete from audit_event where id > 8",
                "delete from audit_seal where place > 8",
                "update audit_head set place = 8, hash = (select hash from audit_seal where place = 8)");

        assertThat(the(AuditVerifier.class).verify(List.of(logged)))
                .isEqualTo(new Broken(9, Optional.empty(), How.CUT_OFF));
    }

    @Test
    void anEventThatTheProductDidNotWriteIsFound() {
        steps();
        sql("insert into audit_event (at, person_name, what, detail) values (current_timestamp, 'Raj', 'READ', '')");

        assertThat(verify()).isEqualTo(new Broken(0, Optional.of(STEPS + 1L), How.NOT_SEALED));
    }

    @Test
    void aNoteThatSomebodyWroteIsFound() throws IOException {
        steps();
        String written = Files.readString(note());
        Files.writeString(note(), written.replaceFirst("^10", "9"));

        assertThat(verify()).isEqualTo(new Broken(0, Optional.empty(), How.NOTE_UNREADABLE));
    }

    private Path note() {
        return the(Settings.class).dataFolder().resolve("audit.end");
    }

    @Test
    void aStepThatIsTakenBackLeavesNoTrace() {
        steps();
        TransactionOperations<?> transactions = the(TransactionOperations.class);

        assertThatThrownBy(() -> transactions.executeWrite(status -> {
                    the(Audit.class).record("READ", Optional.of(1L), Optional.empty(), "");
                    throw new IllegalStateException("taken back");
                }))
                .hasMessageContaining("taken back");

        assertThat(verify())
                .isInstanceOfSatisfying(
                        Whole.class, whole -> assertThat(whole.end().place()).isEqualTo(STEPS));
        assertThat(the(Audit.class).of(1, 10)).hasSize(1);
    }

    @Test
    void manyAtOnceMakeOneChain() throws InterruptedException {
        int writers = 8;
        int each = 25;
        CountDownLatch together = new CountDownLatch(1);
        try (ExecutorService all = Executors.newFixedThreadPool(writers)) {
            for (int writer = 0; writer < writers; writer++) {
                all.execute(() -> {
                    try {
                        together.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    for (int i = 0; i < each; i++) {
                        the(Audit.class).record("READ", Optional.of(1L), Optional.empty(), "");
                    }
                });
            }
            together.countDown();
            all.shutdown();
            assertThat(all.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(verify())
                .isInstanceOfSatisfying(
                        Whole.class, whole -> assertThat(whole.end().place()).isEqualTo((long) writers * each));
    }
}
