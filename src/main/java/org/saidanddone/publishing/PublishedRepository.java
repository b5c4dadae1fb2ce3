package org.saidanddone.publishing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PublishedRepository extends CrudRepository<PublishedRow, Long> {

    @Query("select p.* from published_feedback p join published_link l on l.feedback_id = p.feedback_id"
            + " where l.action_id = :actionId and p.audience = 'EVERYONE' and p.published <= :then"
            + " order by p.published desc, p.feedback_id desc limit :atMost")
    List<PublishedRow> publicAbout(long actionId, Instant then, int atMost);

    @Query("select count(*) from published_feedback p join published_link l on l.feedback_id = p.feedback_id"
            + " where l.action_id = :actionId and p.audience <> 'EVERYONE' and p.published <= :then")
    long notShownAbout(long actionId, Instant then);

    @Query("select wish, count(*) as people from published_feedback where plan_id = :planId group by wish")
    List<WishRow> wishes(long planId);

    @Query("select id as feedback_id, question_set from feedback where id in (:feedbackIds)")
    List<AskedRow> asked(Collection<Long> feedbackIds);

    @Query("select * from published_feedback where feedback_id in (:feedbackIds)")
    List<PublishedRow> of(Collection<Long> feedbackIds);
}
