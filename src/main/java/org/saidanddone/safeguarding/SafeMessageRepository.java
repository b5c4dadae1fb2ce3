package org.saidanddone.safeguarding;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SafeMessageRepository extends CrudRepository<SafeMessageRow, Long> {

    @Query("select * from safe_message where feedback_id = :feedbackId order by id")
    List<SafeMessageRow> of(long feedbackId);

    @Query("select * from safe_message where feedback_id in (:feedbackIds) and not from_lead order by id")
    List<SafeMessageRow> fromPerson(Collection<Long> feedbackIds);

    @Query("delete from safe_message where feedback_id = :feedbackId")
    void removeAll(long feedbackId);

    @Query("select count(*) from safe_message where feedback_id = :feedbackId and from_lead")
    long fromLead(long feedbackId);

    @Query("update safe_message set seen = :when where feedback_id = :feedbackId and from_lead = :fromLead"
            + " and seen is null")
    int seen(long feedbackId, boolean fromLead, Instant when);

    @Query("select words from safe_writing where feedback_id = :feedbackId")
    Optional<String> writing(long feedbackId);

    @Query("update safe_writing set words = :words, changed = :now where feedback_id = :feedbackId")
    int keepWriting(long feedbackId, String words, Instant now);

    @Query("insert into safe_writing (feedback_id, words, changed) values (:feedbackId, :words, :now)"
            + " on conflict do nothing")
    int beginWriting(long feedbackId, String words, Instant now);

    @Query("delete from safe_writing where feedback_id = :feedbackId")
    void endWriting(long feedbackId);
}
