package org.saidanddone.review.concern;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ConcernRepository extends CrudRepository<ConcernRow, Long> {

    @Query("select * from concern where cleared is null and (raised, id) > (:raised, :id)"
            + " order by raised, id limit :atMost")
    List<ConcernRow> open(Instant raised, long id, int atMost);

    @Query("select * from concern where cleared is not null and (raised, id) < (:raised, :id)"
            + " order by raised desc, id desc limit :atMost")
    List<ConcernRow> cleared(Instant raised, long id, int atMost);

    @Query("select * from concern where feedback_id = :feedbackId order by id")
    List<ConcernRow> of(long feedbackId);

    @Query("select count(*) from concern where feedback_id = :feedbackId and cleared is null")
    long openOf(long feedbackId);
}
