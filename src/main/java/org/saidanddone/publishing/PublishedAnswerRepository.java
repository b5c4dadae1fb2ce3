package org.saidanddone.publishing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

/** The words of published forms, those of the person before those staff wrote down for the same question. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PublishedAnswerRepository extends CrudRepository<PublishedAnswerRow, Long> {

    @Query("select * from published_answer where feedback_id in (:feedbackIds) order by id")
    List<PublishedAnswerRow> of(List<Long> feedbackIds);

    @Query("delete from published_answer where feedback_id = :feedbackId")
    void removeAll(long feedbackId);
}
