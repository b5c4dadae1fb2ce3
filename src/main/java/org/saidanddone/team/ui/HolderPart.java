package org.saidanddone.team.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import io.micronaut.context.annotation.Prototype;
import org.saidanddone.easyread.ui.ComboField;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.Cases;
import org.saidanddone.review.Handover;
import org.saidanddone.review.ReviewState;
import org.saidanddone.review.ui.CasePart;
import org.saidanddone.review.ui.Place;
import org.saidanddone.review.ui.Wording;
import org.saidanddone.team.Colleagues;

/** Who has the case, and taking it. */
@Prototype
final class HolderPart extends CasePart {

    private static final long serialVersionUID = 1;

    private static final String TAKE = "take";

    private static final String GIVE = "give";

    private final transient Cases cases;
    private final transient Handover handover;
    private final transient Colleagues colleagues;
    private final Div body = new Div();

    HolderPart(Cases cases, Handover handover, Colleagues colleagues) {
        super("review.holder.heading");
        this.cases = cases;
        this.handover = handover;
        this.colleagues = colleagues;
        add(body);
    }

    @Override
    protected Place place() {
        return Place.BESIDE;
    }

    @Override
    protected int order() {
        return 80;
    }

    @Override
    protected boolean isShownIn(ReviewState state) {
        return state != ReviewState.ESCALATED;
    }

    @Override
    protected void show(CaseFile file) {
        body.removeAll();
        body.add(new Paragraph(Wording.holder(file)));
        if (!file.state().workedOn()) {
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
        giving();
    }

    private void giving() {
        ComboField<Colleagues.Colleague> field = new ComboField<>(
                GIVE, Say.text("review.holder.give"), Colleagues.Colleague::name, Colleagues.Colleague::id);
        field.offer(colleagues.all().stream().filter(each -> !each.me()).toList());
        if (!field.offersSome()) {
            return;
        }
        NativeButton give = button(Say.text("review.holder.give.go"), () -> field.chosen()
                .ifPresentOrElse(this::give, () -> work().wrong(GIVE, Say.text("review.holder.give.missing"))));
        give.setId("give-go");
        give.addClassNames("second", "small");
        Div row = new Div(field, give);
        row.addClassName("selected-row");
        body.add(row);
    }

    private void give(Colleagues.Colleague colleague) {
        work().change(
                        GIVE,
                        Say.text("review.wish.give", colleague.name()),
                        file -> handover.give(file.feedback().id(), file.version(), colleague.id()),
                        file -> sayWithFocus(Say.text("review.holder.done.given", colleague.name())));
    }

    private void take() {
        work().change(
                        TAKE,
                        Say.text("review.wish.take"),
                        file -> cases.take(file.feedback().id(), file.version()),
                        file -> sayWithFocus(Say.text("review.holder.done.taken")));
    }

    private void giveBack() {
        work().change(
                        TAKE,
                        Say.text("review.wish.give-back"),
                        file -> cases.giveBack(file.feedback().id(), file.version()),
                        file -> sayWithFocus(Say.text("review.holder.done.given-back")));
    }
}
