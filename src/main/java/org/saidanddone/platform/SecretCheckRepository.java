package org.saidanddone.platform;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SecretCheckRepository extends GenericRepository<SecretCheckRow, Integer> {

    /** Of two processes at once one writes it; a second time changes nothing. */
    @Query("insert into secret_check (id, made_with) values (1, :madeWith) on conflict do nothing")
    void begin(String madeWith);

    @Query("select * from secret_check where id = 1")
    Optional<SecretCheckRow> read();
}
