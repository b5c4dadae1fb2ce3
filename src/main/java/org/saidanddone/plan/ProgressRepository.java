package org.saidanddone.plan;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ProgressRepository extends CrudRepository<ProgressRow, Long> {

    @Query("select * from progress_update where action_id = :actionId order by made desc, id desc limit 100")
    List<ProgressRow> newest(long actionId);

    @Query("select * from progress_update where action_id = :actionId and action_version > :version"
            + " order by made desc, id desc limit 100")
    List<ProgressRow> since(long actionId, int version);

    /** When colleagues last wrote something about each of these actions by hand; an owner who says no to a change says something too. */
    @Query("select action_id, max(said) as told from ("
            + "select action_id, made as said from progress_update where imported = false and action_id in (:actionIds)"
            + " union all select action_id, decided as said from proposal where state = 'REFUSED' and action_id in (:actionIds)"
            + ") words group by action_id")
    List<ToldRow> told(Collection<Long> actionIds);

    @Query("update progress_update set plain = '', easy = '', evidence_kind = null, evidence = null where id = :id")
    void removeWords(long id);

    /** How many changes colleagues made by hand to status or date, from the moment on. */
    @Query("select count(*) from progress_update where action_id = :actionId and imported = false"
            + " and kind = :kind and made >= :since")
    long byHandSince(long actionId, ProgressRow.Kind kind, Instant since);

    /** The changes that said this, newest first. */
    @Query("select id from progress_update where action_id = :actionId and plain = :words order by id desc limit 1")
    List<Long> saying(long actionId, String words);

    /** The changes that added a step to the action. */
    @Query("select * from progress_update where action_id = :actionId and kind = 'MILESTONE_ADDED'")
    List<ProgressRow> added(long actionId);
}
