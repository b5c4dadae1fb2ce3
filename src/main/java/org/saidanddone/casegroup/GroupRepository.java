package org.saidanddone.casegroup;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface GroupRepository extends CrudRepository<GroupRow, Long> {

    /** Holds the group until the transaction ends. */
    @Query("select * from case_group where id = :id for update")
    Optional<GroupRow> hold(long id);

    @Query("select * from case_group where is_open and (moved, id) < (:moved, :id) order by moved desc, id desc"
            + " limit :atMost")
    List<GroupRow> open(Instant moved, long id, int atMost);

    @Query("select * from case_group where (moved, id) < (:moved, :id) order by moved desc, id desc limit :atMost")
    List<GroupRow> all(Instant moved, long id, int atMost);

    /** The open groups about these actions that changed last. */
    @Query(
            "select * from case_group where action_id in (:actionIds) and is_open order by moved desc, id desc limit :atMost")
    List<GroupRow> openAbout(Collection<Long> actionIds, int atMost);

    /** The open groups about no action that changed last. */
    @Query("select * from case_group where action_id is null and is_open order by moved desc, id desc limit :atMost")
    List<GroupRow> openAboutNothing(int atMost);

    @Query("update case_group set title = :title, version = version + 1 where id = :id")
    void title(long id, String title);

    @Query("update case_group set moved = :moved where id = :id")
    void moved(long id, Instant moved);

    /** How these groups stand, without cases that are with the lead and those this person must not see. */
    @Query("""
            select c.group_id as group_id, count(*) as cases,
                count(case when i.state = 'REPLIED' then 1 end) as answered,
                count(case when i.state = 'REOPENED' then 1 end) as opened_again, min(i.due) as due
            from grouped_case c join inbox_item i on i.feedback_id = c.feedback_id
            where c.group_id in (:groupIds) and i.state <> 'ESCALATED'
                and not exists (select 1 from recusal r where r.feedback_id = c.feedback_id and r.person_id = :personId)
            group by c.group_id""")
    List<TallyRow> tallies(Collection<Long> groupIds, long personId);
}
