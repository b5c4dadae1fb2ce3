package org.saidanddone.publishing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PublishedLinkRepository extends CrudRepository<PublishedLinkRow, Long> {

    @Query("select * from published_link where feedback_id in (:feedbackIds) order by id")
    List<PublishedLinkRow> of(List<Long> feedbackIds);

    @Query("delete from published_link where feedback_id = :feedbackId")
    void removeAll(long feedbackId);
}
