package org.saidanddone.reply;

import jakarta.inject.Singleton;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.feedback.Contact;
import org.saidanddone.platform.Settings;

/** Tells the person that there is an answer, and nothing of what it says: others may read their mail. */
@Singleton
class AnswerNotice {

    private final Contact contact;
    private final Settings settings;

    AnswerNotice(Contact contact, Settings settings) {
        this.contact = contact;
        this.settings = settings;
    }

    void thereIsAnAnswer(long feedbackId) {
        LanguageFile words = LanguageFile.english();
        contact.tell(
                feedbackId,
                words.text(Variant.EASY_READ, "answer.mail.subject"),
                words.text(Variant.EASY_READ, "answer.mail.text", settings.publicUrl() + "/back"));
    }
}
