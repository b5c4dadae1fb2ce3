package org.saidanddone.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Route;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saidanddone.casegroup.CaseGroups;
import org.saidanddone.casegroup.DoneWithAll;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.people.EmailAddress;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.AccessRule;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.plan.Owner;
import org.saidanddone.plan.PostHolders;
import org.saidanddone.plan.Progress;
import org.saidanddone.publishing.Audience;
import org.saidanddone.redaction.HiddenBecause;
import org.saidanddone.reply.GroupSendResult;
import org.saidanddone.reply.SendResult;
import org.saidanddone.review.CaseAt;
import org.saidanddone.review.CaseAtFixture;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.Cases;
import org.saidanddone.review.SuggestionDecisions;
import org.saidanddone.safeguarding.Concerns;
import org.saidanddone.team.Presence;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.ViewTest;
import org.slf4j.LoggerFactory;

/**
 * Role by route by case, and role by service method by case, read off the code: a page or a method that is added later
 * is tried too. The case holds a name, a telephone number, an NHS number and a file name, all hidden in review.
 */
class CaseAccessTest extends ViewTest {

    private static final String NAME = "Quillfeather";
    private static final String PHONE = "07700 900987";
    private static final String NHS_NUMBER = "943 476 5919";
    private static final String FILE = "canary-scan.jpg";
    private static final List<String> CANARIES = List.of(NAME, PHONE, NHS_NUMBER, FILE);
    private static final String PUBLISHED = "the lift stands still";
    private static final String WORDS =
            "I told Mr " + NAME + ", ring " + PHONE + ", NHS number " + NHS_NUMBER + ", see " + FILE + "; " + PUBLISHED;

    private FeedbackFixtures given;
    private long id;
    private long groupId;

    /** Somebody who looks: nobody signed in, a colleague with one role, the owner of the action, another owner. */
    private enum Who {
        VISITOR,
        REVIEWER,
        SAFEGUARDING_LEAD,
        OWNER_OF_THE_ACTION,
        OWNER_OF_ANOTHER,
        BOARD_MEMBER,
        EXPERT_BY_EXPERIENCE,
        ADMINISTRATOR;

        Optional<Role> role() {
            return switch (this) {
                case VISITOR -> Optional.empty();
                case OWNER_OF_THE_ACTION, OWNER_OF_ANOTHER -> Optional.of(Role.ACTION_OWNER);
                default -> Optional.of(Role.valueOf(name()));
            };
        }

        boolean mayReadTheOriginal() {
            return this == REVIEWER || this == SAFEGUARDING_LEAD;
        }
    }

    private static final Set<Who> NO_CASE_AT_ALL =
            EnumSet.of(Who.VISITOR, Who.BOARD_MEMBER, Who.EXPERT_BY_EXPERIENCE, Who.ADMINISTRATOR);

    @BeforeEach
    void aCaseWithAllOfItHidden() {
        given = new FeedbackFixtures(product());
        product().getBean(WhoIsAsking.class).as(new Asking.Product(), () -> {
            Progress progress = product().getBean(Progress.class);
            progress.handOver(given.action("BRS-12").id(), new Owner("County Council", "Head of housing"));
            progress.handOver(given.action("BRS-01").id(), new Owner("NHS Trust", "Head of nursing"));
            return progress;
        });
        id = given.sentAbout("BRS-12", Map.of("happening", WORDS, "show", "YES"))
                .feedbackId();
        inAGroup();
    }

    /** The case is alone in its group, so that what the group tells is what the case tells. */
    private void inAGroup() {
        act(Who.REVIEWER);
        int version = product()
                .getBean(Cases.class)
                .open(id)
                .flatMap(product().getBean(Cases.class)::read)
                .orElseThrow()
                .version();
        groupId = product()
                .getBean(CaseGroups.class)
                .begin("The lift", Map.of(id, version))
                .groupId();
        Database.ACTOR.visitor();
    }

    private CaseFile published(Audience audience) {
        act(Who.REVIEWER);
        Cases cases = product().getBean(Cases.class);
        CaseFile file = cases.open(id).flatMap(cases::read).orElseThrow();
        file = cases.read(cases.confirmLink(
                        id, file.version(), file.feedback().links().getFirst().id()))
                .orElseThrow();
        for (String canary : CANARIES) {
            file = cases.read(cases.hideWords(id, file.version(), canary, HiddenBecause.OTHER))
                    .orElseThrow();
        }
        file = cases.read(product().getBean(SuggestionDecisions.class).leave(id, file.version(), file.suggestions()))
                .orElseThrow();
        file = cases.read(cases.publish(id, file.version(), audience)).orElseThrow();
        Database.ACTOR.visitor();
        return file;
    }

