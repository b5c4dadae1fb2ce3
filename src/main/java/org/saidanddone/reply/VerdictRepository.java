package org.saidanddone.reply;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface VerdictRepository extends CrudRepository<VerdictRow, Long> {

    @Query("select * from verdict where reply_id in (:replyIds)")
    List<VerdictRow> of(Collection<Long> replyIds);

    /** The first verdict; 0 when there is one already. */
    @Query("""
            insert into verdict (reply_id, feedback_id, verdict, given)
            values (:replyId, :feedbackId, :verdict, :given)
            on conflict do nothing""")
    int first(long replyId, long feedbackId, String verdict, Instant given);

    /** Another verdict; 0 when it is the same as before. */
    @Query("update verdict set verdict = :verdict, given = :given where reply_id = :replyId and verdict <> :verdict")
    int another(long replyId, String verdict, Instant given);

    /** Remembers that these words were added after the reply; 0 when they were added before. */
    @Query("""
            insert into told_after_reply (reply_id, digest, told)
            values (:replyId, :digest, :told)
            on conflict do nothing""")
    int told(long replyId, String digest, Instant told);

    /** The replies after which the person added words. */
    @Query("select distinct reply_id from told_after_reply where reply_id in (:replyIds)")
    List<Long> toldAfter(Collection<Long> replyIds);

    /** Makes sure that there is a row to keep words in; does nothing where there is one. */
    @Query("insert into telling (reply_id, words, changed) values (:replyId, '', :changed) on conflict do nothing")
    void beginTelling(long replyId, Instant changed);

    @Query("update telling set words = :words, changed = :changed where reply_id = :replyId")
    void keepTelling(long replyId, String words, Instant changed);

    @Query("select words from telling where reply_id = :replyId")
    Optional<String> telling(long replyId);

    @Query("delete from telling where reply_id = :replyId")
    void endTelling(long replyId);
}
