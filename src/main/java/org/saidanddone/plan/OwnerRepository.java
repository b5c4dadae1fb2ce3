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
}
