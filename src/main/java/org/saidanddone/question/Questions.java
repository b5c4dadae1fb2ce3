package org.saidanddone.question;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.saidanddone.due.CaseClock;
import org.saidanddone.easyread.WordsFor;
import org.saidanddone.feedback.Contact;
import org.saidanddone.feedback.PersonsLanguage;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.platform.Mail;
import org.saidanddone.platform.Settings;
import org.saidanddone.review.NoSuchCase;
import org.saidanddone.review.ReviewBook;

/** Staff ask the person something here. A case that whoever asks may not see is {@link NoSuchCase}. */
@Singleton
@Guarded
@Transactional
public class Questions {

    private final QuestionRepository rows;
    private final ReviewBook review;
    private final CaseClock clocks;
    private final Contact contact;
    private final PersonsLanguage languages;
    private final Audit audit;
    private final Settings settings;
    private final WhoIsAsking whoIsAsking;
    private final Clock clock;

    Questions(
            QuestionRepository rows,
            ReviewBook review,
            CaseClock clocks,
            Contact contact,
            PersonsLanguage languages,
            Audit audit,
            Settings settings,
            WhoIsAsking whoIsAsking,
            Clock clock) {
        this.rows = rows;
        this.review = review;
        this.clocks = clocks;
        this.contact = contact;
        this.languages = languages;
        this.audit = audit;
        this.settings = settings;
        this.whoIsAsking = whoIsAsking;
        this.clock = clock;
    }

    /** What the person was asked, newest first. */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public List<PersonQuestion> of(long feedbackId) {
        return review.maySee(feedbackId)
                ? rows.of(feedbackId).stream().map(QuestionRow::question).toList()
                : List.of();
    }

    /**
     * Asks the person. They see it with their receipt, and get a mail where they wanted mail. The response clock stands
     * still while we wait.
     *
     * @throws IllegalArgumentException when a form of the question lacks words or is too long
     * @throws QuestionIsOpen when the person has not answered the question before
     */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    public List<PersonQuestion> ask(long feedbackId, QuestionText text) {
        review.holdWorkedOn(feedbackId);
        if (!text.isWhole()) {
            throw new IllegalArgumentException("a question without words, or with too many");
        }
        if (rows.of(feedbackId).stream().map(QuestionRow::question).anyMatch(PersonQuestion::open)) {
            throw new QuestionIsOpen();
        }
        Asking.Colleague me = whoIsAsking.colleague();
        rows.save(new QuestionRow(
                null,
                feedbackId,
                text.plain(),
                text.easy(),
                clock.instant(),
                me.id(),
                me.name(),
                "",
                null,
                null,
                null));
        audit.record("QUESTION_ASKED", Optional.of(feedbackId), Optional.empty(), "");
        clocks.waitForPerson(feedbackId);
        WordsFor words = languages.of(feedbackId);
        contact.tell(
                feedbackId,
                words.easy("question.mail.subject"),
                words.easy("question.mail.text", settings.publicUrl() + "/back", Mail.STOP_LINK));
        return of(feedbackId);
    }
}
