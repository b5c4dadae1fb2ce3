package org.saidanddone.redaction;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RedactionRepository extends CrudRepository<RedactionRow, Long> {

    @Query("select * from redaction where answer_id in (:answerIds) order by answer_id, begins, id")
    List<RedactionRow> of(List<Long> answerIds);

    @Query("select * from redaction where transcript_id in (:transcriptIds) order by transcript_id, begins, id")
    List<RedactionRow> ofTranscripts(List<Long> transcriptIds);

    @Query("select a.feedback_id, r.answer_id, r.transcript_id, r.begins, r.ends, r.why, a.words"
            + " from redaction r join answer a on a.id = r.answer_id where a.feedback_id in (:feedbackIds)"
            + " union all select t.feedback_id, r.answer_id, r.transcript_id, r.begins, r.ends, r.why, t.words"
            + " from redaction r join transcript t on t.id = r.transcript_id where t.feedback_id in (:feedbackIds)")
    List<HiddenInCaseRow> inCases(Collection<Long> feedbackIds);
}
