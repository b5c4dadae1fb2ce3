package org.saidanddone.safeguarding;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface FoundNameRepository extends CrudRepository<FoundNameRow, Long> {

    @Query("select * from found_name where feedback_id = :feedbackId order by id")
    List<FoundNameRow> of(long feedbackId);

    @Query("select * from found_name where feedback_id in (:feedbackIds) order by id")
    List<FoundNameRow> of(Collection<Long> feedbackIds);

    @Query("select * from found_name where feedback_id = :feedbackId and person_id = :personId")
    Optional<FoundNameRow> of(long feedbackId, long personId);

    /** What stays says who was out of the case, and nothing of what was said. */
    @Query("update found_name set found = '', reason = '' where feedback_id = :feedbackId")
    void removeWords(long feedbackId);

    /** Nothing of a case in which whoever asks is named. */
    @Query("select * from found_name f where state = 'PROVISIONAL' and (made, id) > (:made, :id)"
            + " and not exists (select 1 from recusal r where r.feedback_id = f.feedback_id and r.person_id = :me)"
            + " order by made, id limit :atMost")
    List<FoundNameRow> waiting(long me, Instant made, long id, int atMost);
}
