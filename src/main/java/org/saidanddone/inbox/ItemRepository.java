package org.saidanddone.inbox;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ItemRepository extends CrudRepository<ItemRow, Long> {

    @Query("select exists (select 1 from inbox_item)")
    boolean any();

    @Query("update inbox_item set due = :due, moved = :moved where feedback_id = :feedbackId and waiting")
    void due(long feedbackId, @Nullable Instant due, Instant moved);
}
