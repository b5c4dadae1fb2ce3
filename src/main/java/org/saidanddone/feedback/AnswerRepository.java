package org.saidanddone.feedback;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AnswerRepository extends CrudRepository<AnswerRow, Long> {

    @Query("select * from answer where feedback_id = :feedbackId order by id")
    List<AnswerRow> of(long feedbackId);

    @Query("select * from answer where feedback_id in (:feedbackIds) order by id")
    List<AnswerRow> of(Collection<Long> feedbackIds);

    @Query("delete from answer where feedback_id = :feedbackId")
    void removeAll(long feedbackId);

    @Query("select * from answer where feedback_id in (:feedbackIds) and question in (:questions) order by id")
    List<AnswerRow> of(Collection<Long> feedbackIds, Collection<String> questions);
}
