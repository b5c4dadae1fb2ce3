package org.saidanddone.publishing.hold;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface HoldRepository extends CrudRepository<HoldRow, Long> {

    @Query("select distinct text_id from text_hold"
            + " where kind = :kind and text_id in (:textIds) and decided is null")
    List<Long> held(String kind, Collection<Long> textIds);

    @Query("select count(*) from text_hold where kind = :kind and text_id = :textId and feedback_id = :feedbackId"
            + " and decided is null")
    long same(String kind, long textId, long feedbackId);

    @Query("select * from text_hold where feedback_id = :feedbackId order by id desc")
    List<HoldRow> of(long feedbackId);

    @Query("select * from text_hold where decided is null order by id limit :atMost")
    List<HoldRow> open(int atMost);

    @Query("update text_hold set reason = '' where feedback_id = :feedbackId")
    void removeReasons(long feedbackId);

    /** Decided once: 0 when somebody was faster. */
    @Query("update text_hold set decision = :decision, decided = :now, decided_by = :personId,"
            + " decided_by_name = :name, reason = :reason where id = :id and decided is null")
    int decide(long id, String decision, Instant now, @Nullable Long personId, String name, String reason);

    @Query("update text_hold set decision = 'MENDED', decided = :now, decided_by = :personId,"
            + " decided_by_name = :name where kind = :kind and text_id = :textId and decided is null")
    int settle(String kind, long textId, Instant now, @Nullable Long personId, String name);
}
