package org.saidanddone.feedback;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DraftRepository extends CrudRepository<DraftRow, String> {

    /** Holds the draft for this transaction. */
    @Query("select * from draft where case_number = :number for update")
    Optional<DraftRow> hold(String number);

    @Query(
            "update draft set plan_id = :planId, theme_id = :themeId, action_id = :actionId, not_sure_which = :notSure, changed = :changed,"
                    + " ends = :ends where case_number = :number")
    int about(
            String number,
            @Nullable Long planId,
            @Nullable Long themeId,
            @Nullable Long actionId,
            boolean notSure,
            Instant changed,
            Instant ends);

    @Query("update draft set changed = :changed, ends = :ends where case_number = :number")
    int touch(String number, Instant changed, Instant ends);

    @Query("update draft set page = :page where case_number = :number and page <> :last")
    int page(String number, String page, String last);

    @Query("select question, choice, words, version from draft_answer where case_number = :number")
    List<DraftAnswerRow> answers(String number);

    @Query("insert into draft_answer (case_number, question, choice, words, version)"
            + " values (:number, :question, :choice, :words, 1)")
    void firstAnswer(String number, String question, String choice, String words);

    @Query("update draft_answer set choice = :choice, words = :words, version = version + 1"
            + " where case_number = :number and question = :question")
    void answer(String number, String question, String choice, String words);

    @Query("delete from draft where case_number = :number")
    int remove(String number);

    @Query("delete from draft where ends < :now")
    int removeEnded(Instant now);
}
