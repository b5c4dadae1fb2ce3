package org.saidanddone.bestinterests;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;

/** Every change comes with the case held, so that two never meet. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface InterestRepository extends CrudRepository<InterestRow, Long> {

    @Query("select * from best_interests where feedback_id = :feedbackId order by id desc")
    List<InterestRow> of(long feedbackId);

    @Query("select count(*) from best_interests where feedback_id = :feedbackId and words_digest = :digest and agreed"
            + " and ended is null")
    long agreed(long feedbackId, String digest);

    /** What the lead has to say something to, oldest first, without cases that are with the lead for a concern. */
    @Query("select b.* from best_interests b join review r on r.feedback_id = b.feedback_id"
            + " where b.decided is null and b.ended is null and r.state <> 'ESCALATED'"
            + " and (b.recorded, b.id) > (:recorded, :id)"
            + " and not exists (select 1 from recusal x where x.feedback_id = b.feedback_id and x.person_id = :me)"
            + " order by b.recorded, b.id limit :atMost")
    List<InterestRow> waiting(long me, Instant recorded, long id, int atMost);

    @Query("update best_interests set agreed = :agreed, lead_words = :words, decided = :at, decided_by = :by,"
            + " decided_by_name = :name where id = :id and decided is null and ended is null")
    int decide(long id, boolean agreed, String words, Instant at, long by, String name);

    @Query("update best_interests set ended = :at, ended_by = :by, ended_by_name = :name"
            + " where id = :id and ended is null")
    int end(long id, Instant at, long by, String name);

    @Query("delete from best_interests where feedback_id = :feedbackId")
    void removeAll(long feedbackId);
}
