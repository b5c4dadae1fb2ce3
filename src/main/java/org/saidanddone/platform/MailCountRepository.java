package org.saidanddone.platform;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MailCountRepository extends CrudRepository<MailCountRow, String> {

    /** Makes sure that there is a row, before the mail goes; does nothing where there is one. */
    @Query("insert into mail_count (counted, counted_on, sent) values (:counted, :day, 0) on conflict do nothing")
    int begin(String counted, LocalDate day);

    @Query("select * from mail_count where counted = :counted for update")
    Optional<MailCountRow> hold(String counted);

    @Query("update mail_count set sent = sent + 1 where counted = :counted")
    int count(String counted);

    @Query("delete from mail_count where counted_on < :before")
    int removeBefore(LocalDate before);
}
