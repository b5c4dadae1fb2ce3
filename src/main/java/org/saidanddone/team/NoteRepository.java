package org.saidanddone.team;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface NoteRepository extends CrudRepository<NoteRow, Long> {

    @Query("select * from case_note where feedback_id = :feedbackId order by id desc limit :atMost")
    List<NoteRow> of(long feedbackId, int atMost);

    @Query("delete from case_note where feedback_id = :feedbackId")
    void removeAll(long feedbackId);
}
