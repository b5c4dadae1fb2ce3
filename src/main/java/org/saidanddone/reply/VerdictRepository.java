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

    /** Keeps what was said for good. */
    @Query(
            "insert into verdict_said (reply_id, feedback_id, verdict, said) values (:replyId, :feedbackId, :verdict, :said)")
    void said(long replyId, long feedbackId, String verdict, Instant said);

    /** The newest verdict of each of these replies, as it was then. */
    @Query("""
            select v.reply_id as reply_id, v.feedback_id as feedback_id, v.verdict as verdict, v.said as given
            from verdict_said v
            where v.reply_id in (:replyIds) and v.said <= :then
                and not exists (select 1 from verdict_said l
                    where l.reply_id = v.reply_id and l.id > v.id and l.said <= :then)""")
    List<VerdictRow> ofThen(Collection<Long> replyIds, Instant then);

    /**
     * Whose feedback disputed which of these actions then: the person said of a reply "done" about the action that it is
     * the same or worse, and has not said otherwise since of that reply, nor "better" of a later one about the action or
     * about all of their feedback. What anybody else was told, and what they were told and have said nothing about, or do
     * not know, ends nothing.
     */
    @Query("""
            select distinct d.action_id as action_id, d.feedback_id as feedback_id
            from reply d join verdict_said n on n.reply_id = d.id
            where d.action_id in (:actionIds) and d.outcome = 'DONE' and n.verdict in ('SAME', 'WORSE', 'NOT') and n.said <= :then
                and not exists (select 1 from verdict_said l
                    where l.reply_id = d.id and l.id > n.id and l.said <= :then)
                and not exists (select 1 from reply r join verdict_said o on o.reply_id = r.id
                    where r.feedback_id = d.feedback_id and r.id > d.id
                        and (r.action_id = d.action_id or r.action_id is null)
                        and o.id > n.id and o.verdict in ('BETTER', 'A_BIT') and o.said <= :then
                        and not exists (select 1 from verdict_said l
                            where l.reply_id = r.id and l.id > o.id and l.said <= :then))""")
    List<DisputeRow> disputed(Collection<Long> actionIds, Instant then);

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

    @Query("delete from verdict where feedback_id = :feedbackId")
    void removeAll(long feedbackId);

    @Query("delete from telling where reply_id in (select id from reply where feedback_id = :feedbackId)")
    void removeTellings(long feedbackId);

    @Query("delete from told_after_reply where reply_id in (select id from reply where feedback_id = :feedbackId)")
    void removeTold(long feedbackId);
}
