package org.saidanddone.reply.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.saidanddone.easyread.ui.PictureImage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Voice;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.ProgressUpdate;
import org.saidanddone.plan.Proposal;
import org.saidanddone.reply.CaseAnswer.Given;
import org.saidanddone.reply.Letter;
import org.saidanddone.reply.Reply;

/** One answer as the person sees it: what it says, why, and what changed in the plan. */
final class AnswerCard extends Div {

    private static final long serialVersionUID = 1;

    AnswerCard(Given given, Voice voice) {
        Reply reply = given.reply();
        addClassName("we-say");
        H2 headline = new H2(Wording.headline(reply, voice));
        Div head = new Div(PictureImage.beside(Wording.picture(reply.outcome())), headline);
        head.addClassName("we-say-head");
        add(head);
        if (!reply.letter().isEmpty()) {
            add(letter(reply.letter()));
        }
        add(EasyLines.of(reply));
        if (!reply.reason().isBlank()) {
            Paragraph why = new Paragraph(Say.text("answer.why"));
            why.addClassName("answer-why");
            add(why);
            add(Wording.paragraphs(reply.reason()));
        }
        given.change().ifPresent(change -> given.action().ifPresent(action -> add(changed(action, change))));
        given.proposal().ifPresent(says -> given.action().ifPresent(action -> add(proposed(action, says))));
        if (reply.restsOn().orElse(null) instanceof Reply.ForThePerson done
                && !done.plain().isBlank()) {
            add(forYou(done, voice));
        }
        Paragraph sent = new Paragraph(Say.text("answer.sent", Wording.day(reply.sent())));
        sent.addClassName("answer-sent");
        add(sent);
    }

    private static Div letter(Letter letter) {
        Paragraph title = new Paragraph(Say.text("answer.letter"));
        title.addClassName("answer-letter-title");
        Div words = new Div(title);
        words.add(Wording.paragraphs(Say.text("answer.letter.who")));
        words.add(Wording.paragraphs(Say.either(letter.plain(), letter.easy())));
        Div part = new Div(PictureImage.beside("letter"), words);
        part.addClassName("answer-letter");
        return part;
    }

    private static Div changed(Action action, ProgressUpdate update) {
        Div words = titled("answer.changed");
        words.add(
                new Paragraph(Say.either(action.title(), action.easyTitle())),
                new Paragraph(Wording.change(update.change())));
        words.add(there(update.id(), Say.either(update.plain(), update.easy())));
        update.evidence().map(Wording::evidence).ifPresent(words::add);
        return beside("plan", words);
    }

    /** What our team says, and whether those who made the promise say so too: until then the plan is as it was. */
    private static Div proposed(Action action, Proposal says) {
        Div words = titled("answer.proposed");
        words.add(
                new Paragraph(Say.either(action.title(), action.easyTitle())),
                new Paragraph(Wording.proposal(says.change())));
        words.add(there(says.id(), Say.either(says.plain(), says.easy())));
        says.evidence().map(Wording::evidence).ifPresent(words::add);
        switch (says.state()) {
            case Proposal.State.Open unused -> words.add(new Paragraph(Say.text("answer.proposed.open")));
            case Proposal.State.Accepted accepted ->
                words.add(new Paragraph(
                        Say.text("answer.proposed.yes", Say.date(accepted.by().when()))));
            case Proposal.State.Refused refused -> {
                words.add(
                        new Paragraph(Say.text(
                                "answer.proposed.no", Say.date(refused.by().when()))),
                        new Paragraph(Say.text("answer.why")));
                words.add(Wording.there(Say.either(refused.plain(), refused.easy())));
            }
        }
        return beside("plan", words);
    }

    /** In a preview, which has no number yet, words are missing because nobody has written them so far. */
    private static Component[] there(long id, String words) {
        return id == 0 ? Wording.paragraphs(words) : Wording.there(words);
    }

    private static Div forYou(Reply.ForThePerson done, Voice voice) {
        Div words = titledAs(Wording.saidBy(voice, "answer.for-you"));
        words.add(Wording.paragraphs(Say.either(done.plain(), done.easy())));
        done.day().ifPresent(day -> words.add(new Paragraph(Say.text("answer.for-you.day", Say.date(day)))));
        return beside("done", words);
    }

    private static Div titled(String key) {
        return titledAs(Say.text(key));
    }

    private static Div titledAs(String words) {
        Paragraph title = new Paragraph(words);
        title.addClassName("answer-changed-title");
        return new Div(title);
    }

    private static Div beside(String picture, Div words) {
        Div changed = new Div(PictureImage.beside(picture), words);
        changed.addClassName("answer-changed");
        return changed;
    }
}
