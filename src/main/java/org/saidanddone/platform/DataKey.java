package org.saidanddone.platform;

import io.micronaut.context.annotation.Context;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import java.security.SecureRandom;
import java.sql.Connection;
import java.util.Optional;

/**
 * The key with which this database is locked and sealed. It stands in the database, locked with the main secret: another
 * secret is refused at the start, before anything is locked or sealed, since no key would open it or verify it afterwards.
 */
@Context
final class DataKey {

    private static final int BYTES = 32;
    private static final String ANOTHER =
            "The secret is not the one that this database was made with. Give back the old"
                    + " SAIDANDDONE_SECRET, or the old file secret.key in DATA_DIR: with another one the audit trail"
                    + " breaks and waiting mails cannot be opened.";

    private final MainSecret main;
    private final SecretCheckRepository rows;
    private final SecureRandom random;
    private final byte[] bytes;

    /**
     * Makes a key in a database that has none.
     *
     * @throws UnusableSetting when it was locked with another secret
     */
    DataKey(
            MainSecret main,
            SecretCheckRepository rows,
            SecureRandom random,
            TransactionOperations<Connection> transactions) {
        this.main = main;
        this.rows = rows;
        this.random = random;
        this.bytes = transactions
                .execute(TransactionDefinition.DEFAULT, status -> read())
                .orElseThrow(() -> new UnusableSetting(ANOTHER));
    }

    private Optional<byte[]> read() {
        if (rows.read().isEmpty()) {
            rows.begin(main.check(), rows.isUsed() ? main.lock(main.asDataKey()) : main.lock(fresh()));
        }
        // Of two processes that began at once only one has written.
        SecretCheckRow row = rows.hold().orElseThrow();
        if (row.lockedKey() == null && row.madeWith().equals(main.check())) {
            rows.change(main.check(), main.lock(main.asDataKey()));
            return Optional.of(main.asDataKey());
        }
        return Optional.ofNullable(row.lockedKey()).flatMap(main::open);
    }

    private byte[] fresh() {
        byte[] fresh = new byte[BYTES];
        random.nextBytes(fresh);
        return fresh;
    }

    Keys keys() {
        return new Keys(bytes, random);
    }

    /** From now on another secret locks it. In the transaction of the caller; processes that run go on. */
    void lockWith(MainSecret other) {
        rows.hold();
        rows.change(other.check(), other.lock(bytes));
    }
}
