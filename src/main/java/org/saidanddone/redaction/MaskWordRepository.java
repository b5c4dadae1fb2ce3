package org.saidanddone.redaction;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MaskWordRepository extends CrudRepository<MaskWordRow, Long> {

    @Query("select * from mask_word order by words limit 1000")
    List<MaskWordRow> all();

    @Query("select count(*) from mask_word where lower(words) = lower(:words)")
    long same(String words);
}
