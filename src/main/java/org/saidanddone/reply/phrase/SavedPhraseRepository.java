package org.saidanddone.reply.phrase;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SavedPhraseRepository extends CrudRepository<SavedPhraseRow, Long> {

    /** All of them, by title. More than the limit are refused when they are added. */
    @Query("select * from saved_phrase order by title_key limit 500")
    List<SavedPhraseRow> all();

    Optional<SavedPhraseRow> findByTitleKey(String titleKey);

    /** Takes it away if it still has this version; 0 when somebody was faster. */
    @Query("delete from saved_phrase where id = :id and version = :version")
    int remove(long id, int version);
}
