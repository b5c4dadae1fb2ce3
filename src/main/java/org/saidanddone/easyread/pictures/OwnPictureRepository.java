package org.saidanddone.easyread.pictures;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OwnPictureRepository extends CrudRepository<OwnPictureRow, Long> {

    /** At most one row for an idea: a few hundred, without their files. */
    @Query("""
            select id, concept, alternative, maker, licence, mime_type, digest from own_picture order by concept""")
    List<OwnPictureLineRow> lines();

    @Query("""
            select id, concept, alternative, maker, licence, mime_type, digest from own_picture
            where concept = :concept""")
    Optional<OwnPictureLineRow> line(String concept);

    @Query("delete from own_picture where concept = :concept")
    int remove(String concept);

    @Query("insert into picture_library (id, version) values (1, 0) on conflict do nothing")
    int begin();

    /** One more change; holds the library for this transaction, so that changes wait for each other. */
    @Query("update picture_library set version = version + 1 where id = 1")
    int change();

    @Query("select version from picture_library where id = 1")
    Optional<Long> version();
}
