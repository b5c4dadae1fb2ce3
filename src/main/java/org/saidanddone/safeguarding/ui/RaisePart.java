package org.saidanddone.safeguarding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saidanddone.easyread.ui.LongText;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.NoSuchCase;
import org.saidanddone.review.ReviewState;
import org.saidanddone.review.ui.CasePart;
import org.saidanddone.review.ui.Place;
import org.saidanddone.safeguarding.Concerns;
import org.saidanddone.safeguarding.Named;

/** Raising a concern about the case. */
@Prototype
final class RaisePart extends CasePart {

    private static final long serialVersionUID = 1;

    private static final String WHY = "concern-why";

    private final LongText why = new LongText(WHY, Say.text("review.raise.why"), Say.text("review.raise.why.hint"));
    private final transient List<Named> named = new ArrayList<>();
    private final transient Concerns concerns;
    private final Div names = new Div();
    private @Nullable NamedPart naming;

    RaisePart(Concerns concerns) {
        super("review.raise.heading");
        this.concerns = concerns;
        NativeButton button = button(Say.text("review.raise.button"), this::send);
        button.setId("concern-raise");
        button.addClassName("warn");
        Div inside = new Div(
                new Paragraph(Say.text("review.raise.help")),
                why,
                new H3(Say.text("review.named.heading")),
                new Paragraph(Say.text("review.named.help")),
                names,
                buttons(button));
        add(new NativeDetails(Say.text("review.raise.open"), inside));
    }

    private void name(Named colleague) {
        if (!named.contains(colleague)) {
            named.add(colleague);
        }
        showNamed();
    }

    private void takeOut(Named colleague) {
        named.remove(colleague);
        showNamed();
    }

    @Override
    protected Place place() {
        return Place.BESIDE;
    }

    @Override
    protected int order() {
        return 140;
    }

    @Override
    protected boolean isShownIn(ReviewState state) {
        return state != ReviewState.ESCALATED;
    }

    @Override
    protected boolean hasUnkeptWords() {
        return !why.text().isBlank() || !named.isEmpty();
    }

    @Override
    protected void show(CaseFile file) {
        why.wrong(false);
        if (naming == null) {
            naming = new NamedPart("concern-named", concerns.colleagues(), this::name, this::takeOut, work()::wrong);
            names.add(naming);
            showNamed();
        }
    }

    private void showNamed() {
        if (naming != null) {
            naming.show(named);
        }
    }

    private void send() {
        if (why.text().isBlank()) {
            why.wrong(true);
            work().wrong(WHY, Say.text("review.raise.why.missing"));
            return;
        }
        try {
            concerns.raise(
                    work().now().feedback().id(),
                    why.text(),
                    named.stream().map(Named::id).toList());
            work().toLead("review.raise.done");
        } catch (NoSuchCase e) {
            work().toLead("review.gone");
        }
    }
}
