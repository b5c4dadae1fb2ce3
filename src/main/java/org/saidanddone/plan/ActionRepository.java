package org.saidanddone.plan;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ActionRepository extends CrudRepository<ActionRow, Long> {

    @Query("select * from plan_action where theme_id = :themeId order by place, id limit 2000")
    List<ActionRow> ofTheme(long themeId);

    @Query("select * from plan_action where plan_id = :planId order by code")
    List<ActionRow> ofPlan(long planId);

    @Query("""
            select a.* from plan_action a join theme t on t.id = a.theme_id
            where a.plan_id = :planId and position(lower(:words) in lower(a.code || ' ' || a.title)) > 0
            order by t.place, t.id, a.place, a.id limit :most offset :from
            """)
    List<ActionRow> found(long planId, String words, int from, int most);

    @Query("select * from plan_action where id in (:ids) order by id for update")
    List<ActionRow> locked(Collection<Long> ids);

    /** The reason for the status is the words of a change. */
    @Query(
            "update plan_action set reason = '', reason_easy = '', version = version + 1 where id = :id and reason = :words")
    void removeReason(long id, String words);

    List<ActionRow> findByIdIn(Collection<Long> ids);

    @Query("select a.* from plan_action a join plan p on p.id = a.plan_id where p.code = :planCode and a.code = :code")
    Optional<ActionRow> withCode(String planCode, String code);
}
