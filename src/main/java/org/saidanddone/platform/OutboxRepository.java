package org.saidanddone.platform;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OutboxRepository extends CrudRepository<OutboxRow, Long> {

    /** Locks the next due row for this transaction; rows that another process holds are passed over. */
    @Query("select * from outbox where due <= :now order by due, id limit 1 for update skip locked")
    Optional<OutboxRow> claim(Instant now);

    @Query("delete from outbox where about = :about")
    int removeAbout(String about);

    @Query("update outbox set due = :due, tries = :tries where id = :id")
    void putOff(Long id, Instant due, int tries);
}
