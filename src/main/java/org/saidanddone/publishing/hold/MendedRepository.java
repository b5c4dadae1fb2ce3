package org.saidanddone.publishing.hold;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MendedRepository extends CrudRepository<MendedRow, Long> {

    @Query("select * from text_mended where kind = :kind and text_id in (:textIds) order by id")
    List<MendedRow> of(String kind, Collection<Long> textIds);

    /** What stood there before is what was hidden in the case. */
    @Query("update text_mended set was = '' where exists (select 1 from text_hold h"
            + " where h.kind = text_mended.kind and h.text_id = text_mended.text_id and h.feedback_id = :feedbackId)")
    void removeWas(long feedbackId);

    @Query("delete from text_mended where kind = :kind and text_id = :textId")
    void removeAll(String kind, long textId);
}
