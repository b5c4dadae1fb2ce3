package org.saidanddone.redaction;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface WordToHideRepository extends CrudRepository<WordToHideRow, Long> {

    @Query("select * from word_to_hide order by words limit 1000")
    List<WordToHideRow> all();

    @Query("select count(*) from word_to_hide where lower(words) = lower(:words)")
    long same(String words);
}
