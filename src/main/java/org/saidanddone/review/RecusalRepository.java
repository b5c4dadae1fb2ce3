package org.saidanddone.review;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RecusalRepository extends CrudRepository<RecusalRow, Long> {

    @Query("select count(*) from recusal where person_id = :personId and feedback_id = :feedbackId")
    long count(long personId, long feedbackId);

    @Query("select feedback_id from recusal where person_id = :personId")
    List<Long> casesOf(long personId);

    @Query("select person_id from recusal where feedback_id = :feedbackId order by id")
    List<Long> peopleOf(long feedbackId);

    @Query("delete from recusal where person_id = :personId and feedback_id = :feedbackId")
    void remove(long personId, long feedbackId);
}
