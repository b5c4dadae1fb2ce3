package org.saidanddone.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.saidanddone.easyread.ui.LongText;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.concern.Named;

/** Raising a concern about the case. */
final class RaisePart extends CasePart {

    private static final long serialVersionUID = 1;

    private static final String WHY = "concern-why";

    private final CaseWork work;
    private final LongText why = new LongText(WHY, Say.text("review.raise.why"), Say.text("review.raise.why.hint"));
    private final transient List<Named> named = new ArrayList<>();
    private final NamedPart naming;

    RaisePart(CaseWork work, List<Named> colleagues, Raising raise) {
        super("review.raise.heading");
        this.work = work;
        naming = new NamedPart("concern-named", colleagues, this::name, this::takeOut);
        naming.show(named);
        NativeButton button = button(Say.text("review.raise.button"), () -> send(raise));
        button.setId("concern-raise");
        button.addClassName("warn");
        Div inside = new Div(
                new Paragraph(Say.text("review.raise.help")),
                why,
                new H3(Say.text("review.named.heading")),
                new Paragraph(Say.text("review.named.help")),
                naming,
                buttons(button));
        add(new NativeDetails(Say.text("review.raise.open"), inside));
    }

    /** What raises the concern. */
    interface Raising {
        /** Raises it, with what worries the colleague and whom it names. */
        void raise(String why, List<Long> named);
    }

    private void name(Named colleague) {
        if (!named.contains(colleague)) {
            named.add(colleague);
        }
        naming.show(named);
    }

    private void takeOut(Named colleague) {
        named.remove(colleague);
        naming.show(named);
    }

    @Override
    void show(CaseFile file) {
        why.wrong(false);
    }

    private void send(Raising raise) {
        if (why.text().isBlank()) {
            why.wrong(true);
            work.wrong(WHY, Say.text("review.raise.why.missing"));
            return;
        }
        raise.raise(why.text(), named.stream().map(Named::id).toList());
    }
}
