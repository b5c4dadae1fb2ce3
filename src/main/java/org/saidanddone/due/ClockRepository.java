package org.saidanddone.due;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What is with the safeguarding lead climbs nowhere: who gets it would learn of it. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ClockRepository extends CrudRepository<ClockRow, Long> {

    List<ClockRow> findByFeedbackIdIn(Collection<Long> feedbackIds);

    @Query("select * from response_clock where waiting_since is not null and waiting_until < :today"
            + " order by waiting_until limit 1 for update skip locked")
    Optional<ClockRow> waitedLongEnough(LocalDate today);

    @Query("select * from response_clock where answered is null and waiting_since is null and with_owner is null"
            + " and reply_by < :today and not exists (select 1 from review r"
            + " where r.feedback_id = response_clock.feedback_id and r.state = 'ESCALATED')"
            + " order by reply_by limit 1 for update skip locked")
    Optional<ClockRow> forTheOwner(LocalDate today);

    @Query("select * from response_clock where answered is null and waiting_since is null and with_owner is not null"
            + " and with_board is null and reply_by < :before and not exists (select 1 from review r"
            + " where r.feedback_id = response_clock.feedback_id and r.state = 'ESCALATED')"
            + " order by reply_by limit 1 for update skip locked")
    Optional<ClockRow> forTheBoard(LocalDate before);

    @Query("update response_clock set with_owner = :now, version = version + 1 where feedback_id = :feedbackId")
    void withOwner(long feedbackId, Instant now);

    @Query("update response_clock set with_board = :now, version = version + 1 where feedback_id = :feedbackId")
    void withBoard(long feedbackId, Instant now);

    @Query("select * from response_clock where answered is null and with_board is not null"
            + " and (with_board, feedback_id) > (:since, :id) and not exists (select 1 from review r"
            + " where r.feedback_id = response_clock.feedback_id and r.state = 'ESCALATED')"
            + " and not exists (select 1 from recusal x"
            + " where x.feedback_id = response_clock.feedback_id and x.person_id = :me)"
            + " order by with_board, feedback_id limit :atMost")
    List<ClockRow> onTheBoard(long me, Instant since, long id, int atMost);
}
