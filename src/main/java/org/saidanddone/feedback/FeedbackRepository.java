package org.saidanddone.feedback;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface FeedbackRepository extends CrudRepository<FeedbackRow, Long> {

    Optional<FeedbackRow> findByCaseNumber(String caseNumber);
}
