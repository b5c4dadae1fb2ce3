package org.saidanddone.redaction;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface HiddenBeforeRepository extends CrudRepository<HiddenBeforeRow, Long> {

    @Query("select * from hidden_before where transcript_id in (:transcriptIds) and settled is null order by id")
    List<HiddenBeforeRow> open(Collection<Long> transcriptIds);

    @Query("update hidden_before set settled = :when, settled_by = :by where id = :id and settled is null")
    int settle(long id, Instant when, long by);
}
