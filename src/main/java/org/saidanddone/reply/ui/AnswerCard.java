package org.saidanddone.reply.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.saidanddone.easyread.ui.PictureImage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.ProgressUpdate;
import org.saidanddone.reply.CaseAnswer.Given;
import org.saidanddone.reply.Reply;

/** One answer as the person sees it: what it says, why, and what changed in the plan. */
final class AnswerCard extends Div {

    private static final long serialVersionUID = 1;

    AnswerCard(Given given) {
        Reply reply = given.reply();
        addClassName("we-say");
        H2 headline = new H2(Wording.headline(reply));
        Div head = new Div(PictureImage.beside(Wording.picture(reply.outcome())), headline);
        head.addClassName("we-say-head");
        add(head);
        add(Wording.paragraphs(Say.either(reply.plain(), reply.easy())));
        if (!reply.reason().isBlank()) {
            Paragraph why = new Paragraph(Say.text("answer.why"));
            why.addClassName("answer-why");
            add(why);
            add(Wording.paragraphs(reply.reason()));
        }
        given.change().ifPresent(change -> given.action().ifPresent(action -> add(changed(action, change))));
        Paragraph sent = new Paragraph(Say.text("answer.sent", Wording.day(reply.sent())));
        sent.addClassName("answer-sent");
        add(sent);
    }

    private static Div changed(Action action, ProgressUpdate update) {
        Paragraph title = new Paragraph(Say.text("answer.changed"));
        title.addClassName("answer-changed-title");
        Div words = new Div(title, new Paragraph(Say.either(action.title(), action.easyTitle())));
        words.add(new Paragraph(Wording.change(update.change())));
        words.add(Wording.paragraphs(Say.either(update.plain(), update.easy())));
        Div changed = new Div(PictureImage.beside("plan"), words);
        changed.addClassName("answer-changed");
        return changed;
    }
}
