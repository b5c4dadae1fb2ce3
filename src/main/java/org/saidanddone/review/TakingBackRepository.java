package org.saidanddone.review;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;

/** Every change comes with the review held, so that two never meet. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface TakingBackRepository extends CrudRepository<TakingBackRow, Long> {

    /** Makes sure that there is a row; does nothing where there is one. */
    @Query("insert into taking_back (feedback_id) values (:feedbackId) on conflict do nothing")
    void begin(long feedbackId);

    @Query("update taking_back set show_changed = :now where feedback_id = :feedbackId")
    void showChanged(long feedbackId, Instant now);

    /** The first time counts. */
    @Query("update taking_back set asked = :now where feedback_id = :feedbackId and asked is null")
    void asked(long feedbackId, Instant now);

    @Query("update taking_back set gone = :now where feedback_id = :feedbackId")
    void gone(long feedbackId, Instant now);
}
