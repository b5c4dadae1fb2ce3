package org.saidanddone.feedback;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface WayBackRepository extends CrudRepository<WayBackRow, String> {

    @Query("update way_back set ends = :ends where token_hash = :hash and case_number = :number")
    int renew(String hash, String number, Instant ends);

    @Query("delete from way_back where token_hash = :hash")
    int end(String hash);

    @Query("update way_back set ends = :ends where token_hash = :hash and case_number = :number and ends > :ends")
    int shorten(String hash, String number, Instant ends);

    @Query("delete from way_back where case_number = :number and token_hash <> :hash")
    int endOthers(String number, String hash);

    @Query("delete from way_back where case_number = :number")
    int endAll(String number);

    @Query("delete from way_back where ends < :now")
    int removeEnded(Instant now);
}
