package org.saidanddone.bestinterests.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.micronaut.context.annotation.Prototype;
import org.saidanddone.bestinterests.BestInterest;
import org.saidanddone.bestinterests.BestInterests;
import org.saidanddone.easyread.ui.LongText;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Knows;
import org.saidanddone.feedback.Words;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.ui.CasePart;
import org.saidanddone.review.ui.Place;
import org.saidanddone.review.ui.SentWords;

/**
 * Where somebody speaks for a person of whom nobody knows that they agree: why everybody may see it all the same, and
 * what the safeguarding lead says to that.
 */
@Prototype
final class InterestPart extends CasePart {

    private static final long serialVersionUID = 1;

    private static final String WHY = "interest-why";
    private static final String WHY_NOT = "interest-why-not";

    private final transient BestInterests interests;
    private final transient WhoIsAsking whoIsAsking;
    private final Div body = new Div();
    private final LongText why =
            new LongText(WHY, Say.text("review.interest.why"), Say.text("review.interest.why.hint"));
    private final LongText whyNot = new LongText(WHY_NOT, Say.text("review.interest.why-not"), "");

    InterestPart(BestInterests interests, WhoIsAsking whoIsAsking) {
        super("review.interest.heading");
        this.interests = interests;
        this.whoIsAsking = whoIsAsking;
        add(body);
    }

    @Override
    protected Place place() {
        return Place.WORDS;
    }

    @Override
    protected int order() {
        return 60;
    }

    @Override
    protected void show(CaseFile file) {
        body.removeAll();
        why.wrong(false);
        whyNot.wrong(false);
        Knows knows = file.feedback().knows().filter(each -> !each.agreed()).orElse(null);
        setVisible(knows != null);
        if (knows == null) {
            return;
        }
        if (knows.refused()) {
            body.add(new Paragraph(Say.text("review.interest.never")));
            return;
        }
        body.add(new Paragraph(Say.text("review.interest.help")));
        var all = interests.of(file.feedback().id(), file.preview().digest());
        UnorderedList list = new UnorderedList();
        list.addClassName("notes");
        list.getElement().setAttribute("role", "list");
        all.forEach(each -> list.add(item(each)));
        list.setVisible(!all.isEmpty());
        body.add(list);
        boolean open = all.stream()
                .anyMatch(each -> each.ended().isEmpty()
                        && each.forTheseWords()
                        && each.answer().filter(answer -> !answer.agreed()).isEmpty());
        if (!open && whoIsAsking.now().hasAny(Role.REVIEWER)) {
            NativeButton record = button(Say.text("review.interest.record"), this::record);
            record.setId("interest-record");
            record.addClassName("second");
            body.add(why, buttons(record));
        }
    }

    private ListItem item(BestInterest each) {
        ListItem item = new ListItem(
                new Paragraph(Say.text("review.interest.recorded", each.by(), Say.moment(each.recorded()))),
                SentWords.words(each.reason()));
        each.answer().ifPresent(answer -> {
            item.add(new Paragraph(Say.text(
                    answer.agreed() ? "review.interest.agreed" : "review.interest.refused",
                    answer.by(),
                    Say.moment(answer.at()))));
            if (!answer.words().isBlank()) {
                item.add(SentWords.words(answer.words()));
            }
        });
        if (each.ended().isPresent()) {
            each.ended()
                    .ifPresent(ended -> item.add(
                            new Paragraph(Say.text("review.interest.ended", ended.by(), Say.moment(ended.at())))));
            return item;
        }
        if (!each.forTheseWords()) {
            item.add(new Paragraph(Say.text("review.interest.other-words")));
        }
        if (each.waits()) {
            item.add(deciding(each));
        }
        if (each.waits() || each.stands()) {
            NativeButton end = button(Say.text("review.interest.end"), () -> end(each.id()));
            end.setId("interest-end");
            end.addClassName("second");
            item.add(buttons(end));
        }
        return item;
    }

    private Div deciding(BestInterest each) {
        if (!whoIsAsking.now().hasAny(Role.SAFEGUARDING_LEAD)) {
            return new Div(new Paragraph(Say.text("review.interest.waits")));
        }
        if (each.mine()) {
            return new Div(new Paragraph(Say.text("review.interest.mine")));
        }
        NativeButton agree = button(Say.text("review.interest.agree"), () -> agree(each.id()));
        agree.setId("interest-agree");
        NativeButton refuse = button(Say.text("review.interest.refuse"), () -> refuse(each.id()));
        refuse.setId("interest-refuse");
        refuse.addClassName("second");
        return new Div(buttons(agree), whyNot, buttons(refuse));
    }

    private void record() {
        if (lacks(why, WHY, "review.interest.missing")) {
            return;
        }
        work().change(
                        WHY,
                        Say.text("review.wish.interest"),
                        file -> interests.record(file.feedback().id(), file.version(), why.text()),
                        file -> {
                            why.text("");
                            sayWithFocus(Say.text("review.interest.done.recorded"));
                        });
    }

    private void agree(long id) {
        work().change(
                        "interest-agree",
                        Say.text("review.wish.interest"),
                        file -> interests.agree(file.feedback().id(), file.version(), id),
                        file -> sayWithFocus(Say.text("review.interest.done.agreed")));
    }

    private void refuse(long id) {
        if (lacks(whyNot, WHY_NOT, "review.interest.missing-not")) {
            return;
        }
        work().change(
                        WHY_NOT,
                        Say.text("review.wish.interest"),
                        file -> interests.refuse(file.feedback().id(), file.version(), id, whyNot.text()),
                        file -> {
                            whyNot.text("");
                            sayWithFocus(Say.text("review.interest.done.refused"));
                        });
    }

    private void end(long id) {
        work().change(
                        "interest-end",
                        Say.text("review.wish.interest"),
                        file -> interests.end(file.feedback().id(), file.version(), id),
                        file -> sayWithFocus(Say.text("review.interest.done.ended")));
    }

    private boolean lacks(LongText text, String field, String key) {
        String clean = Words.clean(text.text());
        boolean lacks = clean.isEmpty() || Words.isTooLong(clean);
        text.wrong(lacks);
        if (lacks) {
            work().wrong(field, Say.text(key));
        }
        return lacks;
    }
}
