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
                ui.getPage()
                        .executeJs("window.saidAndDone.failed($0)", isBusy(event.getThrowable()) ? "busy" : "failed");
            }
        });
    }

    /** Somebody holds what is needed for longer than anybody waits: a code of PostgreSQL. */
    private static boolean isLocked(Throwable thrown) {
        return thrown instanceof SQLException sql && "55P03".equals(sql.getSQLState());
    }

    /** Nothing is broken: too much is asked for at this moment, of the processors or of the database. */
    private static boolean isBusy(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof VeryBusy || each instanceof SQLTransientConnectionException || isLocked(each)) {
                return true;
            }
        }
        return false;
    }
}
