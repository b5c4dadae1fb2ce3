package org.saidanddone.reply;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.feedback.Link;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.people.EmailAddress;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.Evidence;
import org.saidanddone.plan.Status;
import org.saidanddone.platform.calendar.Today;
import org.saidanddone.publishing.Audience;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.Cases;
import org.saidanddone.safeguarding.Concerns;
import org.saidanddone.testing.Database;

/** Feedback that was sent and published, and replies to it, for tests. */
public final class ReplyFixtures {

    private final ApplicationContext product;
    private final FeedbackFixtures feedback;

    /** Fixtures in this product. */
    public ReplyFixtures(ApplicationContext product) {
        this.product = product;
        this.feedback = new FeedbackFixtures(product);
    }

    /** The action that all the feedback is about. */
    public Action homes() {
        return feedback.action("BRS-12");
    }

    /** Feedback about the action that others may see, not published yet. */
    public OpenedCase sent(String words) {
        return feedback.sentAbout(
                "BRS-12", Map.of(QuestionSet.HAPPENING, words, QuestionSet.FEELING, "BAD", QuestionSet.SHOW, "YES"));
    }

    /** Feedback of somebody who wants a mail. */
    public OpenedCase sentBySomebodyWithMail(String address) {
        var draft = feedback.draftAbout("BRS-12", Map.of(QuestionSet.HAPPENING, "I wait."));
        product.getBean(org.saidanddone.feedback.Drafts.class).choose(draft, QuestionSet.ANSWER_WAY, "EMAIL", address);
        return feedback.sent(draft);
    }

    /** Publishes it for everybody, or for staff only. */
    public OpenedCase published(OpenedCase opened, Audience audience) {
        return asRia(() -> {
            Cases cases = product.getBean(Cases.class);
            CaseFile file = cases.open(opened.feedbackId()).flatMap(cases::read).orElseThrow();
            for (Link link : feedback.feedback(opened).links()) {
                file = cases.read(cases.confirmLink(opened.feedbackId(), file.version(), link.id()))
                        .orElseThrow();
            }
            cases.publish(opened.feedbackId(), file.version(), audience);
            return opened;
        });
    }

    /** Published feedback that everybody may see. */
    public OpenedCase published(String words) {
        return published(sent(words), Audience.EVERYONE);
    }

    /** A whole reply that says it is done. */
    public ReplyDraft done(OpenedCase opened) {
        return new ReplyDraft(
                opened.feedbackId(),
                0,
                Optional.of(Outcome.DONE),
                Optional.empty(),
                "",
                "You have a home of your own now.",
                "You have a home now.",
                toStatus(Status.DONE));
    }

    /** A whole reply that says it is done, to somebody else after the action is done already. */
    public ReplyDraft doneAsWell(OpenedCase opened) {
        ReplyDraft done = done(opened);
        return new ReplyDraft(
                done.to(), 0, done.outcome(), Optional.empty(), "", done.plain(), done.easy(), forThePerson());
    }

    /** A whole reply that says that it will be done, about the same action. */
    public ReplyDraft willDo(OpenedCase opened) {
        ReplyDraft draft = doneAsWell(opened);
        return new ReplyDraft(
                draft.to(),
                0,
                Optional.of(Outcome.WILL_DO),
                Optional.of(LocalDate.of(2026, 12, 1)),
                "",
                draft.plain(),
                draft.easy(),
                draft.change());
    }

    /** A whole refusal that changes nothing. */
    public ReplyDraft cannot(OpenedCase opened) {
        ReplyDraft done = done(opened);
        return new ReplyDraft(
                done.to(),
                0,
                Optional.of(Outcome.CANNOT),
                Optional.empty(),
                "There is no land.",
                done.plain(),
                done.easy(),
                ChangeDraft.NONE);
    }

    /** A whole reply that says it is done, in these words. */
    public ReplyDraft doneWith(OpenedCase opened, String words) {
        ReplyDraft done = done(opened);
        return new ReplyDraft(done.to(), 0, done.outcome(), done.byDate(), "", words, words, done.change());
    }

    /** A whole question in these words. */
    public ReplyDraft questionWith(OpenedCase opened, String words) {
        return new ReplyDraft(
                opened.feedbackId(),
                0,
                Optional.of(Outcome.TELL_US_MORE),
                Optional.empty(),
                "",
                words,
                words,
                ChangeDraft.NONE);
    }

    /** A whole question. */
    public ReplyDraft question(OpenedCase opened) {
        return new ReplyDraft(
                opened.feedbackId(),
                0,
                Optional.of(Outcome.TELL_US_MORE),
                Optional.empty(),
                "",
                "Which home do you mean?",
                "Which home is it?",
                ChangeDraft.NONE);
    }

    /** The action gets another status. */
    public ChangeDraft toStatus(Status status) {
        return new ChangeDraft(
                Optional.of(homes().id()),
                Optional.of(ChangeKind.STATUS),
                Optional.of(status),
                Optional.<LocalDate>empty(),
                "",
                "",
                Optional.empty(),
                "The homes are there.",
                "The homes are there.",
                new EvidenceDraft(Optional.of(Evidence.Kind.LINK), "https://www.example.org/homes"),
                Seen.NOTHING.withVersion(Optional.of(homes().version())));
    }

