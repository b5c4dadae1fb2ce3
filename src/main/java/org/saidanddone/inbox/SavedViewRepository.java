package org.saidanddone.inbox;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

/** Every statement names whose view it is. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SavedViewRepository extends CrudRepository<SavedViewRow, Long> {

    @Query("select * from saved_view where person_id = :personId order by name_key limit 20")
    List<SavedViewRow> of(long personId);

    @Query("select * from saved_view where id = :viewId and person_id = :personId")
    Optional<SavedViewRow> of(long personId, long viewId);

    @Query("update saved_view set name = :name, name_key = :nameKey where id = :viewId and person_id = :personId")
    int rename(long personId, long viewId, String name, String nameKey);

    @Query("delete from saved_view where id = :viewId and person_id = :personId")
    int remove(long personId, long viewId);

    /** Holds whoever asks until the transaction ends, so that two tabs of theirs come one after the other. */
    @Query("select id from person where id = :personId for update")
    Optional<Long> hold(long personId);
}
