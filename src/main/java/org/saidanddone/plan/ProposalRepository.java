package org.saidanddone.plan;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ProposalRepository extends CrudRepository<ProposalRow, Long> {

    /** Holds the row until the transaction ends: whoever decides at the same moment waits, and then sees the decision. */
    @Query("select * from proposal where id = :id for update")
    Optional<ProposalRow> locked(long id);

    @Query("select * from proposal where action_id = :actionId order by id desc limit 50")
    List<ProposalRow> newest(long actionId);

    /** What waits for a decision about these actions, oldest first. */
    @Query("select * from proposal where state = 'OPEN' and action_id in (:actionIds) order by id limit 200")
    List<ProposalRow> open(Collection<Long> actionIds);

    /** Those of these actions about which something waits for a decision. */
    @Query("select distinct action_id from proposal where state = 'OPEN' and action_id in (:actionIds)")
    List<Long> waiting(Collection<Long> actionIds);

    List<ProposalRow> findByIdIn(Collection<Long> ids);

    /** Those that became these changes. */
    @Query("select * from proposal where progress_update_id in (:updateIds)")
    List<ProposalRow> becameChanges(Collection<Long> updateIds);

    /** That somebody proposed something, when, and what the owner decided, stays. */
    @Query(
            "update proposal set plain = '', easy = '', evidence_kind = null, evidence = null,"
                    + " step_title = case when step_title is null then null else :removed end,"
                    + " step_easy_title = case when step_easy_title is null then null else :removed end,"
                    + " refusal_plain = case when refusal_plain is null then null else '' end,"
                    + " refusal_easy = case when refusal_easy is null then null else '' end, version = version + 1 where id = :id")
    void removeWords(long id, String removed);
}
