package org.saidanddone.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** How long the server keeps what it made for a page that perhaps is never alive. */
class FirstMinutesTest {

    private static final class Visit {

        private int seconds = VaadinContext.SESSION_SECONDS;
        private boolean isNew = true;

        private <T> T of(Class<T> type, Map<String, ?> answers) {
            return type.cast(Proxy.newProxyInstance(
                    FirstMinutesTest.class.getClassLoader(),
                    new Class<?>[] {type},
                    (proxy, method, arguments) -> switch (method.getName()) {
                        case "isNew" -> isNew;
                        case "getMaxInactiveInterval" -> seconds;
                        case "setMaxInactiveInterval" -> {
                            seconds = (Integer) arguments[0];
                            yield null;
                        }
                        case "getParameter" -> answers.get(arguments[0]);
                        default -> answers.get(method.getName());
                    }));
        }

        private VaadinRequest request(Map<String, String> parameters) {
            WrappedSession session = of(WrappedSession.class, Map.of());
            return new Visit().with(session, parameters);
        }

        private VaadinRequest with(WrappedSession session, Map<String, String> parameters) {
            Map<String, Object> answers = new HashMap<>(parameters);
            answers.put("getWrappedSession", session);
            answers.put("getPathInfo", "/");
            return of(VaadinRequest.class, answers);
        }

        private void opens() {
            FirstMinutes.begin(new IndexHtmlResponse(
                    request(Map.of()), of(VaadinResponse.class, Map.of()), Document.createShell("")));
        }

        private void asks(String what) {
            FirstMinutes.speak(request(Map.of("v-r", what)));
        }
    }

    private final Visit visit = new Visit();

    @Test
    void aPageThatNobodyBringsToLifeIsForgottenAfterMinutes() {
        visit.opens();

        assertThat(visit.seconds).isEqualTo(FirstMinutes.UNTIL_ALIVE_SECONDS);
    }

    @Test
    void aPageThatIsAliveIsKeptAsLongAsEveryOther() {
        visit.opens();
        visit.asks("uidl");

        assertThat(visit.seconds).isEqualTo(VaadinContext.SESSION_SECONDS);
    }

    @Test
    void aSessionThatBeginsWithoutAPageIsForgottenAfterMinutesTooAndOneThatIsThereIsNot() {
        FirstMinutes.begin(visit.of(HttpSession.class, Map.of()));
        assertThat(visit.seconds).isEqualTo(FirstMinutes.UNTIL_ALIVE_SECONDS);

        Visit before = new Visit();
        before.isNew = false;
        FirstMinutes.begin(before.of(HttpSession.class, Map.of()));
        assertThat(before.seconds).isEqualTo(VaadinContext.SESSION_SECONDS);
    }

    @Test
    void whoHasASessionAlreadyKeepsItAsLongAsBefore() {
        visit.isNew = false;
        visit.opens();

        assertThat(visit.seconds).isEqualTo(VaadinContext.SESSION_SECONDS);
    }

    @Test
    void nothingElseThatIsAskedForMakesItLonger() {
        visit.opens();
        visit.asks("heartbeat");

        assertThat(visit.seconds).isEqualTo(FirstMinutes.UNTIL_ALIVE_SECONDS);
    }
}
