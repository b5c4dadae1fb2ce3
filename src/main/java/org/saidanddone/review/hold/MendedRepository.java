package org.saidanddone.review.hold;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MendedRepository extends CrudRepository<MendedRow, Long> {

    @Query("select * from text_mended where kind = :kind and text_id in (:textIds) order by id")
    List<MendedRow> of(String kind, Collection<Long> textIds);
}
