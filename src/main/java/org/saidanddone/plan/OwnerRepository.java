package org.saidanddone.plan;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OwnerRepository extends CrudRepository<OwnerRow, Long> {

    @Query("select * from action_owner where action_id = :actionId order by since desc, id desc limit 1")
    Optional<OwnerRow> newest(long actionId);

    @Query("select * from action_owner where action_id = :actionId order by since, id limit 200")
    List<OwnerRow> ofAction(long actionId);

    /** Oldest first, so that the last one of an action is the one that counts. */
    @Query("select o.* from action_owner o join plan_action a on a.id = o.action_id where a.theme_id = :themeId"
            + " order by o.since, o.id")
    List<OwnerRow> ofTheme(long themeId);

    /** Oldest first, so that the last one of an action is the one that counts. */
    @Query("select o.* from action_owner o join plan_action a on a.id = o.action_id where a.plan_id = :planId"
            + " order by o.since, o.id")
    List<OwnerRow> ofPlan(long planId);

    /** The posts that answer for an action now, once each. */
    @Query("select min(o.id) as id, min(o.action_id) as action_id, o.organisation, o.post, min(o.since) as since"
            + " from action_owner o where o.organisation <> '' and not exists (select 1 from action_owner n"
            + " where n.action_id = o.action_id and (n.since > o.since or (n.since = o.since and n.id > o.id)))"
            + " group by o.organisation, o.post order by o.organisation, o.post limit 1000")
    List<OwnerRow> posts();
}
