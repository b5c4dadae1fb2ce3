package org.saidanddone.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidanddone.platform.VeryBusy;
import org.saidanddone.testing.ViewTest;

/** Whoever pressed something reads what is true of it: to come back later, to press again at once, or that it is our mistake. */
class FailedPressTest extends ViewTest {

    /** As a press finds it: the database's own words stand under several of others. */
    private static List<String> saidOf(Throwable cause) {
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();
        Throwable press = new IllegalStateException("a press", new IllegalStateException("in it", cause));
        // It goes into the log: where it was thrown says nothing there.
        for (Throwable each = press; each != null; each = each.getCause()) {
            each.setStackTrace(new StackTraceElement[0]);
        }
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(press));
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(script -> script.getExpression().contains("saidAndDone.failed("))
                .map(script -> String.valueOf(script.getParameters().getFirst()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "53100", "53200", "53300", "57P01", "57P03"})
    void aDatabaseThatBreaksOffGoesDownOrIsFullIsOurWebsiteThatHasAProblem(String state) {
        assertThat(saidOf(new SQLException("in any words", state))).containsExactly("away");
    }

    @Test
    void thePoolThatSaysWhyItCouldNotConnectMeansTheSame() {
        SQLException why = new SQLException("connection refused", "in words that nobody knows");

        assertThat(saidOf(new SQLTransientConnectionException("not available", why)))
                .containsExactly("away");
    }

    @Test
    void whereAllConnectionsOrHeavyThreadsAreInUseOrATableIsLockedWeAreVeryBusy() {
        assertThat(saidOf(new SQLTransientConnectionException("not available"))).containsExactly("busy");
        assertThat(saidOf(new VeryBusy())).containsExactly("busy");
        assertThat(saidOf(new SQLException("lock timeout", "55P03"))).containsExactly("busy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "57014", "42P01", "55000"})
    void whatTheDatabaseRefusesIsOurMistake(String state) {
        assertThat(saidOf(new SQLException("in any words", state))).containsExactly("failed");
    }

    @Test
    void soIsEverythingElse() {
        assertThat(saidOf(new SQLException("without a state"))).containsExactly("failed");
        assertThat(saidOf(new IllegalArgumentException("anything"))).containsExactly("failed");
    }
}
