package org.saidanddone.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.saidanddone.easyread.ui.LongText;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.review.CaseFile;

/** Raising a concern about the case. */
final class RaisePart extends CasePart {

    private static final long serialVersionUID = 1;

    private static final String WHY = "concern-why";

    private final CaseWork work;
    private final LongText why = new LongText(WHY, Say.text("review.raise.why"), Say.text("review.raise.why.hint"));

    RaisePart(CaseWork work, Consumer<String> raise) {
        super("review.raise.heading");
        this.work = work;
        NativeButton button = button(Say.text("review.raise.button"), () -> send(raise));
        button.setId("concern-raise");
        button.addClassName("warn");
        Div inside = new Div(new Paragraph(Say.text("review.raise.help")), why, buttons(button));
        add(new NativeDetails(Say.text("review.raise.open"), inside));
    }

    @Override
    void show(CaseFile file) {
        why.wrong(false);
    }

    private void send(Consumer<String> raise) {
        if (why.text().isBlank()) {
            why.wrong(true);
            work.wrong(WHY, Say.text("review.raise.why.missing"));
            return;
        }
        raise.accept(why.text());
    }
}
