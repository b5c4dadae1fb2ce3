package org.saidanddone.safeguarding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.function.BiConsumer;
import org.saidanddone.easyread.ui.LongText;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.NoSuchCase;
import org.saidanddone.review.ReviewState;
import org.saidanddone.review.ui.CasePart;
import org.saidanddone.review.ui.Place;
import org.saidanddone.review.ui.SentWords;
import org.saidanddone.safeguarding.FoundName;
import org.saidanddone.safeguarding.NameDecisions;

/** For the safeguarding lead: colleagues whose names were found in the case, and if they stay out of it. */
@Prototype
final class NamesPart extends CasePart {

    private static final long serialVersionUID = 1;

    private final transient NameDecisions decisions;
    private transient BiConsumer<String, String> wrong = (field, sentence) -> work().wrong(field, sentence);
    private transient Runnable gone = () -> work().toLead("review.gone");
    private transient Runnable settled = () -> {};
    private final UnorderedList list = new UnorderedList();
    private long feedbackId;

    NamesPart(NameDecisions decisions) {
        super("review.names.heading");
        this.decisions = decisions;
        list.addClassName("cards");
        list.getElement().setAttribute("role", "list");
        add(new Paragraph(Say.text("review.names.help")), list);
    }

    /**
     * Stands on another page than that of the case.
     *
     * @param sayWrong says what is wrong with the field of this id
     * @param afterwards what to do when something was decided
     * @param notThere what to do when the case is not there any more for whoever looks
     */
    void elsewhere(BiConsumer<String, String> sayWrong, Runnable afterwards, Runnable notThere) {
        wrong = sayWrong;
        settled = afterwards;
        gone = notThere;
    }

    @Override
    protected Place place() {
        return Place.TOP;
    }

    @Override
    protected int order() {
        return 10;
    }

    @Override
    protected boolean isShownIn(ReviewState state) {
        return true;
    }

    @Override
    protected void show(CaseFile file) {
        show(file.feedback().id());
    }

    /** What was found in this case; the part hides where nothing was, and for everybody but the lead. */
    void show(long caseOf) {
        feedbackId = caseOf;
        show(decisions.of(caseOf));
    }

    private void show(List<FoundName> names) {
        list.removeAll();
        setVisible(!names.isEmpty());
        names.forEach(name -> list.add(card(name)));
    }

    private ListItem card(FoundName name) {
        ListItem item = new ListItem(
                new H3(name.colleague().name()),
                new Paragraph(Say.text("review.names.found", name.found(), Say.moment(name.made()))),
                new Paragraph(Say.text("review.names.state." + name.state())));
        item.addClassName("card");
        name.settled().ifPresent(last -> {
            item.add(new Paragraph(Say.text("review.names.settled", last.by(), Say.moment(last.at()))));
            item.add(SentWords.words(last.reason()));
        });
        Div form = form(name);
        if (name.open()) {
            item.addClassName("urgent");
            item.add(form);
        } else {
            item.add(new NativeDetails(Say.text("review.names.again"), form));
        }
        return item;
    }

    private Div form(FoundName name) {
        String id = "name-" + name.colleague().id();
        LongText reason = new LongText(id, Say.text("review.names.reason"), Say.text("review.names.reason.hint"));
        String who = name.colleague().name();
        var confirm = button(Say.text("review.names.confirm"), () -> settle(name, reason, id, true));
        confirm.setId(id + "-confirm");
        confirm.getElement().setAttribute("aria-label", Say.text("review.names.confirm.who", who));
        var lift = button(Say.text("review.names.lift"), () -> settle(name, reason, id, false));
        lift.setId(id + "-lift");
        lift.addClassName("second");
        lift.getElement().setAttribute("aria-label", Say.text("review.names.lift.who", who));
        return new Div(reason, buttons(confirm, lift));
    }

    private void settle(FoundName name, LongText reason, String id, boolean confirm) {
        if (reason.text().isBlank()) {
            reason.wrong(true);
            wrong.accept(id, Say.text("review.names.reason.missing"));
            return;
        }
        try {
            long who = name.colleague().id();
            show(
                    confirm
                            ? decisions.confirm(feedbackId, who, reason.text())
                            : decisions.lift(feedbackId, who, reason.text()));
            settled.run();
            sayWithFocus(Say.text(
                    confirm ? "review.names.done.confirmed" : "review.names.done.lifted",
                    name.colleague().name()));
        } catch (NoSuchCase notThere) {
            gone.run();
        }
    }
}
