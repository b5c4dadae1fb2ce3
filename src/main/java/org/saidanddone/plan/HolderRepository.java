package org.saidanddone.plan;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface HolderRepository extends CrudRepository<HolderRow, Long> {

    @Query("select * from post_holder where ended is null order by organisation, post, id limit 1000")
    List<HolderRow> now();

    @Query("select * from post_holder where person_id = :personId and ended is null")
    List<HolderRow> of(long personId);

    /** What the person holds that owns the action now: the post itself before the organisation as a whole. */
    @Query("select h.* from action_owner o join post_holder h on h.organisation = o.organisation"
            + " and (h.post = '' or h.post = o.post) and h.ended is null"
            + " where o.action_id = :actionId and h.person_id = :personId"
            + " and not exists (select 1 from action_owner n where n.action_id = o.action_id"
            + " and (n.since > o.since or (n.since = o.since and n.id > o.id))) order by h.post desc, h.id limit 1")
    Optional<HolderRow> heldFor(long actionId, long personId);

    /** Who holds what owns the action now. */
    @Query("select distinct h.person_id from action_owner o join post_holder h on h.organisation = o.organisation"
            + " and (h.post = '' or h.post = o.post) and h.ended is null where o.action_id = :actionId"
            + " and not exists (select 1 from action_owner n where n.action_id = o.action_id"
            + " and (n.since > o.since or (n.since = o.since and n.id > o.id)))")
    List<Long> holdersOf(long actionId);

    /** The actions whose newest owner is a post that the person holds, or a post of an organisation they speak for. */
    @Query("select distinct o.action_id from action_owner o join post_holder h on h.organisation = o.organisation"
            + " and (h.post = '' or h.post = o.post) and h.ended is null where h.person_id = :personId"
            + " and not exists (select 1 from action_owner n where n.action_id = o.action_id"
            + " and (n.since > o.since or (n.since = o.since and n.id > o.id)))")
    List<Long> actionsOf(long personId);
}
