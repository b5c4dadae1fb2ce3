package org.saidanddone.feedback;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CallRequestRepository extends CrudRepository<CallRequestRow, Long> {

    @Query("select * from call_request where done is null order by asked, id limit :most")
    List<CallRequestRow> allWaiting(int most);

    /** However the number is grouped. */
    @Query("select * from call_request where done is null"
            + " and replace(replace(replace(phone, ' ', ''), '(', ''), ')', '')"
            + " = replace(replace(replace(:phone, ' ', ''), '(', ''), ')', '') order by asked, id limit 1 for update")
    Optional<CallRequestRow> waiting(String phone);

    @Query("select count(*) from call_request where done is null")
    long waiting();
}
