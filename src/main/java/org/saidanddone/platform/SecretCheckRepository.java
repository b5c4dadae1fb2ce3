package org.saidanddone.platform;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SecretCheckRepository extends GenericRepository<SecretCheckRow, Integer> {

    /** Of two processes at once one writes it; a second time changes nothing. */
    @Query(
            "insert into secret_check (id, made_with, locked_key) values (1, :madeWith, :lockedKey) on conflict do nothing")
    void begin(String madeWith, String lockedKey);

    @Query("select * from secret_check where id = 1")
    Optional<SecretCheckRow> read();

    @Query("select * from secret_check where id = 1 for update")
    Optional<SecretCheckRow> hold();

    @Query("update secret_check set made_with = :madeWith, locked_key = :lockedKey where id = 1")
    void change(String madeWith, String lockedKey);

    /** True when something is sealed already, from before the data had a key of its own. */
    @Query("select exists (select 1 from audit_event)")
    boolean isUsed();
}
