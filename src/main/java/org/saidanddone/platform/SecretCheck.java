package org.saidanddone.platform;

import io.micronaut.context.annotation.Context;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.HexFormat;

/**
 * Asks at the start, before anything is locked or sealed, if the secret is the one that this database knows. With another
 * one the audit trail would go on with seals that no key verifies, and no waiting mail could be opened.
 */
@Context
final class SecretCheck {

    private static final String USE = "secret check";
    private static final String TEXT = "Said and Done";

    /**
     * Notes the secret in a database that knows none.
     *
     * @throws UnusableSetting when the database knows another one
     */
    SecretCheck(Secrets secrets, SecretCheckRepository rows, TransactionOperations<Connection> transactions) {
        String made = madeWith(secrets);
        boolean known = transactions.execute(TransactionDefinition.DEFAULT, status -> {
            rows.begin(made);
            return rows.read().orElseThrow().madeWith().equals(made);
        });
        if (!known) {
            throw new UnusableSetting("The secret is not the one that this database was made with. Give back the old"
                    + " SAIDANDDONE_SECRET, or the old file secret.key in DATA_DIR: with another one the audit trail"
                    + " breaks and waiting mails cannot be opened.");
        }
    }

    private static String madeWith(Secrets secrets) {
        return HexFormat.of().formatHex(secrets.sign(USE, TEXT));
    }
}
