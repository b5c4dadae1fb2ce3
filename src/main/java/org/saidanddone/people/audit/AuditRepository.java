package org.saidanddone.people.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AuditRepository extends CrudRepository<AuditRow, Long> {

    @Query("select * from audit_event where feedback_id = :feedbackId order by id desc limit :atMost")
    List<AuditRow> of(long feedbackId, int atMost);

    @Query("select * from audit_event where feedback_id = :feedbackId and id > :eventId order by id limit :atMost")
    List<AuditRow> after(long feedbackId, long eventId, int atMost);

    @Query("select * from audit_event where id in (:ids)")
    List<AuditRow> with(List<Long> ids);

    @Query("select e.* from audit_event e where e.id > :after"
            + " and not exists (select 1 from audit_seal s where s.event_id = e.id) order by e.id limit :atMost")
    List<AuditRow> unsealed(long after, int atMost);
}
