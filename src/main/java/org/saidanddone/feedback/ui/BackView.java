package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saidanddone.easyread.ui.BigLink;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.EasyPage;
import org.saidanddone.easyread.ui.Problem;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.TextLine;
import org.saidanddone.feedback.CaseNumber;
import org.saidanddone.feedback.ReceiptCode;
import org.saidanddone.feedback.ReceiptWords;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.platform.Settings;

/** Coming back with a receipt: typed, from the card's square code, or from the link in the mail. */
@Anyone
@Prototype
@Route(value = FeedbackNavigation.BACK, layout = EasyLayout.class)
class BackView extends EasyPage {

    private static final long serialVersionUID = 1;

    private static final String NUMBER = "case-number";
    private static final String WORDS = "receipt-words";

    private final transient ReceiptDoor door;
    private final transient ReceiptWords receiptWords;
    private final TextLine number =
            new TextLine(NUMBER, Say.text("back.number"), Say.text("back.number.hint")).secret();
    private final TextLine words = new TextLine(WORDS, Say.text("back.words"), Say.text("back.words.hint")).secret();

    BackView(ReceiptDoor door, ReceiptWords receiptWords, Settings settings) {
        this.door = door;
        this.receiptWords = receiptWords;
        heading(Say.text("back.heading"));
        backTo("");
        number.digits().whenEntered(this::typed);
        words.whenEntered(this::typed);
        show(
                new Paragraph(Say.text("back.text")),
                number,
                words,
                new Buttons().first(Say.text("back.button"), this::typed),
                new BigLink(FeedbackNavigation.BACK_BY_PICTURES, "pictures-on", Say.text("back.pictures.link"), ""),
                new H2(Say.text("back.lost.heading")),
                new Paragraph(Say.text(
                        "back.lost", settings.help().phone(), settings.help().times())));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        takeCode();
        getElement()
                .executeJs("document.addEventListener('said-and-done-code',"
                        + " () => this.dispatchEvent(new CustomEvent('code')))");
        getElement().addEventListener("code", code -> takeCode());
    }

    private void takeCode() {
        getElement().executeJs("return window.saidAndDone.takeCode()").then(String.class, text -> {
            if (text != null && !text.isEmpty()) {
                ReceiptCode.read(text).ifPresentOrElse(this::open, () -> problem(NUMBER, Say.text("back.problem")));
            }
        });
    }

    /** Each field is understood with what was pasted around it; both parts may stand in either. */
    private void typed() {
        noProblem();
        Optional<ReceiptCode> link = ReceiptCode.find(number.text()).or(() -> ReceiptCode.find(words.text()));
        if (link.isPresent()) {
            open(link.get());
            return;
        }
        List<Problem> problems = new ArrayList<>();
        Optional<CaseNumber> typedNumber =
                number.text().isBlank() ? CaseNumber.find(words.text()) : CaseNumber.find(number.text());
        if (typedNumber.isEmpty()) {
            problems.add(new Problem(NUMBER, Say.text("back.number.problem")));
        }
        switch (receiptWords.read(words.text().isBlank() ? number.text() : words.text())) {
            case ReceiptWords.Reading.Unknown unknown ->
                problems.add(
                        new Problem(WORDS, Say.text("back.words.problem.unknown", String.join(", ", unknown.parts()))));
            case ReceiptWords.Reading.NotFive few ->
                problems.add(new Problem(WORDS, Say.text("back.words.problem.few", few.found())));
            case ReceiptWords.Reading.Understood understood -> {
                if (typedNumber.isPresent()) {
                    open(new ReceiptCode(typedNumber.get(), understood.words()));
                }
            }
        }
        if (!problems.isEmpty()) {
            problems(problems);
        }
    }

    private void open(ReceiptCode code) {
        door.open(code).ifPresent(wrong -> problem(NUMBER, wrong));
    }
}
