package org.saidanddone.inbox;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.saidanddone.platform.Settings;

/** Chooses the search of the database that is used. */
@Factory
final class SearchFactory {

    @Singleton
    SearchSql search(Settings settings) {
        return settings.database().postgres() ? new PostgresSearch() : new H2Search();
    }
}
