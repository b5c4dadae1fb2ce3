package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.saidanddone.easyread.ui.BigLink;
import org.saidanddone.easyread.ui.Explained;
import org.saidanddone.easyread.ui.PictureImage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.MyMails;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.platform.calendar.Today;

/** For somebody with a receipt: that a mail to them did not arrive, or that they get none because they said so. */
@Singleton
class MyMailsSection implements ReceiptSection {

    private final MyMails mails;

    MyMailsSection(MyMails mails) {
        this.mails = mails;
    }

    @Override
    public Optional<Component> of(OpenedCase opened) {
        if (mails.areStopped(opened)) {
            return Optional.of(stopped(opened));
        }
        return mails.notArrived(opened).map(MyMailsSection::notArrived);
    }

    private static Div notArrived(Instant when) {
        Div words = new Div(Explained.lines(Say.text("answer.mail-ended", Say.date(Today.of(when)))));
        words.add(new BigLink(FeedbackNavigation.callMe(), "call-me", Say.text("help.call-me"), ""));
        return part("mail-ended", words);
    }

    private Div stopped(OpenedCase opened) {
        Div words = new Div(Explained.lines(Say.text("answer.mail-stopped")));
        Div part = part("mail-stopped", words);
        words.add(new Buttons().second(Say.text("answer.mail-stopped.again"), () -> {
            mails.startAgain(opened);
            words.removeAll();
            words.add(Explained.lines(Say.text("answer.mail-stopped.done")));
            words.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
            words.getElement().executeJs("this.focus()");
        }));
        return part;
    }

    private static Div part(String id, Div words) {
        Div part = new Div(PictureImage.beside("email"), words);
        part.addClassName("answer-waiting");
        part.setId(id);
        return part;
    }

    @Override
    public int order() {
        return 5;
    }
}
