package org.saidanddone.journeys;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saidanddone.testing.Database;

/** A few of the kills of {@code ./kills}: with the receipt on the screen, an answer that is cut, and at random moments. */
@Tag("browser")
class KillsTest {

    private static final int AT_RANDOM = 2;

    @ParameterizedTest(name = "on {0}")
    @EnumSource(Database.class)
    void everyReceiptCanBeReachedAndNothingIsLostOrDoubled(Database database) {
        try (Kills kills = new Kills(database)) {
            kills.receiptOnTheScreen();
            if (database == Database.POSTGRESQL) {
                kills.databaseStopsWithTheReceiptOnTheScreen();
                kills.databaseStopsWhileSending();
            }
            kills.atRandom(AT_RANDOM, 3, new Random());
            kills.nothingIsLostOrDoubled();
        }
    }
}
