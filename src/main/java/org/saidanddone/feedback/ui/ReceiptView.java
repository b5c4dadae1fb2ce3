package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinRequest;
import java.time.Duration;
import org.saidanddone.easyread.pictures.Pictures;
import org.saidanddone.easyread.ui.BigLink;
import org.saidanddone.easyread.ui.Device;
import org.saidanddone.easyread.ui.EasyPage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.TextLine;
import org.saidanddone.feedback.ReceiptCode;
import org.saidanddone.feedback.ReceiptMail;
import org.saidanddone.platform.Place;
import org.saidanddone.platform.Settings;

/** What the two pages have in common that show a receipt: the card, printing it, and sending it to an e-mail address. */
abstract class ReceiptView extends EasyPage {

    private static final long serialVersionUID = 1;

    private static final String FIELD = "receipt-email";

    private final transient Pictures pictures;
    private final transient ReceiptMail mail;
    private final transient Settings.HelpLine help;

    ReceiptView(Pictures pictures, ReceiptMail mail, Settings settings) {
        this.pictures = pictures;
        this.mail = mail;
        this.help = settings.help();
        addClassName("receipt");
    }

    /**
     * What a visit ends with. On a device that others use it goes with the page that shows it, which is said. The person's
     * own device can show it again until they say that they have it.
     *
     * @param kept what that leads to
     * @param day the day that counts now, in words
     */
    final void receipt(ReceiptCode code, Runnable kept, String day, Component... more) {
        if (!Device.isOwn()) {
            show(new PictureLine("receipt", Say.text("receipt.once")));
        }
        card(code, day, more);
        if (Device.isOwn()) {
            show(kept(kept));
        }
        if (!Device.isShared()) {
            Div home = new Div(new BigLink("", "home", Say.text("receipt.home"), ""));
            home.addClassName("not-printed");
            show(home);
        }
    }

    private static Div kept(Runnable kept) {
        Buttons buttons = new Buttons().second(Say.text("receipt.kept.button"), () -> {
            kept.run();
            UI.getCurrent().navigate("");
        });
        Div part = new Div(
                new H2(Say.text("receipt.kept.heading")), new Div(paragraphs(Say.text("receipt.kept"))), buttons);
        part.addClassName("not-printed");
        part.setId("receipt-kept");
        return part;
    }

    /** The card with the day that counts now, what can be done with it, and then what this page adds. */
    final void card(ReceiptCode code, String day, Component... more) {
        Paragraph fold = new Paragraph(Say.text("receipt.fold"));
        fold.addClassNames("only-printed", "only-small");
        show(
                fold,
                new ReceiptCard(
                        code, pictures, mail.link(code), day, Say.text("receipt.phone", help.phone(), help.times())),
                new Buttons()
                        .first(Say.text("receipt.print"), () -> print("large"))
                        .second(Say.text("receipt.print.small"), () -> print("small")));
        if (mail.canSend()) {
            show(mailForm(code));
        }
        show(more);
    }

    private static void print(String size) {
        UI.getCurrent().getPage().executeJs("document.documentElement.dataset.print = $0; window.print()", size);
    }

    private Component mailForm(ReceiptCode code) {
        TextLine field =
                new TextLine(FIELD, Say.text("receipt.mail.field"), "").as("email", Device.autocomplete("email"));
        Paragraph done = new Paragraph();
        done.getElement().setAttribute("role", "status");
        Buttons buttons = new Buttons().second(Say.text("receipt.mail.button"), () -> send(code, field, done));
        Div form = new Div(new H2(Say.text("receipt.mail.heading")), field, buttons, done);
        form.addClassNames("mail-form", "not-printed");
        return form;
    }

    private void send(ReceiptCode code, TextLine field, Paragraph done) {
        noProblem();
        done.setText("");
        if (!mail.reaches(field.text())) {
            problem(FIELD, Say.text("question.answer-way.EMAIL.problem"));
            return;
        }
        if (mail.isFull(field.text())) {
            problem(FIELD, Say.text("receipt.mail.full"));
            return;
        }
        Duration wait = mail.send(
                code, field.text(), Place.of(VaadinRequest.getCurrent().getRemoteAddr()));
        if (wait.isPositive()) {
            problem(FIELD, Say.text("receipt.mail.wait", wait.toSeconds() + 1));
        } else {
            done.setText(Say.text("receipt.mail.done"));
        }
    }
}
