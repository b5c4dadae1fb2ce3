package org.saidanddone.feedback;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SafeContactRepository extends CrudRepository<SafeContactRow, Long> {

    @Query("delete from safe_contact where feedback_id = :feedbackId")
    void remove(long feedbackId);
}
