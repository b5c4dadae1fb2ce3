package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saidanddone.easyread.ui.EasyPage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.TextLine;
import org.saidanddone.feedback.AnswerWay;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.SafeContact;
import org.saidanddone.feedback.SafeContact.OthersSee;
import org.saidanddone.feedback.SafeContacts;

/**
 * One question for somebody who may not be safe: how can we reach you safely, when is it safe, who else sees it. What was
 * told before is not shown: whoever holds the receipt must not find an address with it.
 */
abstract class SafeContactPage extends EasyPage {

    private static final long serialVersionUID = 1;

    private static final String ADDRESS = "address";
    private static final String TIMES = "safe-times";
    private static final List<AnswerWay> WAYS =
            List.of(AnswerWay.RECEIPT, AnswerWay.PHONE, AnswerWay.EMAIL, AnswerWay.LETTER);

    private final transient SafeContacts contacts;

    SafeContactPage(SafeContacts contacts) {
        this.contacts = contacts;
    }

    /** Asks, and goes back to the path afterwards. */
    final void ask(OpenedCase opened, String then) {
        clear();
        noProblem();
        heading(Say.text("reach.heading"));
        backTo(then);
        Div more = new Div();
        ChoiceGroup group = new ChoiceGroup();
        for (AnswerWay way : WAYS) {
            group.add(new ChoiceButton(picture(way), Say.text("reach.way." + way), () -> {
                        noProblem();
                        if (way == AnswerWay.RECEIPT) {
                            keep(opened, new SafeContact(way, "", "", OthersSee.DONT_KNOW), then);
                        } else {
                            group.getChildren().map(ChoiceButton.class::cast).forEach(row -> row.given(way.name()));
                            more.removeAll();
                            more.add(new More(opened, way, then));
                            more.getElement()
                                    .executeJs("const f = this.querySelector('input, textarea'); f.focus();"
                                            + " this.scrollIntoView({block: 'nearest'})");
                        }
                    })
                    .named(way.name())
                    .given(""));
        }
        Div hint = new Div(paragraphs(Say.text("reach.hint")));
        show(
                hint,
                group,
                more,
                new Buttons()
                        .second(Say.text("tell.skip"), () -> UI.getCurrent().navigate(then))
                        .usual());
    }

    private static String picture(AnswerWay way) {
        return switch (way) {
            case PHONE -> "phone";
            case EMAIL -> "email";
            case LETTER -> "letter";
            case RECEIPT -> "receipt";
        };
    }

    private void keep(OpenedCase opened, SafeContact contact, String then) {
        contacts.keep(opened, contact);
        clear();
        noProblem();
        heading(Say.text("reach.thanks.heading"));
        refreshTitle();
        show(new Div(paragraphs(Say.text(thanks(contact)))));
        show(new Buttons().first(Say.text("page.next"), () -> UI.getCurrent().navigate(then)));
        focusHeading();
    }

    /** That we keep to their times is said only where they named some. */
    private static String thanks(SafeContact contact) {
        return contact.way() != AnswerWay.RECEIPT && contact.times().isBlank()
                ? "reach.thanks.no-times"
                : "reach.thanks." + contact.way();
    }

    /** Where to, when, and who else sees it. */
    private final class More extends Div {

        private static final long serialVersionUID = 1;

        private final transient OpenedCase opened;
        private final AnswerWay way;
        private final String then;
        private final AddressField address;
        private final TextLine times =
                new TextLine(TIMES, Say.text("reach.times"), Say.text("reach.times.hint")).secret();
        private @Nullable OthersSee others;

        private More(OpenedCase opened, AnswerWay way, String then) {
            this.opened = opened;
            this.way = way;
            this.then = then;
            address = new AddressField(ADDRESS, way, "", text -> {}).notRemembered();
            H2 who = new H2(Say.text("reach.others." + way));
            who.setId("reach-others");
            ChoiceGroup group = new ChoiceGroup();
            group.getElement().setAttribute("aria-labelledby", "reach-others");
            for (OthersSee each : OthersSee.values()) {
                group.add(new ChoiceButton(pictureOf(each), Say.text("reach.others." + each), () -> {
                            others = each;
                            group.getChildren().map(ChoiceButton.class::cast).forEach(row -> row.given(each.name()));
                        })
                        .named(each.name())
                        .given("")
                        .idOf("others-" + each.name()));
            }
            Buttons buttons = new Buttons().first(Say.text("reach.keep"), this::keepAll);
            buttons.getChildren().forEach(button -> button.setId("reach-keep"));
            add(address, times, who, group, buttons);
        }

        private static String pictureOf(OthersSee others) {
            return switch (others) {
                case NO -> "no";
                case YES -> "yes";
                case DONT_KNOW -> "dont-know";
            };
        }

        private void keepAll() {
            SafeContact contact =
                    new SafeContact(way, address.text(), times.text(), others == null ? OthersSee.DONT_KNOW : others);
            if (!contacts.reaches(way, contact.address())) {
                problem(ADDRESS, Say.text("question.answer-way." + way + ".problem"));
            } else if (!contact.fits()) {
                problem(TIMES, Say.text("reach.times.long"));
            } else {
                keep(opened, contact, then);
            }
        }
    }
}
