package org.saidanddone.platform;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Where the data lives: a JDBC address with a user and a password.
 *
 * @param jdbcUrl the address as the JDBC driver takes it
 * @param user the data base user
 * @param password the user's password, may be empty
 * @param postgres true for PostgreSQL, false for the built-in H2
 */
public record DatabaseAddress(String jdbcUrl, String user, String password, boolean postgres) {

    /**
     * H2 in a file. {@code WRITE_DELAY=0} because the default of 500 ms loses committed rows when the process is
     * killed; the other options make H2 behave as PostgreSQL does.
     */
    static DatabaseAddress inFolder(Path folder) {
        String file = folder.toAbsolutePath().resolve("said-and-done").toString();
        return new DatabaseAddress(
                "jdbc:h2:file:" + file
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0"
                        + ";DB_CLOSE_ON_EXIT=FALSE",
                "sa",
                "",
                false);
    }

    /**
     * Reads {@code jdbc:postgresql://host/db} or {@code postgres://user:password@host:port/db}.
     *
     * @throws UnusableSetting when it is neither
     */
    static DatabaseAddress of(String url, String user, String password) {
        if (url.startsWith("jdbc:postgresql:")) {
            return new DatabaseAddress(url, user, password, true);
        }
        if (url.startsWith("postgres://") || url.startsWith("postgresql://")) {
            URI uri = URI.create(url);
            String[] who = uri.getRawUserInfo() == null
                    ? new String[] {user, password}
                    : uri.getRawUserInfo().split(":", 2);
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            return new DatabaseAddress(
                    "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query,
                    decoded(who[0]),
                    who.length > 1 ? decoded(who[1]) : password,
                    true);
        }
        throw new UnusableSetting(
                "DATABASE_URL must start with jdbc:postgresql:// or postgres://. Leave it out to use the built-in one.");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
