package org.saidanddone.feedback;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CallRequestRepository extends CrudRepository<CallRequestRow, Long> {

    @Query("select * from call_request where done is null order by asked, id limit :most")
    List<CallRequestRow> waiting(int most);

    @Query("select count(*) from call_request where done is null")
    long waiting();
}
