package org.saidanddone.review;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TellingRepository extends GenericRepository<TellingRow, Long> {

    /** Makes sure that there is a row; does nothing where there is one. */
    @Query("insert into transcript_telling (feedback_id, words, told, changed) values (:feedbackId, '', '', :changed)"
            + " on conflict do nothing")
    void begin(long feedbackId, Instant changed);

    @Query("update transcript_telling set words = :words, changed = :changed where feedback_id = :feedbackId")
    void keep(long feedbackId, String words, Instant changed);

    @Query("select words from transcript_telling where feedback_id = :feedbackId")
    Optional<String> kept(long feedbackId);

    /** Remembers what was sent, and that nothing more is being written; 0 when the same was sent last. */
    @Query("update transcript_telling set words = '', told = :digest, changed = :changed"
            + " where feedback_id = :feedbackId and told <> :digest")
    int told(long feedbackId, String digest, Instant changed);
}
