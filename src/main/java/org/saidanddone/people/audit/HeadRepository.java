package org.saidanddone.people.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface HeadRepository extends GenericRepository<HeadRow, Integer> {

    /** Makes the head of an empty chain where there is none; of two at once one does it. */
    @Query("insert into audit_head (id, place, hash) values (1, 0, '') on conflict do nothing")
    void begin();

    /** The end of the chain, held until the transaction ends. */
    @Query("select * from audit_head where id = 1 for update")
    Optional<HeadRow> hold();

    @Query("select * from audit_head where id = 1")
    Optional<HeadRow> now();

    @Query("update audit_head set place = :place, hash = :hash where id = 1")
    void move(long place, String hash);
}
