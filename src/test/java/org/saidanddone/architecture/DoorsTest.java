package org.saidanddone.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saidanddone.platform.text.CleanText;

/**
 * Text from outside comes in at a few doors, and is cleaned there: NFC, nothing that nobody sees, trimmed. Whoever opens
 * another one fails here until it cleans too, or it is written down why what comes in there is no text.
 */
class DoorsTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.saidanddone");

    /** Each way that text can come into the process, by the class and the method it is asked from. */
    private static final Map<String, Set<String>> WAYS_IN = Map.of(
            "com.vaadin.flow.dom.DomEvent", Set.of("getEventData"),
            "com.vaadin.flow.dom.Element", Set.of("getProperty", "getPropertyRaw"),
            "com.vaadin.flow.component.page.PendingJavaScriptResult", Set.of("then", "toCompletableFuture"),
            "com.vaadin.flow.router.RouteParameters", Set.of("get", "getWildcard"),
            "com.vaadin.flow.router.QueryParameters", Set.of("getParameters", "getSingleParameter"),
            "jakarta.servlet.ServletRequest", Set.of("getParameter", "getParameterMap", "getInputStream", "getReader"),
            "jakarta.servlet.http.HttpServletRequest",
                    Set.of("getParameter", "getParameterMap", "getInputStream", "getReader", "getHeader", "getPart"),
            "com.vaadin.flow.server.VaadinRequest", Set.of("getParameter", "getInputStream", "getHeader"),
            "jakarta.servlet.http.Cookie", Set.of("getValue"),
            "com.vaadin.flow.component.HasValue", Set.of("getValue"));

    private static final String CODE = "a code that is looked up among those that are there, and kept nowhere";
    private static final String TICK = "a tick, or one of the values that the page itself offers";
    private static final String SECRET = "a secret, compared sign by sign";

    /** Doors through which no text of a person comes. */
    private static final Map<String, String> NO_TEXT = Map.ofEntries(
            Map.entry("feedback.ui.BackView", "a receipt's code: eight digits and words of the list, or nothing"),
            Map.entry("feedback.ui.RecordingServlet", "bytes of a recording, which are looked at as such, and codes"),
            Map.entry("feedback.ui.CarryOnServlet", SECRET),
            Map.entry("shell.FirstScript", "which of our scripts a browser has already, and how it takes them packed"),
            Map.entry("feedback.ui.LastChoice", CODE),
            Map.entry("feedback.ui.EndServlet", "a path of our own, matched letter by letter"),
            Map.entry("feedback.ui.Visit", "that the page was shown, and nothing else"),
            Map.entry("feedback.ui.VisitEnd", "what a browser says of itself"),
            Map.entry("feedback.ui.ActionChoiceView", CODE),
            Map.entry("feedback.ui.AddView", CODE),
            Map.entry("feedback.ui.PracticeView", CODE),
            Map.entry("feedback.ui.QuestionView", CODE),
            Map.entry("feedback.ui.SentView", "that the page was shown, and nothing else"),
            Map.entry("feedback.ui.StartAgainView", CODE),
            Map.entry("feedback.ui.StartView", CODE),
            Map.entry("feedback.ui.StopView", "that the page was shown, and nothing else"),
            Map.entry("feedback.ui.ThemeChoiceView", CODE),
            Map.entry("feedback.ui.WayView", CODE),
            Map.entry("plan.ui.ActionView", CODE),
            Map.entry("plan.ui.PlanView", CODE),
            Map.entry("picturelibrary.ui.ConceptView", CODE),
            Map.entry("review.ui.HideWords", "the name of a text of the case, and two numbers"),
            Map.entry("inbox.ui.CaseGrid", "which row was pressed"),
            Map.entry(
                    "inbox.ui.InboxView",
                    "the number of a view, and the name of a list or an order, looked up among ours"),
            Map.entry("easyread.ui.PagedView", "a place in a list: two numbers, or the name of a filter"),
            Map.entry("reply.ui.LetterView", "a number"),
            Map.entry("reply.ui.PhraseView", "a number, or that it is a new one"),
            Map.entry("reply.ui.ToTellView", "a number"),
            Map.entry("people.ui.PersonView", "a number"),
            Map.entry("people.ui.SetUpView", SECRET),
            Map.entry("people.signin.StaffTimeServlet", "a header of which only counts that it is there"),
            Map.entry("platform.web.OurCookies", SECRET),
            Map.entry("platform.web.PageServlet", "the languages of a browser, looked up among ours"),
            Map.entry("easyread.ui.SelectField", TICK),
            Map.entry("easyread.ui.SpeechServlet", "what a page says, to be spoken and kept nowhere"),
            Map.entry("easyread.ui.Device", TICK),
            Map.entry("easyread.ui.FileField", "the bytes of a file; whoever opens it reads it as a picture or a CSV"),
            Map.entry("easyread.ui.PictureServlet", CODE),
            Map.entry("shell.FormServlet", "a language, looked up among ours"),
            Map.entry("shell.StopMailServlet", CODE));

    @Test
    void whateverComesInAsTextIsCleanedWhereItComesIn() {
        Set<String> open = new TreeSet<>();
        Set<String> listed = new TreeSet<>();
        for (JavaClass each : PRODUCT) {
            String name = outer(each).getName().replace("org.saidanddone.", "");
            if (uses(each).anyMatch(DoorsTest::isWayIn)) {
                if (NO_TEXT.containsKey(name)) {
                    listed.add(name);
                } else if (!cleans(outer(each))) {
                    open.add(name);
                }
            }
        }

        assertThat(open).as("doors that let text in as it is").isEmpty();
        assertThat(listed).as("doors that are written down").containsExactlyInAnyOrderElementsOf(NO_TEXT.keySet());
    }

    /** What it calls, and what it hands on to be called. */
    private static Stream<JavaCodeUnitAccess<?>> uses(JavaClass each) {
        return Stream.concat(each.getMethodCallsFromSelf().stream(), each.getMethodReferencesFromSelf().stream());
    }

    private static boolean isWayIn(JavaCodeUnitAccess<?> call) {
        boolean text = !call.getTarget().getRawParameterTypes().stream()
                .map(JavaClass::getName)
                .anyMatch(Set.of("boolean", "int", "double")::contains);
        return text
                && WAYS_IN.getOrDefault(call.getTargetOwner().getName(), Set.of())
                        .contains(call.getName());
    }

    private static JavaClass outer(JavaClass each) {
        return each.getEnclosingClass().map(DoorsTest::outer).orElse(each);
    }

    private static boolean cleans(JavaClass each) {
        return PRODUCT.stream()
                .filter(one -> outer(one).equals(each))
                .flatMap(DoorsTest::uses)
                .anyMatch(call -> call.getTargetOwner().getName().equals(CleanText.class.getName()));
    }

    @Test
    void everyCsvIsReadByTheOneReader() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.apache.commons.csv.CSVParser")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.apache.commons.csv.CSVRecord")
                .because("what Excel makes of a file is taken, or refused in words, in one place")
                .check(PRODUCT);
    }

    @Test
    void nobodyElseNormalisesText() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.saidanddone.platform.text..")
                .and()
                // With a sign less it is another address: what cannot be reached is refused, never made better.
                .doNotHaveFullyQualifiedName("org.saidanddone.platform.MailAddress")
                .and()
                .doNotHaveFullyQualifiedName("org.saidanddone.feedback.ReceiptWords")
                .and()
                .doNotHaveFullyQualifiedName("org.saidanddone.safeguarding.SaidWords")
                .and()
                .doNotHaveFullyQualifiedName("org.saidanddone.redaction.suggest.HiddenWords")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.text.Normalizer")
                .because("a second way of cleaning would let in what the first one keeps out")
                .check(PRODUCT);
    }
}
