package org.saidanddone.safeguarding;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface WatchWordRepository extends CrudRepository<WatchWordRow, Long> {

    @Query("select * from watch_word order by id")
    List<WatchWordRow> all();
}
