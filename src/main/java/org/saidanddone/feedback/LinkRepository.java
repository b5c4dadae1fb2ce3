package org.saidanddone.feedback;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface LinkRepository extends CrudRepository<LinkRow, Long> {

    @Query("select * from feedback_link where feedback_id = :feedbackId order by id")
    List<LinkRow> of(long feedbackId);

    @Query("select * from feedback_link where feedback_id in (:feedbackIds) order by id")
    List<LinkRow> of(Collection<Long> feedbackIds);

    @Query("delete from feedback_link where feedback_id = :feedbackId")
    void removeAll(long feedbackId);
}
