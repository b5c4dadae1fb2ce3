package org.saidanddone.feedback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.saidanddone.testing.ViewTest;

/** What a page that has lost its session is answered, and how long that is remembered. */
class CarryOnServletTest extends ViewTest {

    private static final int HOUR = 3600;

    private final List<Integer> seconds = new ArrayList<>();
    private final List<Integer> statuses = new ArrayList<>();

    private void asks(Map<String, String> headers, boolean isNew) {
        HttpSession session = of(HttpSession.class, Map.of("isNew", isNew));
        Map<String, Object> answers = new HashMap<>(headers);
        answers.put("getSession", session);
        the(CarryOnServlet.class)
                .doPost(of(HttpServletRequest.class, answers), of(HttpServletResponse.class, Map.of()));
    }

    private <T> T of(Class<T> type, Map<String, ?> answers) {
        return type.cast(Proxy.newProxyInstance(
                CarryOnServletTest.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getHeader" -> answers.get(arguments[0]);
                    case "setMaxInactiveInterval" -> seconds.add((Integer) arguments[0]) ? null : HOUR;
                    case "setStatus" -> statuses.add((Integer) arguments[0]) ? null : HOUR;
                    default -> answers.get(method.getName());
                }));
    }

    @Test
    void whoeverBringsNothingIsForgottenAfterMinutes() {
        asks(Map.of("Carry-On", "-"), true);

        assertThat(statuses).containsExactly(HttpServletResponse.SC_GONE);
        assertThat(seconds).singleElement().satisfies(each -> assertThat(each).isLessThan(HOUR));
    }

    @Test
    void aSessionThatIsThereStaysAsLongAsBefore() {
        asks(Map.of("Carry-On", "-"), false);

        assertThat(seconds).isEmpty();
    }

    @Test
    void aPageOfAnotherSiteIsRefusedAndNothingBegins() {
        asks(Map.of("Carry-On", "-", "Sec-Fetch-Site", "cross-site"), true);

        assertThat(statuses).containsExactly(HttpServletResponse.SC_FORBIDDEN);
        assertThat(seconds).isEmpty();
    }
}
