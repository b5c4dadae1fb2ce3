package org.saidanddone.inbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saidanddone.easyread.ui.Folded;
import org.saidanddone.easyread.ui.SelectField;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.feedback.Feeling;
import org.saidanddone.inbox.InboxFilter;
import org.saidanddone.inbox.InboxOrder;
import org.saidanddone.inbox.InboxQuery;
import org.saidanddone.inbox.Narrowed;
import org.saidanddone.inbox.SavedView;
import org.saidanddone.inbox.SavedViews;
import org.saidanddone.people.Role;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.ViewTest;

/** The lists that a reviewer gave a name, and what is folded away, on the page of the inbox. */
class SavedViewsOnThePageTest extends ViewTest {

    private static final Narrowed BAD =
            new Narrowed("lift", null, null, null, null, Feeling.BAD, null, null, null, null);

    private void sent(String words, String feeling) {
        new FeedbackFixtures(Database.H2.product())
                .sentAbout("BRS-12", Map.of("feeling", feeling, "happening", words, "show", "YES"));
    }

    private String screen() {
        return textOf((Component) getCurrentView());
    }

    private static void open(String path) {
        UI.getCurrent().navigate("about");
        Location asked = new Location(path);
        UI.getCurrent().navigate(asked.getPath(), asked.getQueryParameters());
    }

    private Folded folded(String id) {
        return find(Folded.class).withId(id).single();
    }

    private void press(String id) {
        test(find(NativeButton.class).withId(id).single()).click();
    }

