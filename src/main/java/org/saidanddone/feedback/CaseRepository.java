package org.saidanddone.feedback;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CaseRepository extends CrudRepository<CaseRow, String> {

    /** Holds the case for this transaction: whoever sends it again waits here. */
    @Query("select * from feedback_case where number = :number for update")
    Optional<CaseRow> hold(String number);

    @Query("update feedback_case set reading = :line where number = :number")
    void keepReading(String number, String line);

    @Query("select reading from feedback_case where number = :number")
    Optional<String> readingOf(String number);

    /** Removes cases whose draft has ended; what was sent is never touched. */
    @Query("delete from feedback_case where made < :before"
            + " and not exists (select 1 from draft where draft.case_number = feedback_case.number)"
            + " and not exists (select 1 from feedback where feedback.case_number = feedback_case.number)")
    int removeLeft(Instant before);
}
