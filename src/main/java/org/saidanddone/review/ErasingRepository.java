package org.saidanddone.review;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** Removes what review keeps beside the texts of a case. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ErasingRepository extends GenericRepository<TellingRow, Long> {

    @Query("delete from hidden_before where transcript_id in"
            + " (select id from transcript where feedback_id = :feedbackId)")
    void removeHiddenBefore(long feedbackId);

    @Query("delete from redaction where answer_id in (select id from answer where feedback_id = :feedbackId)"
            + " or transcript_id in (select id from transcript where feedback_id = :feedbackId)")
    void removeRedactions(long feedbackId);

    @Query("delete from suggestion_left where answer_id in (select id from answer where feedback_id = :feedbackId)"
            + " or transcript_id in (select id from transcript where feedback_id = :feedbackId)")
    void removeLeft(long feedbackId);

    @Query("delete from transcript_telling where feedback_id = :feedbackId")
    void removeTelling(long feedbackId);

    @Query("update set_aside set words = '' where feedback_id = :feedbackId")
    void removeWhySetAside(long feedbackId);
}
