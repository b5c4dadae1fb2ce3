package org.saidanddone.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.saidanddone.platform.VeryBusy;

/** Something that was pressed broke on our side: the page says so, instead of a button that does nothing. */
@Singleton
final class FailedPress implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> say(init.getSession()));
    }

    private static void say(VaadinSession session) {
        ErrorHandler usual = session.getErrorHandler();
        session.setErrorHandler(event -> {
            usual.error(event);
            UI ui = UI.getCurrent();
            if (ui != null && ui.getSession() != null) {
                ui.getPage().executeJs("window.saidAndDone.failed($0)", why(event.getThrowable()));
            }
        });
    }

    /** Which of the sentences is true: the database is away, there is too much to do just now, or it is a mistake of ours. */
    private static String why(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql && isAway(sql)) {
                return "away";
            }
            if (each instanceof VeryBusy || (each instanceof SQLException sql && isBusy(sql))) {
                return "busy";
            }
        }
        return "failed";
    }

    /**
     * The pool names why its last try to connect failed. By the SQL standard and PostgreSQL's codes: 08 for a connection
     * that breaks, 57P for a server that goes down, 53 for one whose disk or memory is full.
     */
    private static boolean isAway(SQLException thrown) {
        String state = String.valueOf(thrown.getSQLState());
        return (thrown instanceof SQLTransientConnectionException && thrown.getCause() != null)
                || state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57P");
    }

    /** All connections are in use, or somebody holds what is needed for longer than anybody waits: a code of PostgreSQL. */
    private static boolean isBusy(SQLException thrown) {
        return thrown instanceof SQLTransientConnectionException || "55P03".equals(thrown.getSQLState());
    }
}
