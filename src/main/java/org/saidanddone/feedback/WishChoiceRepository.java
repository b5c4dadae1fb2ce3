package org.saidanddone.feedback;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface WishChoiceRepository extends CrudRepository<WishChoiceRow, Long> {

    @Query("select * from wish_choice w where not exists"
            + " (select 1 from wish_choice n where n.wish = w.wish and n.id > w.id)")
    List<WishChoiceRow> now();

    @Query("select * from wish_choice order by id desc limit :atMost")
    List<WishChoiceRow> newest(int atMost);
}
