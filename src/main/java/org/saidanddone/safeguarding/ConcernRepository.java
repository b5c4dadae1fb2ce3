package org.saidanddone.safeguarding;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ConcernRepository extends CrudRepository<ConcernRow, Long> {

    /** What was seen and found; that there was a concern, and when, stays. */
    @Query("update concern set why = '', matched = '' where feedback_id = :feedbackId")
    void removeWords(long feedbackId);

    /** "Not safe" first, then "not sure", then the others; among each the oldest first. */
    @Query("select * from concern c where cleared is null and (urgency, raised, id) > (:urgency, :raised, :id)"
            + " and not exists (select 1 from recusal r where r.feedback_id = c.feedback_id and r.person_id = :me)"
            + " order by urgency, raised, id limit :atMost")
    List<ConcernRow> open(long me, int urgency, Instant raised, long id, int atMost);

    @Query("select * from concern c where cleared is not null and (raised, id) < (:raised, :id)"
            + " and not exists (select 1 from recusal r where r.feedback_id = c.feedback_id and r.person_id = :me)"
            + " order by raised desc, id desc limit :atMost")
    List<ConcernRow> cleared(long me, Instant raised, long id, int atMost);

    @Query("select * from concern where feedback_id = :feedbackId order by id")
    List<ConcernRow> of(long feedbackId);

    @Query("select * from concern where feedback_id in (:feedbackIds) order by id")
    List<ConcernRow> of(Collection<Long> feedbackIds);

    /** Said once: whoever says it second changes nothing. */
    @Query("update concern set acknowledged = :when, acknowledged_by = :by where id = :id and acknowledged is null")
    int acknowledge(long id, Instant when, long by);

    /** Holds one that nobody has looked at in time; one that another process holds is passed over. */
    @Query("select * from concern where acknowledged is null and cleared is null and climbed is null and due < :now"
            + " order by due limit 1 for update skip locked")
    Optional<ConcernRow> overdue(Instant now);

    @Query("select count(*) from concern where acknowledged is null and cleared is null")
    long unreadCount();

    @Query("select count(*) from concern where acknowledged is null and cleared is null and due < :now")
    long overdueCount(Instant now);

    /** The person has written again: it is unread, and due, as if it were new. Whoever read it before reads it again. */
    @Query("update concern set acknowledged = null, acknowledged_by = null, climbed = null, due = :due,"
            + " matched = :matched, version = version + 1 where id = :id")
    void unread(long id, Instant due, String matched);

    @Query("update concern set climbed = :when where id = :id")
    void climb(long id, Instant when);
}
