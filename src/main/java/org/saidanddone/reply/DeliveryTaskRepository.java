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

    @Query("select * from delivery_task where kind = :kind and ended is null and not hidden and not_reached is null"
            + " and not_before <= :today and (made, id) > (:made, :id) order by made, id limit :atMost")
    List<DeliveryTaskRow> toDo(String kind, LocalDate today, Instant made, long id, int atMost);

    @Query("select * from delivery_task where kind = :kind and ended is null and not hidden"
            + " and (not_reached is not null or not_before > :today) and (made, id) > (:made, :id)"
            + " order by made, id limit :atMost")
    List<DeliveryTaskRow> later(String kind, LocalDate today, Instant made, long id, int atMost);

    /** Newest first. */
    @Query("select * from delivery_task where feedback_id = :feedbackId order by id desc limit 200")
    List<DeliveryTaskRow> of(long feedbackId);

    @Query("select * from delivery_task where feedback_id = :feedbackId and ended is null order by id for update")
    List<DeliveryTaskRow> hold(long feedbackId);
}
