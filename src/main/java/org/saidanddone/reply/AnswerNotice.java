package org.saidanddone.reply;

import jakarta.inject.Singleton;
import org.saidanddone.easyread.WordsFor;
import org.saidanddone.feedback.Contact;
import org.saidanddone.feedback.PersonsLanguage;
import org.saidanddone.platform.Mail;
import org.saidanddone.platform.Settings;

/** Tells the person that there is an answer, and nothing of what it says: others may read their mail. */
@Singleton
class AnswerNotice {

    private final Contact contact;
    private final PersonsLanguage languages;
    private final Settings settings;

    AnswerNotice(Contact contact, PersonsLanguage languages, Settings settings) {
        this.contact = contact;
        this.languages = languages;
        this.settings = settings;
    }

    void thereIsAnAnswer(long feedbackId) {
        WordsFor words = languages.of(feedbackId);
        contact.tell(
                feedbackId,
                words.easy("answer.mail.subject"),
                words.easy("answer.mail.text", settings.publicUrl() + "/back", Mail.STOP_LINK));
    }
}
