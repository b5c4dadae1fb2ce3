package org.saidanddone.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.Cases;
import org.saidanddone.review.ReviewState;

/** Who has the case, and taking it. */
final class HolderPart extends CasePart {

    private static final long serialVersionUID = 1;

    private static final String TAKE = "take";

    private final transient Cases cases;
    private final CaseWork work;
    private final Div body = new Div();

    HolderPart(Cases cases, CaseWork work) {
        super("review.holder.heading");
        this.cases = cases;
        this.work = work;
        add(body);
    }

    @Override
    void show(CaseFile file) {
        body.removeAll();
        body.add(new Paragraph(words(file)));
        if (file.state() instanceof ReviewState.Escalated) {
            return;
        }
        boolean mine = file.holder().map(CaseFile.Holder::me).orElse(false);
        var button = mine
                ? button(Say.text("review.holder.give-back"), this::giveBack)
                : button(
                        file.holder()
                                .map(holder -> Say.text("review.holder.take-over", holder.name()))
                                .orElseGet(() -> Say.text("review.holder.take")),
                        this::take);
        button.setId(TAKE);
        button.addClassName("second");
        body.add(buttons(button));
    }

    static String words(CaseFile file) {
        return file.holder()
                .map(holder ->
                        holder.me() ? Say.text("review.holder.me") : Say.text("review.holder.other", holder.name()))
                .orElseGet(() -> Say.text("review.holder.nobody"));
    }

    private void take() {
        work.change(
                TAKE,
                Say.text("review.wish.take"),
                file -> cases.take(file.feedback().id(), file.version()),
                file -> sayWithFocus(Say.text("review.holder.done.taken")));
    }

    private void giveBack() {
        work.change(
                TAKE,
                Say.text("review.wish.give-back"),
                file -> cases.giveBack(file.feedback().id(), file.version()),
                file -> sayWithFocus(Say.text("review.holder.done.given-back")));
    }
}
