package org.saidanddone.people.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SealRepository extends GenericRepository<SealRow, Long> {

    @Query("insert into audit_seal (place, event_id, hash) values (:place, :eventId, :hash)")
    void add(long place, long eventId, String hash);

    @Query("select * from audit_seal where place > :after and place <= :upTo order by place limit :atMost")
    List<SealRow> page(long after, long upTo, int atMost);

    @Query("select * from audit_seal where place = :place")
    Optional<SealRow> at(long place);

    @Query("select * from audit_seal order by place desc limit 1")
    Optional<SealRow> last();
}
