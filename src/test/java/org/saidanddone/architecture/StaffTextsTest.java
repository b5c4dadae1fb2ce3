package org.saidanddone.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saidanddone.casegroup.CaseGroups;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.AccessRule;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.plan.Plans;
import org.saidanddone.plan.Proposals;
import org.saidanddone.publishing.Audience;
import org.saidanddone.question.QuestionText;
import org.saidanddone.question.Questions;
import org.saidanddone.redaction.HiddenBecause;
import org.saidanddone.redaction.WordsToHide;
import org.saidanddone.reply.ChangeDraft;
import org.saidanddone.reply.Conversations;
import org.saidanddone.reply.GroupReplies;
import org.saidanddone.reply.Letter;
import org.saidanddone.reply.Outcome;
import org.saidanddone.reply.Replies;
import org.saidanddone.reply.ReplyDraft;
import org.saidanddone.reply.Saved;
import org.saidanddone.reply.SendResult;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.Cases;
import org.saidanddone.review.SuggestionDecisions;
import org.saidanddone.safeguarding.Concerns;
import org.saidanddone.team.Notes;
import org.saidanddone.team.TagList;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.ViewTest;

/** A name that is hidden in a case is written by staff into every text that they can write: it reaches nobody who may not see it. */
class StaffTextsTest extends ViewTest {

    private static final String CANARY = "Quillfeather";
    private static final String WITH = "It is about Quillfeather's room.";

    private static boolean isText(Type type, Set<Type> seen) {
        if (type == String.class) {
            return true;
        }
        if (!seen.add(type)) {
            return false;
        }
        if (type instanceof ParameterizedType of) {
            return Stream.of(of.getActualTypeArguments()).anyMatch(each -> isText(each, seen));
        }
        return type instanceof Class<?> record
                && record.isRecord()
                && Stream.of(record.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .anyMatch(each -> isText(each, seen));
    }

    private static Set<String> doors() {
        return Database.H2.product().getBeanDefinitions(Qualifiers.byStereotype(Guarded.class)).stream()
                .<Class<?>>map(BeanDefinition::getBeanType)
                .<Class<?>>map(type -> type.getSimpleName().contains("$") ? type.getSuperclass() : type)
                .distinct()
                .flatMap(type -> Stream.of(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .filter(StaffTextsTest::takesWordsOfStaff)
                        .map(method -> type.getSimpleName() + "." + method.getName()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean takesWordsOfStaff(Method method) {
        return AccessRule.of(method) instanceof AccessRule.ForRoles
                && Stream.of(method.getGenericParameterTypes()).anyMatch(type -> isText(type, new HashSet<>()));
    }

    @Test
    void everyWayToWriteATextIsNamedWithItsReaders() {
        Set<String> named =
                Stream.of(StaffText.values()).map(StaffText::door).collect(Collectors.toCollection(TreeSet::new));
        Set<String> found = doors();

        assertThat(found)
                .as(
                        "a new way for staff to write a text: say in StaffText who reads it, and write the canary into it here")
                .isSubsetOf(named);
    }

    private long published;

    private String everythingThatIsShown() {
        StringBuilder all = new StringBuilder();
        FeedbackFixtures given = new FeedbackFixtures(Database.H2.product());
        Database.ACTOR.visitor();
        clock.moveToPublishing();
        long action = given.action("BRS-12").id();
        all.append(the(Conversations.class).about(action))
                .append(the(Plans.class).history(action))
                .append(the(Plans.class).milestones(action))
                .append(the(Plans.class).action(action))
                .append(the(Proposals.class).about(action));
        for (String path : List.of("plans", "plans/BRS", "actions/BRS/BRS-12", "answer")) {
            all.append(shown(path));
        }
        signedInAsOwner("Omar");
        for (String path : List.of("replies", "reply/" + published, "actions/BRS/BRS-12", "work/proposals")) {
            all.append(shown(path));
        }
        return all.toString();
    }

    private static String shown(String path) {
        UI.getCurrent().navigate("about");
        UI.getCurrent().navigate(path);
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .map(each -> textOf((Component) each)
                        + ((Component) each).getElement().getOuterHTML())
                .collect(Collectors.joining());
    }

    @Test
    void aHiddenNameInAnyTextOfStaffReachesNobody() {
        FeedbackFixtures given = new FeedbackFixtures(Database.H2.product());
        published = given.sentAbout("BRS-12", Map.of("happening", "Mr Quillfeather shouts.", "show", "YES"))
                .feedbackId();
        signedInAs("Ria", Role.REVIEWER);
        Cases cases = the(Cases.class);
        CaseFile file = cases.open(published).flatMap(cases::read).orElseThrow();
        file = cases.read(cases.hideWords(published, file.version(), "Mr Quillfeather", HiddenBecause.NAME))
                .orElseThrow();
        file = cases.read(the(SuggestionDecisions.class).leave(published, file.version(), file.suggestions()))
                .orElseThrow();
        file = cases.read(cases.confirmLink(
                        published,
                        file.version(),
                        file.feedback().links().getFirst().id()))
                .orElseThrow();
        file = cases.read(cases.publish(published, file.version(), Audience.EVERYONE))
                .orElseThrow();
        long group = the(CaseGroups.class)
                .begin(WITH, Map.of(published, file.version()))
                .groupId();
        the(Notes.class).add(published, WITH);
        the(WordsToHide.class).add(WITH);
        the(Questions.class).ask(published, new QuestionText(WITH, WITH));

        for (Outcome outcome : Outcome.values()) {
            Replies replies = the(Replies.class);
            int version = replies.open(published).orElseThrow().draft().version();
            ReplyDraft draft = new ReplyDraft(
                    published,
                    version,
                    Optional.of(outcome),
                    Optional.of(java.time.LocalDate.of(2099, 1, 1)),
                    WITH,
                    WITH,
                    WITH,
                    ChangeDraft.NONE,
                    new Letter(WITH, WITH));
            int kept = ((Saved.Kept) replies.save(draft)).draft().version();
            assertThat(replies.send(published, kept)).isNotInstanceOf(SendResult.Sent.class);
        }
        GroupReplies all = the(GroupReplies.class);
        ReplyDraft toAll = new ReplyDraft(
                group, 0, Optional.of(Outcome.TELL_US_MORE), Optional.empty(), WITH, WITH, WITH, ChangeDraft.NONE);
        all.send(group, ((Saved.Kept) all.save(toAll)).draft().version(), Set.of(published));
        signedInAs("Ada", Role.ADMINISTRATOR);
        the(TagList.class).add("About Quillfeather");

        assertThat(everythingThatIsShown()).doesNotContain(CANARY);

        signedInAs("Ria", Role.REVIEWER);
        the(Concerns.class).raise(published, WITH, List.of());
        assertThat(everythingThatIsShown()).doesNotContain(CANARY);
    }
}
