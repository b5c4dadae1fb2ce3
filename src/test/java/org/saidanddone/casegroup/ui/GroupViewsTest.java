package org.saidanddone.casegroup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saidanddone.casegroup.CaseGroups;
import org.saidanddone.casegroup.GroupCard;
import org.saidanddone.easyread.ui.TextLine;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.Cases;
import org.saidanddone.safeguarding.Concerns;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.ViewTest;

class GroupViewsTest extends ViewTest {

    private static final String PAYLOAD = "<script>alert('x')</script>";

    private long sent(String happening) {
        Database.ACTOR.visitor();
        return new FeedbackFixtures(Database.H2.product())
                .sentAbout("BRS-12", Map.of("happening", happening, "show", "YES"))
                .feedbackId();
    }

    private CaseFile file(long feedbackId) {
        return the(Cases.class).open(feedbackId).flatMap(the(Cases.class)::read).orElseThrow();
    }

    private long begun(String title, long... feedbackIds) {
        signedInAs("Ria", Role.REVIEWER);
        return the(CaseGroups.class)
                .begin(
                        title,
                        Arrays.stream(feedbackIds)
                                .boxed()
                                .collect(Collectors.toMap(id -> id, id -> file(id).version())))
                .groupId();
    }

    private static Component page() {
        return (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    private static String at(String path) {
        UI.getCurrent().navigate("about");
        UI.getCurrent().navigate(path);
        return textOf(page());
    }

    private void press(String id) {
        test(find(NativeButton.class).from(page()).withId(id).single()).click();
    }

    private void write(String text) {
        find(TextLine.class).from(page()).all().stream()
                .filter(line -> !line.getParent().map(Component::isVisible).equals(Optional.of(false)))
                .filter(line -> textOf(line).startsWith("Title"))
                .findFirst()
                .orElseThrow()
                .text(text);
    }

    private static Element withId(Element from, String id) {
        return everything(from)
                .filter(each -> id.equals(each.getAttribute("id")))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Element> everything(Element from) {
        return from.isTextNode()
                ? Stream.of()
                : Stream.concat(Stream.of(from), from.getChildren().flatMap(GroupViewsTest::everything));
    }

    @Test
    void aGroupIsStartedFromACaseWithThoseThatWereTicked() {
        long one = sent("The lift at Oak House is broken");
        long two = sent("Oak House has no lift");
        long three = sent("The lift at Oak House smells");
        signedInAs("Ria", Role.REVIEWER);

        at("inbox/" + one);
        openTab("Group");
        assertThat(textOf(page())).contains("Perhaps these say the same", "Words in common: oak, house, lift");
        withId(page().getElement(), "like-" + two).setProperty("checked", true);
        write("The lift at Oak House");
        press("group-begin");

        assertThat(textOf(page()))
                .contains("Cases in the case group that were not before: 2.", "The lift at Oak House");
        List<GroupCard> there = the(CaseGroups.class).newest();
        assertThat(there).hasSize(1);
        assertThat(the(CaseGroups.class).of(two)).isPresent();
        assertThat(the(CaseGroups.class).of(three)).isEmpty();
    }

    @Test
    void aGroupWithoutATitleIsNotStartedAndThatIsSaid() {
        long one = sent("The lift at Oak House is broken");
        signedInAs("Ria", Role.REVIEWER);
        at("inbox/" + one);

        press("group-begin");

        assertThat(textOf(page())).contains("There is a problem", "Write a title of up to 100 characters.");
        assertThat(the(CaseGroups.class).newest()).isEmpty();
    }

    @Test
    void aCaseGoesIntoAnOpenGroupAndOutAgain() {
        long one = sent("The lift is broken");
        long two = sent("Food is cold");
        begun("Lifts", one);

        at("inbox/" + two);
        openTab("Group");
        press("group-put");
        assertThat(textOf(page())).contains("This case is in the case group now.", "2 cases, 0 replied to.");
        press("group-out");
        assertThat(textOf(page())).contains("This case is in no case group now.");
    }

    @Test
    void thePageOfAGroupPublishesAllAndSaysWhatIsLeft() {
        long one = sent("The lift is broken");
        long two = sent("Ring 07700 900123 about the lift");
        long group = begun("Lifts", one, two);

        assertThat(at("groups/" + group))
                .contains("Lifts", "2 cases, 0 replied to.", "Decide each suggestion to hide something. Places: 1");
        press("group-confirm");
        press("group-publish-everyone");

        assertThat(textOf(page()))
                .contains("Cases published: 1.")
                .contains(file(two).feedback().number().shown() + ": Decide each suggestion to hide something.");
        assertThat(file(one).published()).isPresent();
        assertThat(file(two).published()).isEmpty();
    }

    @Test
    void theLeadSeesAGroupToo() {
        long group = begun("Lifts", sent("The lift is broken"));
        signedInAs("Sam", Role.SAFEGUARDING_LEAD);

        assertThat(at("groups/" + group))
                .contains("Lifts", "1 case, 0 replied to.")
                .doesNotContain("Write one reply");
    }

    @Test
    void theTitleIsOnThePageAsTextAndNeverInTheTitleOfTheWindow() {
        long one = sent("The lift is broken");
        long group = begun("Lifts " + PAYLOAD, one);
        at("groups/" + group);

        assertThat(textOf(page())).contains("Lifts " + PAYLOAD);
        assertThat(page().getElement().getOuterHTML()).doesNotContain("<script>");
        assertThat(UI.getCurrent().getInternals().getTitle())
                .startsWith("Case group " + group)
                .doesNotContain("Lifts");
    }

    @Test
    void theTitleIsChangedAndTheGroupClosed() {
        long group = begun("Lifts", sent("The lift is broken"));
        at("groups/" + group);

        write("Broken lifts");
        press("group-title-keep");
        assertThat(textOf(page())).contains("The case group is changed.", "Broken lifts");
        press("group-close");

        assertThat(textOf(page())).contains("Closed", "Open this case group again");
        assertThat(at("groups")).doesNotContain("Broken lifts");
        UI.getCurrent().navigate("groups", QueryParameters.of("show", "all"));
        assertThat(textOf(page())).contains("Broken lifts");
    }

    @Test
    void anInboxCardSaysWithHowManyOthersACaseIs() {
        long one = sent("The lift is broken");
        long two = sent("No lift for weeks");
        begun("Lifts", one, two);

        assertThat(at("inbox")).contains("In a case group with 1 other");
    }

    @Test
    void aGroupOfHiddenCasesIsNoPageForWhoIsNamed() {
        long one = sent("The lift is broken");
        long other = sent("No lift for weeks");
        Person ned = signedInAs("Ned", Role.REVIEWER);
        long group = begun("Canary", one);
        long shared = begun("Lifts", other);
        the(Concerns.class).raise(one, "It is about Ned", List.of(ned.id()));

        signedInAs("Ned", Role.REVIEWER);
        assertThat(at("groups")).doesNotContain("Canary").contains("Lifts");
        at("groups/" + group);
        assertThat(getCurrentView()).isInstanceOf(HasErrorParameter.class);
        assertThat(at("groups/" + shared)).contains("1 case, 0 replied to.");
    }
}
