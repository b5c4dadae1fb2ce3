package org.saidanddone.safeguarding;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.saidanddone.easyread.WordsFor;
import org.saidanddone.feedback.PersonsLanguage;
import org.saidanddone.feedback.SafeContactStore;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.platform.Mail;
import org.saidanddone.platform.Settings;

/** Keeps what the lead writes to a person, and tells them that there is something where that is safe. */
@Singleton
class SafeMessageBook {

    private final SafeMessageRepository rows;
    private final SafeContactStore contacts;
    private final PersonsLanguage languages;
    private final Settings settings;
    private final Audit audit;
    private final WhoIsAsking whoIsAsking;
    private final Clock clock;

    SafeMessageBook(
            SafeMessageRepository rows,
            SafeContactStore contacts,
            PersonsLanguage languages,
            Settings settings,
            Audit audit,
            WhoIsAsking whoIsAsking,
            Clock clock) {
        this.rows = rows;
        this.contacts = contacts;
        this.languages = languages;
        this.settings = settings;
        this.audit = audit;
        this.whoIsAsking = whoIsAsking;
        this.clock = clock;
    }

    /** The lead writes. A text that is not whole is refused with IllegalArgumentException. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void send(ConcernRow concern, SafeText text, boolean closing) {
        if (!text.isWhole()) {
            throw new IllegalArgumentException("a message without words, or with too many");
        }
        Asking.Colleague me = whoIsAsking.colleague();
        rows.save(new SafeMessageRow(
                null,
                concern.feedbackId(),
                concern.number(),
                true,
                closing,
                text.plain(),
                text.easy(),
                clock.instant(),
                me.id(),
                me.name(),
                null));
        WordsFor words = languages.of(concern.feedbackId());
        boolean mailed = contacts.mail(
                concern.feedbackId(),
                words.easy("safe-message.mail.subject"),
                words.easy("safe-message.mail.text", settings.publicUrl() + "/back", Mail.STOP_LINK));
        audit.record(
                closing ? "SAFE_CLOSING_SENT" : "SAFE_MESSAGE_SENT",
                Optional.of(concern.feedbackId()),
                Optional.empty(),
                mailed ? "MAILED" : "");
    }
}
