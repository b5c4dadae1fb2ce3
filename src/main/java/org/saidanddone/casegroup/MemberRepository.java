package org.saidanddone.casegroup;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MemberRepository extends GenericRepository<GroupRow, Long> {

    @Query("select feedback_id from grouped_case where group_id = :groupId order by feedback_id")
    List<Long> casesOf(long groupId);

    @Query("select group_id from grouped_case where feedback_id = :feedbackId")
    Optional<Long> groupOf(long feedbackId);

    @Query("select feedback_id, group_id from grouped_case where feedback_id in (:feedbackIds)")
    List<MemberRow> of(Collection<Long> feedbackIds);

    @Query("insert into grouped_case (feedback_id, group_id, added, added_by)"
            + " values (:feedbackId, :groupId, :added, :addedBy)")
    void add(long feedbackId, long groupId, Instant added, @Nullable Long addedBy);

    @Query("delete from grouped_case where feedback_id = :feedbackId")
    void remove(long feedbackId);

    /**
     * Of the newest cases linked to the action: those that wait, are in no group and not with the lead, without this
     * one and those this person must not see.
     */
    @Query("""
            select r.feedback_id as feedback_id, r.version as version, r.case_number as case_number
            from (select l.feedback_id from feedback_link l where l.action_id = :actionId and l.removed is null
                order by l.feedback_id desc limit :looked) newest
            join review r on r.feedback_id = newest.feedback_id
            where r.feedback_id <> :feedbackId and r.waiting and r.state <> 'ESCALATED'
                and not exists (select 1 from grouped_case c where c.feedback_id = r.feedback_id)
                and not exists (select 1 from recusal n where n.feedback_id = r.feedback_id and n.person_id = :personId)
            order by r.feedback_id desc""")
    List<CandidateRow> aboutTheSame(long actionId, long feedbackId, long personId, int looked);
}
