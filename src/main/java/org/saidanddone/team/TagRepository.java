package org.saidanddone.team;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TagRepository extends CrudRepository<TagRow, Long> {

    @Query("select * from tag order by name_key limit 500")
    List<TagRow> all();

    boolean existsByNameKey(String nameKey);

    List<TagRow> findByIdIn(Collection<Long> ids);
}
