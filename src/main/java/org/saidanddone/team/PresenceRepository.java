package org.saidanddone.team;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PresenceRepository extends GenericRepository<TagRow, Long> {

    @Query("update case_presence set seen = :now where feedback_id = :feedbackId and person_id = :personId")
    int stay(long feedbackId, long personId, Instant now);

    @Query("insert into case_presence (feedback_id, person_id, seen) values (:feedbackId, :personId, :now)"
            + " on conflict do nothing")
    int come(long feedbackId, long personId, Instant now);

    @Query("delete from case_presence where feedback_id = :feedbackId and person_id = :personId")
    void leave(long feedbackId, long personId);

    @Query("delete from case_presence where seen < :before")
    void forget(Instant before);

    @Query("select c.feedback_id, c.person_id, p.name from case_presence c join person p on p.id = c.person_id"
            + " where c.feedback_id in (:feedbackIds) and c.person_id <> :personId and c.seen > :after order by p.name")
    List<PresenceRow> others(Collection<Long> feedbackIds, long personId, Instant after);
}
