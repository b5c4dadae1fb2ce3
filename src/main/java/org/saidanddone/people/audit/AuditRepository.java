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
}
