package org.saidanddone.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saidanddone.casegroup.CaseGroups;
import org.saidanddone.casegroup.DoneWithAll;
import org.saidanddone.casegroup.GroupWork;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.inbox.Inbox;
import org.saidanddone.inbox.InboxFilter;
import org.saidanddone.inbox.InboxQuery;
import org.saidanddone.inbox.Narrowed;
import org.saidanddone.inbox.Watch;
import org.saidanddone.people.EmailAddress;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.AccessRule;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.platform.paging.Page;
import org.saidanddone.reply.GroupReplies;
import org.saidanddone.reply.GroupSendResult;
import org.saidanddone.reply.ReplyDraft;
import org.saidanddone.reply.SendResult;
import org.saidanddone.review.CaseAt;
import org.saidanddone.review.CaseAtFixture;
import org.saidanddone.review.NoSuchCase;
import org.saidanddone.review.ReviewTest;
import org.saidanddone.team.Presence;
import org.saidanddone.testing.Database;

/**
 * For a colleague whom a concern names there is no such case, by any path: every method of every guarded service is
 * tried, as they stand in the code, by somebody who has every role.
 */
class RecusalTest extends ReviewTest {

    private static final String CANARY = "Canary";
    private static final String CASES_AT_THEIR_VERSIONS = "java.util.Map<java.lang.Long, java.lang.Integer>";

    private static final Set<String> MANY = Set.of("setManyAside", "giveMany");

    private long feedbackId;
    private long named;
    private long vera;
    private int version = 1;
    private long concernId;
    private long groupId;
    private long shared;
    private long seen;
    private String number = "";
    private Watch watched = new Watch(InboxQuery.of(InboxFilter.ALL), Instant.EPOCH, Set.of());
    private Person ned = new Person(0, new EmailAddress("ned@example.org"), "Ned", Set.of(), true);

    @BeforeEach
    void aCaseThatNamesNed() {
        ned = signedInAs("Ned", Role.values());
        watched = the(Inbox.class).watch(InboxQuery.of(InboxFilter.ALL));
        clock.moveOn(Duration.ofMinutes(1));
        Person other = signedInAs("Vera", Role.values());
        vera = other.id();
        feedbackId = sent(CANARY + " locks the door");
        Database.ACTOR.is(other);
        number = opened(feedbackId).feedback().number().digits();
        the(Concerns.class).raise(feedbackId, CANARY + " is our Ned", List.of(ned.id()));
        concernId = the(Concerns.class).of(feedbackId).getFirst().id();
    }

    /** A group of that case alone, and one in which it stands beside a case that Ned may see. */
    private void inGroups() {
        seen = sent("The lift is broken");
        Database.ACTOR.is(signedInAs("Vera", Role.values()));
        published(seen);
        shared = the(CaseGroups.class)
                .begin("Lifts", Map.of(seen, opened(seen).version()))
                .groupId();
        groupId = the(CaseGroups.class)
                .begin("Doors", Map.of(feedbackId, opened(feedbackId).version()))
                .groupId();
    }

    private void cleared() {
        clearedOnly();
        published(feedbackId);
    }

    private void clearedOnly() {
        Database.ACTOR.is(signedInAs("Vera", Role.values()));
        Concern concern = the(Concerns.class).of(feedbackId).getFirst();
        the(Concerns.class).clear(concernId, concern.version(), ConcernsTest.because("It is settled."));
    }

    /** Methods that may be called by staff and have a case or a concern among what they take. */
    private Stream<Method> pathsToTheCase() {
        return methods().filter(method -> Arrays.stream(method.getParameters()).anyMatch(RecusalTest::namesACase));
    }

