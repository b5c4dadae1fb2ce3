package org.saidanddone.feedback;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface FeedbackRepository extends CrudRepository<FeedbackRow, Long> {

    List<FeedbackRow> findByIdIn(Collection<Long> ids);

    Optional<FeedbackRow> findByCaseNumber(String caseNumber);

    @Query("select * from feedback where id = :id for update")
    Optional<FeedbackRow> hold(long id);

    @Query("select min(id) from feedback where sent >= :since")
    @Nullable
    Long firstSince(Instant since);

    @Query("select id from feedback where id > :id order by id limit :atMost")
    List<Long> after(long id, int atMost);

    @Query("update feedback set may_show = :mayShow, version = version + 1"
            + " where id = :id and may_show <> :mayShow")
    int mayShow(long id, boolean mayShow);

    /** What stays is that somebody said something, when, about which plan, and whose words it was. */
    @Query("update feedback set voice_why = '', feeling = null, safe = null, may_show = false, answer_way = 'RECEIPT',"
            + " answer_address = '', signs = '', version = version + 1 where id = :id")
    void empty(long id);

    @Query("update feedback_case set reading = '' where number = :caseNumber")
    void forgetReading(String caseNumber);
}
