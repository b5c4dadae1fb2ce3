package org.saidanddone.reply;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface GroupDraftRepository extends CrudRepository<GroupDraftRow, Long> {

    /** Makes sure that there is a row to save on; does nothing where there is one. */
    @Query("""
            insert into group_draft (group_id, plain, easy, reason, step_title, step_easy_title, change_plain,
                change_easy, changed, changed_by, changed_by_name, version)
            values (:groupId, '', '', '', '', '', '', '', :changed, :changedBy, :changedByName, 0)
            on conflict do nothing""")
    int begin(long groupId, Instant changed, long changedBy, String changedByName);

    /** Holds the row for this transaction: whoever sends at the same moment waits, and then sees what was sent. */
    @Query("select * from group_draft where group_id = :groupId for update")
    Optional<GroupDraftRow> locked(long groupId);

    /** Empties the row if it still has this version; 0 when somebody was faster. */
    @Query("""
            update group_draft set outcome = null, by_date = null, plain = '', easy = '', reason = '', action_id = null,
                change_kind = null, new_status = null, change_date = null, milestone_id = null, step_title = '',
                step_easy_title = '', easy_pictures = '', change_plain = '', change_easy = '',
                evidence_kind = null, evidence = '', seen_version = null, known_reply = 0, changed = :changed, version = version + 1
            where group_id = :groupId and version = :version""")
    int empty(long groupId, int version, Instant changed);
}
