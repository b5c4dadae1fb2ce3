package org.saidanddone.redaction;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MaskLeftRepository extends CrudRepository<MaskLeftRow, Long> {

    @Query("select * from mask_left where answer_id in (:answerIds)")
    List<MaskLeftRow> of(List<Long> answerIds);

    @Query("select * from mask_left where transcript_id in (:transcriptIds)")
    List<MaskLeftRow> ofTranscripts(List<Long> transcriptIds);
}
