package org.saidanddone.reply;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReplyDraftRepository extends CrudRepository<ReplyDraftRow, Long> {

    /** Makes sure that there is a row to save on; does nothing where there is one. */
    @Query("""
            insert into reply_draft (feedback_id, plain, easy, reason, step_title, step_easy_title, change_plain,
                change_easy, letter_plain, letter_easy, changed, changed_by, changed_by_name, version)
            values (:feedbackId, '', '', '', '', '', '', '', '', '', :changed, :changedBy, :changedByName, 0)
            on conflict do nothing""")
    int begin(long feedbackId, Instant changed, long changedBy, String changedByName);

    /** Holds the row for this transaction: whoever sends at the same moment waits, and then sees what was sent. */
    @Query("select * from reply_draft where feedback_id = :feedbackId for update")
    Optional<ReplyDraftRow> locked(long feedbackId);

    /** Empties the row if it still has this version; 0 when somebody was faster. */
    @Query("""
            update reply_draft set outcome = null, by_date = null, plain = '', easy = '', reason = '', action_id = null,
                change_kind = null, new_status = null, change_date = null, milestone_id = null, step_title = '',
                step_easy_title = '', change_plain = '', change_easy = '', letter_plain = '', letter_easy = '',
                letter_by = null, easy_pictures = '', evidence_kind = null, evidence = '', seen_version = null, known_reply = 0,
                changed = :changed, version = version + 1
            where feedback_id = :feedbackId and version = :version""")
    int empty(long feedbackId, int version, Instant changed);
}