    private static ApplicationContext product() {
        return Database.H2.product();
    }

    private void act(Who who) {
        Optional<Role> role = who.role();
        if (role.isEmpty()) {
            Database.ACTOR.visitor();
            return;
        }
        Person person = product()
                .getBean(People.class)
                .add(new EmailAddress(who.name() + "@example.org"), who.name(), Set.of(role.get()));
        PostHolders posts = product().getBean(PostHolders.class);
        product().getBean(WhoIsAsking.class).as(new Asking.Product(), () -> {
            switch (who) {
                case OWNER_OF_THE_ACTION -> posts.give(person.id(), new Owner("County Council", "Head of housing"));
                case OWNER_OF_ANOTHER -> posts.give(person.id(), new Owner("NHS Trust", "Head of nursing"));
                default -> {}
            }
            return person;
        });
        Database.ACTOR.is(person);
    }

    // Pages

    private static List<Class<?>> views() {
        return product().getBeanDefinitions(Qualifiers.byStereotype(Route.class)).stream()
                .<Class<?>>map(BeanDefinition::getBeanType)
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    /** The page with the case's number wherever it takes one, and with what is there wherever it takes something else. */
    private String address(Class<?> view) {
        return view.getAnnotation(Route.class)
                .value()
                .replaceAll(":plan\\??", "BRS")
                .replaceAll(":action\\??", "BRS-12")
                .replaceAll(":page\\??", "happening")
                .replaceAll(":[a-z]+\\([^)]*\\)\\??", String.valueOf(id))
                .replaceAll(":[a-z]+\\??", "1");
    }

    /** Everything a browser is told: words, attributes, the values of fields, the title, the address. */
    private String shown(String address) {
        UI.getCurrent().navigate("about");
        UI.getCurrent().navigate(address);
        StringBuilder all = new StringBuilder(UI.getCurrent().getInternals().getTitle());
        UI.getCurrent().getInternals().getActiveRouterTargetsChain().forEach(view -> told(view.getElement(), all));
        return all.append(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .toString();
    }

    private static void told(Element element, StringBuilder all) {
        if (element.isTextNode()) {
            all.append(' ').append(element.getText());
            return;
        }
        element.getAttributeNames().forEach(name -> all.append(' ').append(element.getAttribute(name)));
        element.getPropertyNames().forEach(name -> all.append(' ').append(element.getProperty(name)));
        element.getChildren().forEach(child -> told(child, all));
    }

    @Test
    void whatIsHiddenStandsOnNoPageButTheCaseForThoseWhoReviewIt() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        log.start();
        root.addAppender(log);
        try {
            published(Audience.EVERYONE);
            List<String> found = new ArrayList<>();
            for (Who who : Who.values()) {
                for (Class<?> view : views()) {
                    act(who);
                    String address = address(view);
                    String page = shown(address);
                    boolean theCase = address.equals("inbox/" + id) && who.mayReadTheOriginal();
                    CANARIES.stream()
                            .filter(canary -> page.contains(canary) && !theCase)
                            .forEach(canary -> found.add(who + " sees " + canary + " on /" + address));
                    if (theCase) {
                        assertThat(page).as("the case for " + who).contains(NAME);
                    }
                }
            }
            assertThat(found).isEmpty();
            assertThat(log.list.stream().map(ILoggingEvent::getFormattedMessage))
                    .noneMatch(line -> CANARIES.stream().anyMatch(line::contains));
        } finally {
            root.detachAppender(log);
        }
    }

    @Test
    void whatIsForStaffOnlyIsSeenByThoseWhoReviewAndByTheOwnerOfTheActionAndByNobodyElse() {
        published(Audience.STAFF);
        List<String> seen = new ArrayList<>();
        for (Who who : Who.values()) {
            boolean sees = false;
            for (Class<?> view : views()) {
                act(who);
                sees |= shown(address(view)).contains(PUBLISHED);
            }
            if (sees) {
                seen.add(who.name());
            }
        }
        assertThat(seen)
                .containsExactlyInAnyOrder(
                        Who.REVIEWER.name(), Who.SAFEGUARDING_LEAD.name(), Who.OWNER_OF_THE_ACTION.name());
    }

    // Services

    private record Door(Class<?> service, Method method) {
        @Override
        public String toString() {
            return service.getSimpleName() + "." + method.getName();
        }
    }

    private static boolean takesACase(Method method) {
        return Arrays.stream(method.getParameters())
                .anyMatch(parameter -> parameter.getType() == CaseAt.class
                        || (Set.of("feedbackId", "groupId").contains(parameter.getName())
                                && parameter.getType() == long.class));
    }

    private static List<Door> doors() {
        return product().getBeanDefinitions(Qualifiers.byStereotype(Guarded.class)).stream()
                .<Class<?>>map(BeanDefinition::getBeanType)
                .<Class<?>>map(type -> type.getSimpleName().contains("$") ? type.getSuperclass() : type)
                .distinct()
                .flatMap(type -> Stream.of(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .filter(CaseAccessTest::takesACase)
                        .map(method -> new Door(type, method)))
                .toList();
    }

    /** What the method answers; an exception where it refuses. */
    private Object answer(Door door) {
        Object bean = product().getBean(door.service());
        Object[] arguments =
                Arrays.stream(door.method().getParameters()).map(this::argument).toArray();
        try {
            Method guarded = bean.getClass()
                    .getMethod(door.method().getName(), door.method().getParameterTypes());
            guarded.setAccessible(true);
            Object answer = guarded.invoke(bean, arguments);
            return answer == null ? Optional.empty() : answer;
        } catch (InvocationTargetException e) {
            return e.getCause() == null ? e : e.getCause();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Object argument(Parameter parameter) {
        Class<?> type = parameter.getType();
        if (type == long.class) {
            return switch (parameter.getName()) {
                case "feedbackId" -> id;
                case "groupId" -> groupId;
                default -> 1L;
            };
        }
        if (type == int.class) {
            return 0;
        }
        if (type == boolean.class) {
            return false;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == String.class) {
            return "words";
        }
        if (type == CaseAt.class) {
            return CaseAtFixture.at(id, 0);
        }
        if (type == Map.class) {
            return Map.of(id, 0);
        }
        return type == Optional.class ? Optional.empty() : type.isAssignableFrom(List.class) ? List.of() : null;
    }

    private static boolean saysNothing(Object answer) {
        return answer instanceof Throwable
                || answer.equals(Optional.empty())
                || answer.equals(List.of())
                || answer.equals(Set.of())
                || answer.equals(false)
                || (answer instanceof DoneWithAll all && all.done().isEmpty())
                || (answer instanceof Presence.Around around && around.version().isEmpty())
                || answer.getClass().getSimpleName().equals("NotNow")
                || (answer instanceof GroupSendResult.NotSent not && not.why() instanceof SendResult.NotNow);
    }

    @Test
    void thereAreMethodsThatTakeACase() {
        assertThat(doors()).hasSizeGreaterThan(15);
    }

    @Test
    void everyMethodThatTakesACaseIsClosedToThoseWhoSeeNoCase() {
        // A screen is also closed by somebody who has signed out meanwhile. Nothing comes back from it.
        assertThat(doors())
                .filteredOn(door -> !door.toString().equals("Presence.gone"))
                .allSatisfy(door -> {
                    AccessRule rule = AccessRule.of(door.method());
                    assertThat(rule).as(door.toString()).isInstanceOf(AccessRule.ForRoles.class);
                    NO_CASE_AT_ALL.stream()
                            .filter(who -> who != Who.ADMINISTRATOR)
                            .flatMap(who -> who.role().stream())
                            .forEach(role -> assertThat(((AccessRule.ForRoles) rule).roles())
                                    .as(door.toString())
                                    .doesNotContain(role));
                });
    }

    @Test
    void anOwnerOfAnotherActionIsToldNothingOfTheCaseByAnyMethod() {
        published(Audience.EVERYONE);
        for (Door door : doors()) {
            act(Who.OWNER_OF_ANOTHER);
            assertThat(saysNothing(answer(door))).as(door.toString()).isTrue();
        }
    }

    @Test
    void theOwnerOfTheActionIsToldThePublishedFormOnly() {
        published(Audience.STAFF);
        boolean told = false;
        for (Door door : doors()) {
            act(Who.OWNER_OF_THE_ACTION);
            String answer = answer(door).toString();
            assertThat(CANARIES).as(door.toString()).noneMatch(answer::contains);
            told |= answer.contains(PUBLISHED);
        }
        assertThat(told).isTrue();
    }

    @Test
    void aCaseThatIsWithTheLeadIsToldToNobodyElseByAnyMethod() {
        act(Who.REVIEWER);
        product().getBean(Concerns.class).raise(id, "They sound afraid", List.of());
        for (Who who : EnumSet.complementOf(EnumSet.of(Who.SAFEGUARDING_LEAD))) {
            for (Door door : doors()) {
                act(who);
                assertThat(saysNothing(answer(door))).as(door + " as " + who).isTrue();
            }
        }
    }
}