    private Stream<Method> methods() {
        return database.product().getBeanDefinitions(Qualifiers.byStereotype(Guarded.class)).stream()
                .<Class<?>>map(BeanDefinition::getBeanType)
                .map(type -> type.getSimpleName().contains("$") ? type.getSuperclass() : type)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> AccessRule.of(method) instanceof AccessRule.ForRoles);
    }

    /** By name, and by type: whatever a map from numbers to versions is called, it names cases. */
    private static boolean namesACase(Parameter parameter) {
        return parameter.getParameterizedType().getTypeName().equals(CASES_AT_THEIR_VERSIONS)
                || parameter.getName().equals("feedbackId")
                || parameter.getName().equals("concernId")
                || parameter.getName().equals("feedbackIds")
                || parameter.getName().equals("groupId")
                || parameter.getName().equals("cases")
                || parameter.getType() == CaseAt.class
                || parameter.getType() == ReplyDraft.class;
    }

    private @Nullable Object argument(Parameter parameter) {
        Class<?> type = parameter.getType();
        if (type == long.class) {
            return switch (parameter.getName()) {
                case "personId" -> named;
                case "feedbackId" -> feedbackId;
                case "concernId" -> concernId;
                case "groupId" -> groupId;
                default -> 1L;
            };
        }
        if (type == int.class) {
            return parameter.getName().equals("version") ? version : 1;
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == String.class) {
            return CANARY;
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (Collection.class.isAssignableFrom(type)) {
            Set<Long> ids = parameter.getName().equals("feedbackIds") ? Set.of(feedbackId) : Set.of();
            return type == List.class ? List.copyOf(ids) : ids;
        }
        if (type == InboxQuery.class) {
            return InboxQuery.of(InboxFilter.ALL).narrowedTo(Narrowed.toWords(CANARY));
        }
        if (type == CaseAt.class) {
            return CaseAtFixture.at(feedbackId, version);
        }
        if (type == Map.class) {
            return namesACase(parameter) ? Map.of(feedbackId, version) : Map.of();
        }
        if (type == SafeText.class) {
            return new SafeText(CANARY, CANARY);
        }
        if (type == ReplyDraft.class) {
            boolean ofGroup = parameter.getDeclaringExecutable().getDeclaringClass() == GroupReplies.class;
            return ReplyDraft.empty(ofGroup ? groupId : feedbackId);
        }
        if (type == ConcernDecision.class) {
            return ConcernsTest.because("It is settled.");
        }
        return type.isEnum() ? type.getEnumConstants()[0] : null;
    }

    /** What came back; {@link NoSuchCase} as nothing. */
    private Object result(Method method) {
        Object bean = the(method.getDeclaringClass());
        Object[] arguments =
                Arrays.stream(method.getParameters()).map(this::argument).toArray();
        try {
            Method guarded = bean.getClass().getMethod(method.getName(), method.getParameterTypes());
            guarded.setAccessible(true);
            Object result = guarded.invoke(bean, arguments);
            return result == null ? "it did something" : result;
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof NoSuchCase ? Optional.empty() : "it failed: " + e.getCause();
        } catch (ReflectiveOperationException e) {
            return fail(e);
        }
    }

    /** A command for many gives back those it left as they are: all of them. */
    private boolean isNothing(Method method, Object result) {
        return MANY.contains(method.getName()) ? result.equals(Set.of(feedbackId)) : isNothing(result);
    }

    private static boolean isNothing(Object result) {
        return switch (result) {
            case Optional<?> found -> found.isEmpty();
            case Collection<?> found -> found.isEmpty();
            case Page<?> page -> page.items().isEmpty();
            case Boolean found -> !found;
            case Map<?, ?> found -> found.isEmpty();
            case DoneWithAll all -> all.done().isEmpty();
            case GroupSendResult.NotSent not -> not.why() instanceof SendResult.NotNow;
            case Presence.Around around -> around.version().isEmpty();
            default -> false;
        };
    }

    /** Whether Ned does it for himself or for a colleague who may see it. */
    private List<String> pathsThatShowIt() {
        List<String> shown = new ArrayList<>();
        for (long who : List.of(ned.id(), vera)) {
            named = who;
            pathsThatShowIt(shown);
        }
        return shown;
    }

    private void pathsThatShowIt(List<String> shown) {
        // At the version it has: a command that is refused for another version has told nothing of who may give it.
        version = versionNow();
        pathsToTheCase().forEach(method -> {
            Database.ACTOR.is(ned);
            Object result = result(method);
            if (!isNothing(method, result)) {
                shown.add(method.getDeclaringClass().getSimpleName() + "." + method.getName() + ": " + result);
            }
            if (versionNow() != version) {
                shown.add(method.getDeclaringClass().getSimpleName() + "." + method.getName() + " changed the case");
            }
        });
    }

    private int versionNow() {
        try {
            return Math.toIntExact(query("select version from review where feedback_id = " + feedbackId));
        } catch (SQLException e) {
            return fail(e);
        }
    }

    @Test
    void everyPathIsTried() {
        assertThat(pathsToTheCase().map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName()))
                .contains(
                        "Cases.open",
                        "Cases.read",
                        "Cases.publish",
                        "Concerns.find",
                        "Concerns.clear",
                        "Replies.save",
                        "CaseGroups.put",
                        "GroupWork.open",
                        "GroupWork.publish",
                        "GroupReplies.open",
                        "GroupReplies.save",
                        "GroupReplies.send",
                        "PublishedFeedbacks.find",
                        "SettingAside.setManyAside",
                        "Handover.giveMany",
                        "NameDecisions.of",
                        "NameDecisions.lift",
                        "SafeMessages.of",
                        "SafeMessages.send")
                .hasSizeGreaterThan(20);
    }

    @Test
    void whileItIsOpenThereIsNoSuchCaseByAnyPath() {
        assertThat(pathsThatShowIt()).isEmpty();
    }

    @Test
    void whenItIsClearedAndWaitsForReviewThereIsStillNoSuchCaseByAnyPath() {
        clearedOnly();

        assertThat(pathsThatShowIt()).isEmpty();
    }

    @Test
    void whereOnlyANameWasFoundThereIsNoSuchCaseByAnyPathEither() {
        feedbackId = sent(CANARY + " says that ned locks the door");
        Database.ACTOR.is(signedInAs("Vera", Role.values()));
        number = opened(feedbackId).feedback().number().digits();
        assertThat(the(NameDecisions.class).of(feedbackId)).singleElement().satisfies(name -> assertThat(name.open())
                .isTrue());

        assertThat(pathsThatShowIt()).isEmpty();
        noListKnowsIt("a name was found");
        Database.ACTOR.is(ned);
        assertThat(the(Inbox.class).come(watched)).isEmpty();
    }

    @Test
    void whenItIsClearedAndPublishedThereIsStillNoSuchCaseByAnyPath() {
        cleared();
        inGroups();

        assertThat(pathsThatShowIt()).isEmpty();
    }

    @Test
    void aGroupWithOtherCasesTellsNothingOfIt() {
        cleared();
        inGroups();
        Database.ACTOR.is(signedInAs("Vera", Role.values()));
        the(CaseGroups.class).takeOut(feedbackId, opened(feedbackId).version());
        String before = told();
        Database.ACTOR.is(signedInAs("Vera", Role.values()));
        the(CaseGroups.class).put(feedbackId, opened(feedbackId).version(), shared);

        assertThat(told()).isEqualTo(before).doesNotContain(number).doesNotContain(CANARY);
        assertThat(the(GroupWork.class).open(shared).orElseThrow().cases()).hasSize(1);
    }

    /** What Ned is told of the group by every method that takes one and changes nothing, but for when he read it. */
    private String told() {
        groupId = shared;
        Database.ACTOR.is(ned);
        return methods()
                .filter(method -> Arrays.stream(method.getParameters())
                        .anyMatch(parameter -> parameter.getName().equals("groupId")))
                .filter(method -> method.getParameterCount() == 1)
                .map(method -> method.getName() + result(method))
                .sorted()
                .map(text -> text.replaceAll("audit=\\[.*?], clock=", ""))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void noListAndNoSearchKnowsIt() {
        for (boolean open : new boolean[] {true, false}) {
            if (!open) {
                cleared();
                aloneInAGroup();
            }
            noListKnowsIt("open: " + open);
        }
    }

    private void noListKnowsIt(String when) {
        Database.ACTOR.is(ned);
        for (InboxFilter filter : InboxFilter.values()) {
            assertThat(the(Inbox.class)
                            .list(InboxQuery.of(filter), Optional.empty())
                            .items())
                    .as("%s, %s", when, filter)
                    .isEmpty();
            assertThat(the(Inbox.class).found(InboxQuery.of(filter).narrowedTo(Narrowed.toWords(CANARY))))
                    .as("%s, %s", when, filter)
                    .isZero();
        }
        methods()
                .filter(method -> Arrays.stream(method.getParameters()).noneMatch(RecusalTest::namesACase))
                .filter(method -> method.getReturnType() != void.class)
                .filter(method -> Arrays.stream(method.getParameterTypes())
                        .noneMatch(type -> type == OpenedCase.class || type == OpenDraft.class))
                .filter(method -> Arrays.stream(method.getParameterTypes())
                        .allMatch(type -> type == Optional.class || type == String.class))
                .forEach(method -> assertThat(String.valueOf(result(method)))
                        .as(method.toString())
                        .doesNotContain(CANARY + " ")
                        .doesNotContain(number));
    }

    private void aloneInAGroup() {
        Database.ACTOR.is(signedInAs("Vera", Role.values()));
        the(CaseGroups.class)
                .begin(
                        CANARY + " and the door",
                        Map.of(feedbackId, opened(feedbackId).version()));
    }

    @Test
    void whoHadTheCaseHasItNoMore() {
        long id = sent("The lift is broken");
        Database.ACTOR.is(ned);
        cases.take(id, opened(id).version());

        asReviewer();
        the(Concerns.class).raise(id, "Ned broke it", List.of(ned.id()));

        asLead();
        assertThat(opened(id).holder()).isEmpty();
    }

    @Test
    void whoWasNamedByMistakeSeesTheCaseAgain() {
        asLead();
        the(Concerns.class).takeBackName(concernId, ned.id());
        cleared();

        Database.ACTOR.is(ned);
        assertThat(cases.open(feedbackId).flatMap(cases::read)).isPresent();
    }

    @Test
    void theLeadSeesWhoCanAndWhoCannot() {
        asLead();

        ConcernAccess access = the(Concerns.class).access(concernId);

        assertThat(access.named()).extracting(Named::name).containsExactly("Ned");
        assertThat(access.leads()).extracting(Named::name).containsExactlyInAnyOrder("Vera", "Sam");
    }
}
