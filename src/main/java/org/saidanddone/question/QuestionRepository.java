package org.saidanddone.question;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface QuestionRepository extends CrudRepository<QuestionRow, Long> {

    @Query("select * from person_question where feedback_id = :feedbackId order by id desc")
    List<QuestionRow> of(long feedbackId);

    @Query("delete from person_question where feedback_id = :feedbackId")
    void removeAll(long feedbackId);

    @Query("update person_question set writing = :words where id = :id and answered is null and declined is null")
    void keep(long id, String words);

    /** Answered once: the second time changes nothing. */
    @Query("update person_question set answered = :now, writing = ''"
            + " where id = :id and answered is null and declined is null")
    int answer(long id, Instant now);

    @Query("update person_question set answer_id = :answerId where id = :id")
    void answeredWith(long id, long answerId);

    @Query("update person_question set declined = :now, writing = ''"
            + " where id = :id and answered is null and declined is null")
    int decline(long id, Instant now);
}
