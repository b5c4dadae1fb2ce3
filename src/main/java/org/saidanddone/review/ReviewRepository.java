package org.saidanddone.review;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReviewRepository extends CrudRepository<ReviewRow, Long> {

    @Query("select r.* from review r where r.feedback_id = :feedbackId"
            + " and not exists (select 1 from recusal n where n.feedback_id = r.feedback_id and n.person_id = :me)")
    Optional<ReviewRow> seenBy(long me, long feedbackId);

    @Query("select r.* from review r where r.feedback_id in (:feedbackIds)"
            + " and not exists (select 1 from recusal n where n.feedback_id = r.feedback_id and n.person_id = :me)")
    List<ReviewRow> seenBy(long me, Collection<Long> feedbackIds);

    @Query("select * from review where feedback_id = :feedbackId for update")
    Optional<ReviewRow> hold(long feedbackId);

    @Query("select r.* from review r where r.waiting and r.state in ('PUBLISHED', 'REOPENED')"
            + " and (r.since, r.feedback_id) > (:since, :id)"
            + " and not exists (select 1 from recusal n where n.feedback_id = r.feedback_id and n.person_id = :me)"
            + " order by r.since, r.feedback_id limit :atMost")
    List<ReviewRow> owedReply(long me, Instant since, long id, int atMost);

    @Query("select r.* from review r where r.waiting and r.state in ('PUBLISHED', 'REOPENED')"
            + " and (r.since, r.feedback_id) > (:since, :id) and exists (select 1 from published_link l"
            + " where l.feedback_id = r.feedback_id and l.action_id in (:actionIds))"
            + " and not exists (select 1 from recusal n where n.feedback_id = r.feedback_id and n.person_id = :me)"
            + " order by r.since, r.feedback_id limit :atMost")
    List<ReviewRow> owedReplyAbout(long me, Collection<Long> actionIds, Instant since, long id, int atMost);

    @Query("select r.feedback_id from review r where r.waiting and r.state in ('PUBLISHED', 'REOPENED')"
            + " and r.feedback_id in (:feedbackIds)")
    List<Long> owedAmong(Collection<Long> feedbackIds);

    @Query("select count(*) from (select 1 from review r where r.waiting and r.state in ('PUBLISHED', 'REOPENED')"
            + " and not exists (select 1 from recusal n where n.feedback_id = r.feedback_id and n.person_id = :me)"
            + " limit :atMost) w")
    int countOwed(long me, int atMost);

    @Query("select count(*) from (select 1 from review r where r.waiting and r.state in ('PUBLISHED', 'REOPENED')"
            + " and exists (select 1 from published_link l"
            + " where l.feedback_id = r.feedback_id and l.action_id in (:actionIds))"
            + " and not exists (select 1 from recusal n where n.feedback_id = r.feedback_id and n.person_id = :me)"
            + " limit :atMost) w")
    int countOwedAbout(long me, Collection<Long> actionIds, int atMost);

    @Query("select * from review where feedback_id > :feedbackId order by feedback_id limit :atMost for update")
    List<ReviewRow> after(long feedbackId, int atMost);
}
