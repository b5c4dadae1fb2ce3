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

    @Query("select * from attachment where case_number in (:caseNumbers) order by question, kind desc, part")
    List<AttachmentRow> ofAll(Collection<String> caseNumbers);

    @Query("select * from attachment where case_number = :caseNumber and browser_key = :key")
    Optional<AttachmentRow> find(String caseNumber, String key);

    /** How many bytes wait with drafts. */
    @Query("""
            select coalesce(sum(attachment.size), 0) from attachment
                where exists (select 1 from draft where draft.case_number = attachment.case_number)""")
    long waiting();

    @Query("delete from attachment where case_number = :caseNumber")
    void removeAll(String caseNumber);

    @Query("delete from attachment where case_number = :caseNumber and question = :question and kind = :kind")
    int removeAll(String caseNumber, String question, String kind);

    /** What was being added is told now: its parts stand after those that were added before. */
    @Query("""
            update attachment set question = :told,
                part = part + coalesce((select max(o.part) from attachment o
                    where o.case_number = :caseNumber and o.kind = :kind and o.question = :told), 0)
            where case_number = :caseNumber and kind = :kind and question = :adding""")
    int told(String caseNumber, String kind, String adding, String told);

    /** Removes what was being added where that has ended untold. */
    @Query("""
            delete from attachment where question = :adding
                and not exists (select 1 from draft where draft.case_number = attachment.case_number)""")
    int removeUntold(String adding);

    @Query("delete from attachment where case_number = :caseNumber and kind = 'PHOTO' and state = 'ARRIVING'")
    int removeUnfinishedPhotos(String caseNumber);
}
