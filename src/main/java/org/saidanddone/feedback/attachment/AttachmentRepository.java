package org.saidanddone.feedback.attachment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AttachmentRepository extends CrudRepository<AttachmentRow, Long> {

    @Query("select * from attachment where case_number = :caseNumber order by question, kind desc, part")
    List<AttachmentRow> of(String caseNumber);

    @Query("select * from attachment where case_number in (:caseNumbers)")
    List<AttachmentRow> ofAll(Collection<String> caseNumbers);

    @Query("select * from attachment where case_number = :caseNumber and browser_key = :key")
    Optional<AttachmentRow> find(String caseNumber, String key);

    @Query("delete from attachment where case_number = :caseNumber")
    void removeAll(String caseNumber);

    @Query("delete from attachment where case_number = :caseNumber and question = :question and kind = :kind")
    int removeAll(String caseNumber, String question, String kind);

    @Query("delete from attachment where case_number = :caseNumber and kind = 'PHOTO' and state = 'ARRIVING'")
    int removeUnfinishedPhotos(String caseNumber);
}
