package org.saidanddone.feedback;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface FeedbackRepository extends CrudRepository<FeedbackRow, Long> {

    Optional<FeedbackRow> findByCaseNumber(String caseNumber);

    @Query("select * from feedback where id = :id for update")
    Optional<FeedbackRow> hold(long id);

    @Query("select min(id) from feedback where sent >= :since")
    @Nullable
    Long firstSince(Instant since);

    @Query("select id from feedback where id > :id order by id limit :atMost")
    List<Long> after(long id, int atMost);
}
