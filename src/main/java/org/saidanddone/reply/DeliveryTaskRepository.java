package org.saidanddone.reply;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DeliveryTaskRepository extends CrudRepository<DeliveryTaskRow, Long> {

    /** Nothing of a case in which whoever asks is named. */
    @Query("select * from delivery_task t where kind = :kind and ended is null and not hidden and not_reached is null"
            + " and not_before <= :today and (made, id) > (:made, :id)"
            + " and not exists (select 1 from recusal r where r.feedback_id = t.feedback_id and r.person_id = :me)"
            + " order by made, id limit :atMost")
    List<DeliveryTaskRow> toDo(long me, String kind, LocalDate today, Instant made, long id, int atMost);

    /** Nothing of a case in which whoever asks is named. */
    @Query("select * from delivery_task t where kind = :kind and ended is null and not hidden"
            + " and (not_reached is not null or not_before > :today) and (made, id) > (:made, :id)"
            + " and not exists (select 1 from recusal r where r.feedback_id = t.feedback_id and r.person_id = :me)"
            + " order by made, id limit :atMost")
    List<DeliveryTaskRow> later(long me, String kind, LocalDate today, Instant made, long id, int atMost);

    /** Newest first. */
    @Query("select * from delivery_task where feedback_id = :feedbackId order by id desc limit 200")
    List<DeliveryTaskRow> of(long feedbackId);

    @Query("select * from delivery_task where feedback_id = :feedbackId and ended is null order by id for update")
    List<DeliveryTaskRow> hold(long feedbackId);
}
