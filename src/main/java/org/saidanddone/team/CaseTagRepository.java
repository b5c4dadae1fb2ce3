package org.saidanddone.team;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CaseTagRepository extends GenericRepository<TagRow, Long> {

    @Query("select c.feedback_id, c.tag_id, t.name from case_tag c join tag t on t.id = c.tag_id"
            + " where c.feedback_id in (:feedbackIds) order by t.name_key")
    List<CaseTagRow> of(Collection<Long> feedbackIds);

    @Query("insert into case_tag (feedback_id, tag_id, added, added_by) values (:feedbackId, :tagId, :added, :addedBy)"
            + " on conflict do nothing")
    int add(long feedbackId, long tagId, Instant added, long addedBy);

    @Query("delete from case_tag where feedback_id = :feedbackId")
    void removeAll(long feedbackId);

    @Query("delete from case_tag where feedback_id = :feedbackId and tag_id = :tagId")
    int remove(long feedbackId, long tagId);
}
