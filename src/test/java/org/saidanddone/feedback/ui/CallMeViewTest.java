package org.saidanddone.feedback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saidanddone.easyread.ui.RowGrid;
import org.saidanddone.feedback.CallRequest;
import org.saidanddone.feedback.CallRequests;
import org.saidanddone.people.Role;
import org.saidanddone.platform.Place;
import org.saidanddone.testing.ViewTest;

class CallMeViewTest extends ViewTest {

    /** The column of the button, after those of the number, the name, the time and the day. */
    private static final int DONE = 4;

    private static Stream<Element> all(Element top) {
        return Stream.concat(Stream.of(top), top.getChildren().flatMap(CallMeViewTest::all));
    }

    private static void type(CallMeView view, String id, String words) {
        Element field = all(view.getElement())
                .filter(element -> id.equals(element.getAttribute("id")))
                .findFirst()
                .orElseThrow();
        DomEvent typed =
                new DomEvent(field, "change", JacksonUtils.createObjectNode().put("element.value", words));
        field.getNode().getFeature(ElementListenerMap.class).fireEvent(typed);
    }

    private void press(String words) {
        NativeButton button = find(NativeButton.class).all().stream()
                .filter(each -> each.getText().equals(words))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    private List<CallRequest> waiting() {
        signedInAs("Ria", Role.REVIEWER);
        return the(CallRequests.class).waiting(0).calls();
    }

    @Test
    void aNumberIsEnough() {
        CallMeView view = navigate(CallMeView.class);
        type(view, "phone", "0117 496 0000");

        press("Phone me");

        assertThat(find(H1.class).single().getText()).isEqualTo("Thank you. We will phone you.");
        assertThat(waiting()).singleElement().satisfies(request -> {
            assertThat(request.phone()).isEqualTo("0117 496 0000");
            assertThat(request.name()).isEmpty();
            assertThat(request.bestTime()).isEmpty();
        });
    }

    @Test
    void withoutANumberThePageSaysWhatToDo() {
        CallMeView view = navigate(CallMeView.class);
        type(view, "phone", "later please");
        type(view, "call-name", "Sam");

        press("Phone me");

        assertThat(textOf(view)).contains("There is a problem").contains("Write your whole phone number");
        assertThat(view.getPageTitle()).startsWith("Error: ");
        assertThat(all(view.getElement()).filter(element -> "true".equals(element.getAttribute("aria-invalid"))))
                .hasSize(1);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void aReviewerSeesWhoWaitsAndSaysWhenItIsDone() {
        the(CallRequests.class).ask("0117 496 0000", "Sam", "in the morning", Place.of("here"));
        signedInAs("Ria", Role.REVIEWER);

        CallsView calls = navigate(CallsView.class);
        assertThat(textOf(calls)).contains("0117 496 0000", "Name: Sam", "Good time: in the morning");

        test(find(RowGrid.class).single()).invokeLitRendererFunction(0, DONE, "press");

        assertThat(textOf(calls)).contains("Nobody waits to be phoned.").doesNotContain("0117 496 0000");
    }
}
