package org.saidanddone.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PersonRepository extends CrudRepository<PersonRow, Long> {

    Optional<PersonRow> findByEmail(String email);

    List<PersonRow> findByIdIn(Collection<Long> ids);

    @Query("select * from person where id = :id for update")
    Optional<PersonRow> hold(long id);

    /** Holds every active administrator: changes of accounts come one after the other. */
    @Query("select * from person where active and id in"
            + " (select person_id from person_role where role = 'ADMINISTRATOR') order by id for update")
    List<PersonRow> holdAdministrators();

    @Query("select * from person where active = :active and (name, id) > (:name, :id) order by name, id limit :atMost")
    List<PersonRow> page(boolean active, String name, long id, int atMost);

    @Query("select role from person_role where person_id = :personId")
    List<String> rolesOf(long personId);

    @Query("select person_id, role from person_role where person_id in (:personIds)")
    List<PersonRole> rolesOf(Collection<Long> personIds);

    @Query("select p.* from person p join person_role r on r.person_id = p.id"
            + " where r.role = :role and p.active order by p.id")
    List<PersonRow> activeWith(String role);

    @Query("select * from person where active order by id")
    List<PersonRow> active();

    @Query("select * from person where active and made >= :since order by id")
    List<PersonRow> addedSince(Instant since);

    @Query("select count(*) from person p join person_role r on r.person_id = p.id"
            + " where r.role = :role and p.active and p.password_hash is not null")
    long canSignInWith(String role);

    @Query("select name from person where active order by id limit 2000")
    List<String> activeNames();

    @Query("insert into person_role (person_id, role) values (:personId, :role)")
    void giveRole(long personId, String role);

    @Query("delete from person_role where person_id = :personId and role = :role")
    void takeRole(long personId, String role);

    @Query("insert into set_up_link (token_hash, person_id, ends) values (:tokenHash, :personId, :ends)")
    void saveLink(String tokenHash, long personId, Instant ends);

    @Query("select person_id from set_up_link where token_hash = :tokenHash and ends > :now")
    Optional<@Nullable Long> personOfLink(String tokenHash, Instant now);

    @Query("delete from set_up_link where token_hash = :tokenHash")
    int removeLink(String tokenHash);

    @Query("delete from set_up_link where person_id = :personId")
    void removeLinks(long personId);

    @Query("select ends from set_up_link where person_id = :personId")
    Optional<@Nullable Instant> linkEnds(long personId);
}
