package org.saidanddone.review;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReviewRepository extends CrudRepository<ReviewRow, Long> {

    @Query("select * from review where feedback_id = :feedbackId for update")
    Optional<ReviewRow> hold(long feedbackId);

    @Query("select * from review where waiting and state in ('PUBLISHED', 'REOPENED')"
            + " and (since, feedback_id) > (:since, :id)"
            + " order by since, feedback_id limit :atMost")
    List<ReviewRow> owedReply(Instant since, long id, int atMost);
}
