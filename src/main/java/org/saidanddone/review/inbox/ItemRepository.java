package org.saidanddone.review.inbox;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ItemRepository extends CrudRepository<ItemRow, Long> {

    @Query("select exists (select 1 from inbox_item)")
    boolean any();
}