    /** Something was done for the person today; the action stays as it is. */
    public ChangeDraft forThePerson() {
        return new ChangeDraft(
                Optional.of(homes().id()),
                Optional.of(ChangeKind.FOR_PERSON),
                Optional.empty(),
                Optional.of(Today.at(product.getBean(Clock.class))),
                "",
                "",
                Optional.empty(),
                "We found a flat for you.",
                "You have a flat.",
                EvidenceDraft.NONE,
                Seen.NOTHING.withVersion(Optional.of(homes().version())));
    }

    /** Keeps and sends it as the reviewer Ria. */
    public Reply reply(ReplyDraft draft) {
        return asRia(() -> send(draft));
    }

    /** Keeps and sends it as Ola, who owns every action: the action changes as the reply says. Nobody is signed in then. */
    public Reply replyByOwner(ReplyDraft draft) {
        Database.ACTOR.isOwner(product, "Ola");
        Reply sent = send(draft);
        Database.ACTOR.visitor();
        return sent;
    }

    private Reply send(ReplyDraft draft) {
        Replies replies = product.getBean(Replies.class);
        ToAnswer now = replies.open(draft.to()).orElseThrow();
        Saved.Kept kept = (Saved.Kept) replies.save(draft.onTopOf(now.draft().version()));
        SendResult result = replies.send(draft.to(), kept.draft().version());
        if (result instanceof SendResult.Differs differs) {
            // Others were told something else: the writer knows it, and means it.
            Seen seen =
                    draft.change().seen().withReply(differs.told().getFirst().id());
            kept = (Saved.Kept)
                    replies.save(seeing(draft, seen).onTopOf(kept.draft().version()));
            result = replies.send(draft.to(), kept.draft().version());
        }
        if (result instanceof SendResult.Words words) {
            // What looks like a name stays, as its writer may decide; what is hidden is refused all the same.
            result = replies.send(
                    draft.to(),
                    kept.draft().version(),
                    words.found().stream()
                            .map(found -> new MayStand(ReplyProblem.Field.valueOf(found.field()), found.words()))
                            .toList());
        }
        if (result instanceof SendResult.Sent sent) {
            return sent.reply();
        }
        throw new IllegalStateException("not sent: " + result);
    }

    /** The same reply by somebody who has seen this. */
    static ReplyDraft seeing(ReplyDraft draft, Seen seen) {
        return new ReplyDraft(
                draft.to(),
                draft.version(),
                draft.outcome(),
                draft.byDate(),
                draft.reason(),
                draft.plain(),
                draft.easy(),
                draft.change().with(seen),
                draft.letter());
    }

    /** Keeps it as the reviewer Ria; its version. */
    public int kept(ReplyDraft draft) {
        return asRia(() -> {
            Replies replies = product.getBean(Replies.class);
            ToAnswer now = replies.open(draft.to()).orElseThrow();
            return ((Saved.Kept) replies.save(draft.onTopOf(now.draft().version())))
                    .draft()
                    .version();
        });
    }

    /** The case with every link of the person confirmed, as it was read by Ria. */
    public CaseFile confirmed(OpenedCase opened) {
        return asRia(() -> {
            Cases cases = product.getBean(Cases.class);
            CaseFile file = cases.open(opened.feedbackId()).flatMap(cases::read).orElseThrow();
            for (Link link : feedback.feedback(opened).links()) {
                file = cases.read(cases.confirmLink(opened.feedbackId(), file.version(), link.id()))
                        .orElseThrow();
            }
            return file;
        });
    }

    /** The words of a document. */
    public String textOf(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many mails wait to be sent. */
    public long mailsWaiting() {
        try (Connection connection = DelegatingDataSource.unwrapDataSource(product.getBean(DataSource.class))
                        .getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from outbox")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The lead raises another concern about it. */
    public void raiseAConcernAsLead(OpenedCase opened) {
        Person sam = product.getBean(People.class)
                .add(new EmailAddress("sam@example.org"), "Sam", Set.of(Role.SAFEGUARDING_LEAD));
        product.getBean(WhoIsAsking.class).as(new Asking.Colleague(sam.id(), sam.name(), sam.roles()), () -> {
            product.getBean(Concerns.class).raise(opened.feedbackId(), "They are afraid.", java.util.List.of());
            return opened;
        });
    }

    /** Ria raises a concern about it. */
    public void raiseAConcern(OpenedCase opened) {
        asRia(() -> {
            product.getBean(Concerns.class).raise(opened.feedbackId(), "Somebody shouts at them.", java.util.List.of());
            return opened;
        });
    }

    private <T> T asRia(java.util.function.Supplier<T> work) {
        Person ria =
                product.getBean(People.class).add(new EmailAddress("ria@example.org"), "Ria", Set.of(Role.REVIEWER));
        return product.getBean(WhoIsAsking.class).as(new Asking.Colleague(ria.id(), ria.name(), ria.roles()), work);
    }
}
