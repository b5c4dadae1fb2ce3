package org.saidanddone.review;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RepliedUpToRepository extends GenericRepository<RepliedUpToRow, Long> {

    @Query("select answer_id from replied_up_to where feedback_id = :feedbackId")
    Optional<Long> of(long feedbackId);

    /** Makes sure that there is a row; does nothing where there is one. */
    @Query("insert into replied_up_to (feedback_id, answer_id) values (:feedbackId, 0) on conflict do nothing")
    void begin(long feedbackId);

    @Query("update replied_up_to set answer_id = :answerId where feedback_id = :feedbackId")
    void now(long feedbackId, long answerId);
}
