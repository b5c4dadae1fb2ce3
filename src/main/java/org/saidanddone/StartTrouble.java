package org.saidanddone;

import java.net.BindException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.saidanddone.platform.Settings;
import org.saidanddone.platform.UnusableSetting;

/**
 * What keeps the product from starting, as one sentence for whoever installs it: what is wrong, and where to look. Nothing of
 * a password is ever in it.
 */
final class StartTrouble {

    /** Codes of the SQL standard and of PostgreSQL, which {@link SQLException#getSQLState} gives. */
    private static final Set<String> REFUSED = Set.of("28P01", "28000");

    private static final Set<String> AWAY = Set.of("08001", "08003", "08004", "08006", "57P03");
    private static final String NO_SUCH_DATABASE = "3D000";
    private static final String NOT_ALLOWED = "42501";

    /** What the server of the public port says; the other one, for programs that watch, says it otherwise. */
    private static final String PUBLIC_PORT = "Failed to bind to ";

    /** H2's own code for a file that another program has open. */
    private static final int H2_IN_USE = 90020;

    private final Settings settings;

    StartTrouble(Settings settings) {
        this.settings = settings;
    }

    /** The sentence; empty for what nobody foresaw. */
    Optional<String> sentence(Throwable thrown) {
        List<Throwable> causes = causes(thrown);
        boolean isPublic = causes.stream()
                .anyMatch(cause -> String.valueOf(cause.getMessage()).startsWith(PUBLIC_PORT));
        return causes.stream().flatMap(cause -> of(cause, isPublic).stream()).findFirst();
    }

    private static List<Throwable> causes(Throwable thrown) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable at = thrown; at != null && !causes.contains(at); at = at.getCause()) {
            causes.add(at);
        }
        // What is deepest says most.
        return causes.reversed();
    }

    private Optional<String> of(Throwable cause, boolean isPublic) {
        return Optional.ofNullable(
                switch (cause) {
                    case UnusableSetting setting -> setting.getMessage();
                    case BindException unused ->
                        isPublic
                                ? taken(settings.port(), "PORT")
                                : taken(settings.management().port(), "MANAGEMENT_PORT");
                    case ConnectException unused -> away();
                    case UnknownHostException unused -> away();
                    case NoRouteToHostException unused -> away();
                    case SocketTimeoutException unused -> away();
                    case SQLException sql -> ofDatabase(sql);
                    case FlywayValidateException unused ->
                        "The tables were made by another version of this product. Start that version or a newer one.";
                    case FileSystemException file -> cannotBeWritten(file.getFile());
                    default -> null;
                });
    }

    private @Nullable String ofDatabase(SQLException sql) {
        String state = String.valueOf(sql.getSQLState());
        if (sql.getErrorCode() == H2_IN_USE) {
            return "Another program uses the database in "
                    + settings.dataFolder().toAbsolutePath() + ". Stop it first, or set DATA_DIR to another folder.";
        }
        if (REFUSED.contains(state)) {
            return "The database refuses the user " + settings.database().user()
                    + ". Look at DATABASE_USER and DATABASE_PASSWORD.";
        }
        if (state.equals(NO_SUCH_DATABASE)) {
            return "The database server has no database of the name in DATABASE_URL. Make an empty one of that name.";
        }
        if (state.equals(NOT_ALLOWED)) {
            return "The database user " + settings.database().user() + " must be allowed to make tables.";
        }
        return AWAY.contains(state) ? away() : null;
    }

    private static String taken(int port, String setting) {
        return "Port " + port + " is taken, or not allowed here. Stop the program that uses it, or set " + setting
                + " to another one.";
    }

    /** What is said of a folder or a file in which nothing can be kept. */
    static String cannotBeWritten(String place) {
        return "This folder or file cannot be written: " + place + ". Look at DATA_DIR and at who owns it.";
    }

    private String away() {
        return "The database does not answer. Look at DATABASE_URL, and whether the database server runs and lets this"
                + " machine in.";
    }
}
