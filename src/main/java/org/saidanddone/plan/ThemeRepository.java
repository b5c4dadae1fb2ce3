package org.saidanddone.plan;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ThemeRepository extends CrudRepository<ThemeRow, Long> {

    @Query("select * from theme where plan_id = :planId order by place, id limit 2000")
    List<ThemeRow> ofPlan(long planId);
}
