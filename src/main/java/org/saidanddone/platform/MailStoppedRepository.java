package org.saidanddone.platform;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MailStoppedRepository extends CrudRepository<MailStoppedRow, String> {

    @Query("insert into mail_stopped (stopped, about, since) values (:stopped, :about, :since) on conflict do nothing")
    int stop(String stopped, String about, Instant since);

    @Query("delete from mail_stopped where stopped = :stopped")
    int start(String stopped);

    @Query("select * from mail_stopped where about = :about order by since desc limit 1")
    Optional<MailStoppedRow> newest(String about);

    @Query("delete from mail_stopped where about = :about")
    int removeAbout(String about);
}
