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
interface ReplyRepository extends CrudRepository<ReplyRow, Long> {

    /** The newest replies to these, newest first, at most 200. */
    @Query("select * from reply where feedback_id in (:feedbackIds) order by id desc limit 200")
    List<ReplyRow> newest(Collection<Long> feedbackIds);

    /** The newest replies that had been sent to these then, newest first, at most 200. */
    @Query("select * from reply where feedback_id in (:feedbackIds) and sent <= :then order by id desc limit 200")
    List<ReplyRow> newestThen(Collection<Long> feedbackIds, Instant then);

    boolean existsByFeedbackId(long feedbackId);

    @Query("select * from reply where feedback_id = :feedbackId and draft_version = :draftVersion")
    Optional<ReplyRow> ofDraft(long feedbackId, int draftVersion);

    /** What was sent about these actions, newest first, at most 200. */
    @Query("select r.* from reply r where exists (select 1 from reply_about a where a.reply_id = r.id"
            + " and a.action_id in (:actionIds)) order by r.id desc limit 200")
    List<ReplyRow> about(Collection<Long> actionIds);

    /** What was replied to the case, and what went to others at the same time, at most 500. */
    @Query("select r.* from reply r where r.feedback_id = :feedbackId or exists (select 1 from reply o"
            + " where o.feedback_id = :feedbackId and o.group_id = r.group_id"
            + " and o.group_version = r.group_version) order by r.id desc limit 500")
    List<ReplyRow> besides(long feedbackId);

    /** The reply, and what went to others at the same time. */
    @Query("select r.* from reply r where r.id = :id or exists (select 1 from reply o where o.id = :id"
            + " and o.group_id = r.group_id and o.group_version = r.group_version) order by r.id")
    List<ReplyRow> sentWith(long id);

    @Query("select * from reply where progress_update_id = :updateId order by id")
    List<ReplyRow> restingOnChange(long updateId);

    @Query("select * from reply where proposal_id = :proposalId order by id")
    List<ReplyRow> restingOnProposal(long proposalId);

    /** Keeps that the reply is about the action. */
    @Query("insert into reply_about (reply_id, action_id) values (:replyId, :actionId)")
    int isAbout(long replyId, long actionId);

    /** What one reply says goes; that there was one, its outcome and its day stay. */
    @Query("update reply set plain = '', easy = '', easy_pictures = '', reason = '',"
            + " deed_plain = case when deed_plain is null then null else '' end,"
            + " deed_easy = case when deed_easy is null then null else '' end where id = :id")
    void removeWords(long id);

    @Query("insert into reply_without_quote (reply_id, action_id, since) values (:replyId, :actionId, :since)"
            + " on conflict do nothing")
    void withoutQuote(long replyId, long actionId, Instant since);

    /** What had been replied about the action then to people who took back what they said, newest first. */
    @Query("select r.* from reply r join reply_without_quote q on q.reply_id = r.id where q.action_id = :actionId"
            + " and r.sent <= :then order by r.id desc limit :atMost")
    List<ReplyRow> withoutQuote(long actionId, Instant then, int atMost);

    /** What was sent to the people of a group under this version of its draft. */
    @Query("select * from reply where group_id = :groupId and group_version = :groupVersion order by feedback_id")
    List<ReplyRow> ofGroup(long groupId, int groupVersion);

    /** What was sent to the people of a group, what was sent last in front, at most 500. */
    @Query("select * from reply where group_id = :groupId order by group_version desc, feedback_id limit 500")
    List<ReplyRow> ofGroup(long groupId);

    /** Takes away what was written to the person alone. */
    @Query("update reply set letter_plain = '', letter_easy = '', letter_by = null where id = :id")
    void removeLetter(long id);
}
