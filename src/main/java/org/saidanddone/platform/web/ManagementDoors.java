package org.saidanddone.platform.web;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/**
 * What programs that watch the product ask, on the management port alone: whether it lives (else start it again), whether it is
 * ready (else send people elsewhere), and its figures.
 */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
class ManagementDoors {

    private static final int SECONDS = 2;

    private final DataSource database;
    private final PrometheusMeterRegistry figures;

    ManagementDoors(DataSource database, PrometheusMeterRegistry figures) {
        // Asked outside of any transaction.
        this.database = DelegatingDataSource.unwrapDataSource(database);
        this.figures = figures;
    }

    /** It answers. */
    @Get("/health/live")
    Map<String, String> live() {
        return Map.of("status", "UP");
    }

    /** Its database answers too; 503 where it does not. */
    @Get("/health/ready")
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<Map<String, String>> ready() {
        return isThere()
                ? HttpResponse.ok(Map.of("status", "UP"))
                : HttpResponse.<Map<String, String>>status(HttpStatus.SERVICE_UNAVAILABLE)
                        .body(Map.of("status", "DOWN", "lacks", "database"));
    }

    private boolean isThere() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }

    /** All figures, as Prometheus reads them. */
    @Get("/metrics")
    @Produces(MediaType.TEXT_PLAIN)
    @ExecuteOn(TaskExecutors.BLOCKING)
    String metrics() {
        return figures.scrape();
    }
}
