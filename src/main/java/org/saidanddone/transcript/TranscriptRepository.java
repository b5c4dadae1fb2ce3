package org.saidanddone.transcript;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TranscriptRepository extends CrudRepository<TranscriptRow, Long> {

    @Query("select * from transcript where feedback_id = :feedbackId order by attachment_id, version desc")
    List<TranscriptRow> of(long feedbackId);

    @Query("select * from transcript where feedback_id in (:feedbackIds) order by attachment_id, version desc")
    List<TranscriptRow> of(Collection<Long> feedbackIds);

    @Query("delete from transcript where feedback_id = :feedbackId")
    void removeAll(long feedbackId);

    @Query("select t.attachment_id from transcript t where t.feedback_id in (:feedbackIds) and t.words <> ''"
            + " and not exists (select 1 from transcript n"
            + " where n.attachment_id = t.attachment_id and n.version > t.version)")
    List<Long> written(Collection<Long> feedbackIds);

    /** The newest version of each recording or photo of these cases that has one. */
    @Query("select t.* from transcript t where t.feedback_id in (:feedbackIds) and t.words <> ''"
            + " and not exists (select 1 from transcript n"
            + " where n.attachment_id = t.attachment_id and n.version > t.version) order by t.id")
    List<TranscriptRow> newest(Collection<Long> feedbackIds);
}
