package org.saidanddone.safeguarding;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ConcernStepRepository extends CrudRepository<ConcernStepRow, Long> {

    /** What was written about the decisions; what was decided, by whom and when, stays. */
    @Query("update concern_step set reason = '', wants = '', told = '', consent = null, consent_why = ''"
            + " where concern_id in (select id from concern where feedback_id = :feedbackId)")
    void removeWords(long feedbackId);

    @Query("select * from concern_step where concern_id = :concernId order by id")
    List<ConcernStepRow> of(long concernId);
}
