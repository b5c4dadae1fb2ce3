package org.saidanddone.redaction;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SuggestionLeftRepository extends CrudRepository<SuggestionLeftRow, Long> {

    @Query("select * from suggestion_left where answer_id in (:answerIds)")
    List<SuggestionLeftRow> of(List<Long> answerIds);

    @Query("select * from suggestion_left where transcript_id in (:transcriptIds)")
    List<SuggestionLeftRow> ofTranscripts(List<Long> transcriptIds);
}
