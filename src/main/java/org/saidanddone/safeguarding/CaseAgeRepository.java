package org.saidanddone.safeguarding;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CaseAgeRepository extends CrudRepository<CaseAgeRow, Long> {

    @Query("delete from case_age where feedback_id = :feedbackId")
    void remove(long feedbackId);
}
