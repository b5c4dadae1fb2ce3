package org.saidanddone.platform;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OutboxRepository extends CrudRepository<OutboxRow, Long> {

    /** Locks the next due alarm for this transaction; rows that another process holds are passed over. */
    @Query("select * from outbox where ended is null and due <= :now and kind = 'ALARM'"
            + " order by due, id limit 1 for update skip locked")
    Optional<OutboxRow> claimAlarm(Instant now);

    /** The same of every other mail. */
    @Query("select * from outbox where ended is null and due <= :now and kind <> 'ALARM'"
            + " order by due, id limit 1 for update skip locked")
    Optional<OutboxRow> claim(Instant now);

    @Query("delete from outbox where about = :about")
    int removeAbout(String about);

    @Query("select * from outbox where about = :about and ended is not null order by ended desc, id desc limit 50")
    List<OutboxRow> endedAbout(String about);

    @Query("update outbox set due = :due, tries = :tries, answer_code = :code where id = :id")
    void putOff(long id, Instant due, int tries, int code);

    @Query("update outbox set due = :due, tries = tries + 1, faults = faults + 1 where id = :id and ended is null")
    void fault(long id, Instant due);

    /** The text goes; that there was a mail stays. */
    @Query("update outbox set ended = :now, why = :why, answer_code = :code, tries = tries + 1, locked = ''"
            + " where id = :id")
    void end(long id, Instant now, String why, int code);

    /** Those that are due by then, and the first of the moments at which they will be given up. */
    @Query("select count(*) as waiting, min(give_up) as given_up from outbox where ended is null and due <= :by")
    WaitingMailsRow waiting(Instant by);

    /** How many were set aside because of a fault of this product since then. */
    @Query("select count(*) from outbox where why = 'FAULT' and ended >= :since")
    long faults(Instant since);

    @Query("delete from outbox where (about = '' or kind = 'ALARM') and ended < :before")
    int removeEnded(Instant before);
}