    private static Stream<Element> inside(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(SavedViewsOnThePageTest::inside));
    }

    private void type(String id, String words) {
        Element field = inside(((Component) getCurrentView()).getElement())
                .filter(each -> !each.isTextNode() && id.equals(each.getAttribute("id")))
                .findFirst()
                .orElseThrow();
        DomEvent typed =
                new DomEvent(field, "change", JacksonUtils.createObjectNode().put("element.value", words));
        field.getNode().getFeature(ElementListenerMap.class).fireEvent(typed);
    }

    private List<String> links(String list) {
        return find(Anchor.class).all().stream()
                .filter(link -> link.getParent()
                        .flatMap(Component::getParent)
                        .filter(each -> each.getElement().getClassList().contains(list))
                        .isPresent())
                .map(link -> link.getElement().getTextRecursively())
                .toList();
    }

    private Optional<Anchor> link(String words) {
        return find(Anchor.class).all().stream()
                .filter(link -> link.getElement().getTextRecursively().startsWith(words))
                .findFirst();
    }

    @Test
    void whatIsFoldedAwayIsMadeWhenItIsOpened() {
        sent("The lift is broken", "BAD");
        signedInAs("Vera", Role.REVIEWER);
        signedInAs("Rita", Role.REVIEWER);
        open("inbox");

        assertThat(find(SelectField.class).all()).isEmpty();
        assertThat(find(ComboBox.class).all()).isEmpty();
        assertThat(folded("narrow").isMade()).isFalse();

        folded("narrow").open();
        assertThat(find(ComboBox.class).all()).as("no tags: none to choose").hasSize(2);
        folded("selection").open();
        assertThat(find(ComboBox.class).withId("give-to").exists()).isTrue();
    }

    @Test
    void aListIsKeptUnderANameAndStandsAboveTheListWithItsNumber() {
        sent("The lift is broken", "BAD");
        sent("The lift is slow", "GOOD");
        signedInAs("Rita", Role.REVIEWER);
        open("inbox?show=all");
        assertThat(links("filters")).contains("New 2", "Mine 0", "All 2");

        folded("views").open();
        type("view-name", " Both lifts ");
        press("view-keep");

        assertThat(screen()).contains("This list is kept as \"Both lifts\".");
        assertThat(links("own-views")).containsExactly("Both lifts 2");
        assertThat(link("Both lifts").orElseThrow().getElement().getAttribute("aria-current"))
                .isEqualTo("true");

        type("view-name", "both LIFTS");
        press("view-keep");
        assertThat(screen()).contains("You have a view of this name already.").doesNotContain("is kept as");
        assertThat(links("own-views")).containsExactly("Both lifts 2");

        long id = the(SavedViews.class).mine().getFirst().id();
        type("view-" + id, "Lifts");
        press("view-" + id + "-rename");
        assertThat(links("own-views")).containsExactly("Lifts 2");
        press("view-" + id + "-remove");
        assertThat(links("own-views")).isEmpty();
        assertThat(screen()).contains("The view \"Lifts\" is removed. No case was changed.");
    }

    @Test
    void aViewIsOpenedWithItsSearchAndItsOrder() {
        sent("The lift is broken", "BAD");
        sent("The lift is slow", "GOOD");
        signedInAs("Rita", Role.REVIEWER);
        the(SavedViews.class)
                .keep(
                        "Bad lifts",
                        InboxQuery.of(InboxFilter.WAITING)
                                .ordered(InboxOrder.DUE_LAST)
                                .narrowedTo(BAD));
        SavedView view = the(SavedViews.class).mine().getFirst();
        open("inbox?view=" + view.id());

        assertThat(screen())
                .contains("Inbox: waiting longest", "This list shows only: \"lift\"; It is bad", "Found: 1", "broken")
                .doesNotContain("slow");
        assertThat(links("own-views")).containsExactly("Bad lifts 1");
        assertThat(links("filters")).as("narrowed down: no numbers").contains("New", "All");
        open("inbox");
        assertThat(LastList.now().query()).isEqualTo(view.query());
    }

    @Test
    void aViewOfSomebodyElseIsNotThere() {
        sent("The lift is broken", "BAD");
        signedInAs("Vera", Role.REVIEWER);
        the(SavedViews.class).keep("Of Vera", InboxQuery.of(InboxFilter.ALL).narrowedTo(BAD));
        long id = the(SavedViews.class).mine().getFirst().id();
        signedInAs("Rita", Role.REVIEWER);

        for (String path : List.of("inbox?view=" + id, "inbox?view=99999", "inbox?view=one")) {
            open(path);
            assertThat(screen())
                    .contains("Inbox: new", "This view is not there any more.")
                    .doesNotContain("Vera", "This list shows only");
        }
    }

    @Test
    void aViewOfWhatIsGoneStillOpensAndSaysSo() {
        sent("The lift is broken", "BAD");
        signedInAs("Rita", Role.REVIEWER);
        the(SavedViews.class)
                .keep(
                        "Old",
                        InboxQuery.of(InboxFilter.ALL)
                                .narrowedTo(new Narrowed(
                                        "",
                                        9L + Integer.MAX_VALUE,
                                        98_765L,
                                        null,
                                        null,
                                        null,
                                        98_765L,
                                        null,
                                        null,
                                        null)));
        open("inbox?view=" + the(SavedViews.class).mine().getFirst().id());

        assertThat(screen())
                .contains(
                        "an action that is not there any more",
                        "a theme that is not there any more",
                        "a tag that is not there any more",
                        "No case in this list fits.");
        folded("narrow").open();
        assertThat(find(ComboBox.class).all()).allMatch(each -> each.isEmpty());
    }

    @Test
    void theOrderIsInTheAddressAndTheOneOfTheListWhereItHasNoSuchOrder() {
        sent("The lift is broken", "BAD");
        signedInAs("Rita", Role.REVIEWER);

        open("inbox?show=waiting&order=due_first");
        assertThat(LastList.now().query())
                .isEqualTo(InboxQuery.of(InboxFilter.WAITING).ordered(InboxOrder.DUE_FIRST));
        open("inbox?show=late&order=newest");
        assertThat(LastList.now().query()).isEqualTo(InboxQuery.of(InboxFilter.LATE));
        open("inbox?show=new&order=nonsense");
        assertThat(LastList.now().query()).isEqualTo(InboxQuery.of(InboxFilter.NEW));
    }
}
