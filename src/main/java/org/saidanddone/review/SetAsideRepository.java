package org.saidanddone.review;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SetAsideRepository extends CrudRepository<SetAsideRow, Long> {

    /** Newest first. */
    @Query("select * from set_aside where feedback_id = :feedbackId order by id desc limit 50")
    List<SetAsideRow> of(long feedbackId);

    @Query("update set_aside set ended = :when where feedback_id = :feedbackId and ended is null")
    void end(long feedbackId, Instant when);

    @Query("select feedback_id from set_aside where feedback_id in (:feedbackIds) and set_at <= :then"
            + " and (ended is null or ended > :then)"
            + " union select feedback_id from review where feedback_id in (:feedbackIds) and state = 'WITHDRAWN'")
    List<Long> ended(Collection<Long> feedbackIds, Instant then);
}
