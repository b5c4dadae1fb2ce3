package org.saidanddone.feedback;

import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.saidanddone.feedback.attachment.AttachmentKind;
import org.saidanddone.feedback.attachment.Attachments;
import org.saidanddone.feedback.attachment.Piece;
import org.saidanddone.feedback.attachment.Recorded;
import org.saidanddone.people.People;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.PlanHeading;
import org.saidanddone.plan.PlanImport;
import org.saidanddone.plan.Plans;
import org.saidanddone.platform.Settings;
import org.saidanddone.testing.Database;

/** People who give feedback, and a plan they give it about, for the tests of every feature. */
public final class FeedbackFixtures {

    private static final String PLAN = """
            code,theme,theme_easy,title,description,easy_title,easy_text,owner,promised_date,achieved_date,status,rag,reason,picture,source,as_at
            BRS-01,Leaving hospital,Leaving hospital,Halve the number of inpatients,Fewer people in hospitals.,Fewer people in hospital,There are too many people in hospital.,NHS England,2027-03-31,,late,red,,hospital,A test,2026-01-13
            BRS-12,Homes,Your home,More homes,More supported homes.,More homes,You choose where you live.,NHS England,2027-03-31,,on track,green,,home,A test,2026-01-13
            """;

    private final ApplicationContext product;

    /** Fixtures in this product. */
    public FeedbackFixtures(ApplicationContext product) {
        this.product = product;
    }

    /** Open as a real installation is, on the same tables: the demo is open always. */
    public OpenForFeedback asInARealInstallation() {
        return new OpenForFeedback(
                List.copyOf(product.getBeansOfType(OpeningCondition.class)),
                product.getBean(People.class),
                Database.demo(product.getBean(Settings.class), false));
    }

    /** The action with this code, for example {@code BRS-12}, of a plan that is read in when it is not there. */
    public Action action(String code) {
        Plans plans = product.getBean(Plans.class);
        if (plans.plan("BRS").isEmpty()) {
            product.getBean(WhoIsAsking.class)
                    .as(new Asking.Colleague(0, "Ada", Set.of(Role.ADMINISTRATOR)), () -> product.getBean(
                                    PlanImport.class)
                            .importCsv(
                                    new PlanHeading("BRS", "Right support", "Right support", "plan"),
                                    new ByteArrayInputStream(PLAN.getBytes(StandardCharsets.UTF_8))));
        }
        return plans.action("BRS", code).orElseThrow();
    }

    /** A draft about the action, with nothing answered. */
    public OpenDraft draftAbout(String actionCode) {
        Action action = action(actionCode);
        return product.getBean(Drafts.class).begin(About.action(action.planId(), action.id()));
    }

    /** A draft about the action in the person's own words, with these answers: a choice or words for each question. */
    public OpenDraft draftAbout(String actionCode, Map<String, String> answers) {
        Drafts drafts = product.getBean(Drafts.class);
        OpenDraft draft = draftAbout(actionCode);
        drafts.choose(draft, QuestionSet.VOICE, Voice.OWN.name(), "");
        answers.forEach((question, answer) -> {
            Question asked = QuestionSet.NOW.question(question);
            if (asked.kind() == Question.Kind.WORDS || asked.isOpen()) {
                drafts.write(draft, question, answer, 0);
            } else {
                drafts.choose(draft, question, answer, "");
            }
        });
        return draft;
    }

    /** Feedback that was sent, and the proof that its sender has come back with the receipt. */
    public OpenedCase sentAbout(String actionCode, Map<String, String> answers) {
        return sent(draftAbout(actionCode, answers));
    }

    /** A voice recording as an answer to the question of the draft. */
    public OpenDraft recorded(OpenDraft draft, String question) {
        Piece piece =
                new Piece(UUID.randomUUID().toString(), question, AttachmentKind.VOICE, 0, 20, Recorded.webm(100));
        product.getBean(Attachments.class).take(draft, piece);
        return draft;
    }

    /** Sends the draft. */
    public OpenedCase sent(OpenDraft draft) {
        return opened(product.getBean(Sending.class).send(draft));
    }

    /** What was sent, and nothing else. */
    public static OpenedCase opened(Sending.Outcome outcome) {
        if (outcome instanceof Sending.Outcome.Sent sent) {
            return sent.opened();
        }
        throw new IllegalStateException("not sent: " + outcome);
    }

    /** Removes the drafts whose time is over, as the product does every hour. */
    public void removeEndedDrafts() {
        product.getBean(EndedDrafts.class).remove();
    }

    /** The feedback itself. */
    public Feedback feedback(OpenedCase opened) {
        return product.getBean(FeedbackStore.class).find(opened.feedbackId()).orElseThrow();
    }

    /** The words of its receipt that cannot stand in a long cipher by chance, as those of three letters do now and then. */
    public static List<String> longWords(OpenDraft draft) {
        return draft.code().words().stream().filter(word -> word.length() > 4).toList();
    }
}
