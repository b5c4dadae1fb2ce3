package org.saidanddone.plan;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MilestoneRepository extends CrudRepository<MilestoneRow, Long> {

    @Query("select * from milestone where action_id = :actionId order by due, id limit 200")
    List<MilestoneRow> ofAction(long actionId);

    @Query("update milestone set title = :words, easy_title = :words, version = version + 1 where id = :id")
    void call(long id, String words);
}
