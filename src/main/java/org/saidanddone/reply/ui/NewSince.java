package org.saidanddone.reply.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.review.NewWords;

/** What the person added since the last reply, on top for whoever replies: in its published form, or that it waits. */
final class NewSince extends Div {

    private static final long serialVersionUID = 1;

    NewSince(NewWords added) {
        addClassName("new-since");
        setVisible(added.unreviewed() || !added.published().isEmpty());
        if (!isVisible()) {
            return;
        }
        add(new H2(Say.text("reply.new")));
        if (added.unreviewed()) {
            Div waits = new Div(new Paragraph(Say.text("reply.new.waits")));
            waits.addClassNames("note", "warn");
            add(waits);
        }
        added.published().forEach(answer -> {
            Div words = new Div(Wording.paragraphs(answer.words()));
            words.addClassName("said-words");
            add(words);
        });
    }
}
