package org.saidanddone.safeguarding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.platform.EndedMail;
import org.saidanddone.review.ReviewState;
import org.saidanddone.review.ui.CaseSection;
import org.saidanddone.review.ui.Place;
import org.saidanddone.safeguarding.MailsOfCase;

/** On the case screen: which mails did not arrive, and that the person wants none; nothing where all is well. */
@Singleton
final class MailsSection implements CaseSection {

    private static final int ORDER = 100;

    private final MailsOfCase mails;

    MailsSection(MailsOfCase mails) {
        this.mails = mails;
    }

    @Override
    public Component of(long feedbackId) {
        Div section = new Div();
        List<EndedMail> ended = mails.notArrived(feedbackId);
        Optional<Instant> stopped = mails.stoppedSince(feedbackId);
        if (ended.isEmpty() && stopped.isEmpty()) {
            return section;
        }
        section.setId("mails");
        section.addClassName("note");
        section.add(new H2(Say.text("review.mails.heading")));
        stopped.ifPresent(since -> section.add(new Paragraph(Say.text("review.mails.stopped", Say.moment(since)))));
        UnorderedList list = new UnorderedList();
        ended.forEach(mail -> list.add(new ListItem(words(mail))));
        if (!ended.isEmpty()) {
            section.add(list, new Paragraph(Say.text("review.mails.help")));
        }
        return section;
    }

    private static String words(EndedMail mail) {
        return Say.text(
                "review.mails.line",
                Say.moment(mail.ended()),
                Say.text("review.mails.kind." + mail.kind()),
                Say.text("review.mails.why." + mail.why(), mail.answerCode()));
    }

    @Override
    public Place place() {
        return Place.TOP;
    }

    @Override
    public boolean isShownIn(ReviewState state) {
        return true;
    }

    @Override
    public int order() {
        return ORDER;
    }
}
