package org.saidanddone.plan;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PlanRepository extends CrudRepository<PlanRow, Long> {

    Optional<PlanRow> findByCode(String code);

    @Query("select * from plan where open = true order by id limit 100")
    List<PlanRow> open();
}
