package org.saidanddone.plan;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface HolderRepository extends CrudRepository<HolderRow, Long> {

    @Query("select * from post_holder where ended is null order by organisation, post, id limit 1000")
    List<HolderRow> now();

    @Query("select * from post_holder where person_id = :personId and ended is null")
    List<HolderRow> of(long personId);

    /** The actions whose newest owner is a post that the person holds, or a post of an organisation they speak for. */
    @Query("select distinct o.action_id from action_owner o join post_holder h on h.organisation = o.organisation"
            + " and (h.post = '' or h.post = o.post) and h.ended is null where h.person_id = :personId"
            + " and not exists (select 1 from action_owner n where n.action_id = o.action_id"
            + " and (n.since > o.since or (n.since = o.since and n.id > o.id)))")
    List<Long> actionsOf(long personId);
}
