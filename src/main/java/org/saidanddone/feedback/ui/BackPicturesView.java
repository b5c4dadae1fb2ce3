package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saidanddone.easyread.pictures.Pictures;
import org.saidanddone.easyread.ui.BigLink;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.EasyPage;
import org.saidanddone.easyread.ui.PictureImage;
import org.saidanddone.easyread.ui.Problem;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.TextLine;
import org.saidanddone.feedback.CaseNumber;
import org.saidanddone.feedback.ReceiptCode;
import org.saidanddone.people.access.Anyone;

/**
 * Coming back with a receipt by pressing its five pictures. Every picture there is can be chosen, and all look alike
 * whether they are right or not: only all five together, with the number, are tried, and slowed down as typed ones are.
 */
@Anyone
@Prototype
@Route(value = FeedbackNavigation.BACK_BY_PICTURES, layout = EasyLayout.class)
class BackPicturesView extends EasyPage {

    private static final long serialVersionUID = 1;

    private static final String NUMBER = "case-number";
    private static final String LETTERS = "letters";
    private static final String SHOWN = "letter-shown";

    private final transient ReceiptDoor door;
    private final transient Pictures pictures;
    private final TextLine number =
            new TextLine(NUMBER, Say.text("back.number"), Say.text("back.number.hint")).secret();
    private final ArrayList<String> chosen = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final Paragraph count = new Paragraph();
    private final LinkedHashMap<String, NativeButton> letters = new LinkedHashMap<>();
    private final H2 begin = new H2();
    private final ChoiceGroup group = new ChoiceGroup();
    private final transient Map<String, ChoiceButton> shown = new LinkedHashMap<>();

    BackPicturesView(ReceiptDoor door, Pictures pictures) {
        this.door = door;
        this.pictures = pictures;
        heading(Say.text("back.pictures.heading"));
        backTo(FeedbackNavigation.BACK);
        number.digits().whenEntered(this::open);
        count.getElement().setAttribute("role", "status");
        list.setId("receipt-words");
        list.addClassName("card-words");
        begin.setId(SHOWN);
        begin.getElement().setAttribute("tabindex", "-1");
        begin.setVisible(false);
        group.namedBy(SHOWN).addClassName("many");
        H2 first = new H2(Say.text("back.pictures.letter"));
        first.setId(LETTERS + "-heading");
        show(new Paragraph(Say.text("back.pictures.text")), number, first, letters(), begin, group);
        show(
                new H2(Say.text("back.pictures.yours")),
                count,
                list,
                new Buttons().first(Say.text("back.button"), this::open),
                new BigLink(FeedbackNavigation.BACK, "write", Say.text("back.pictures.write"), ""));
        now();
    }

    private Div letters() {
        Div all = new Div();
        all.setId(LETTERS);
        all.addClassName("letters");
        all.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", LETTERS + "-heading");
        pictures.words().stream().map(word -> word.substring(0, 1)).distinct().forEach(letter -> {
            NativeButton button = new NativeButton(letter, click -> letter(letter));
            button.addClassName("pick");
            button.getElement().setAttribute("type", "button").setAttribute("aria-pressed", "false");
            letters.put(letter, button);
            all.add(button);
        });
        return all;
    }

    private void letter(String letter) {
        letters.forEach((each, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(each.equals(letter))));
        shown.clear();
        group.removeAll();
        pictures.words().stream().filter(word -> word.startsWith(letter)).forEach(word -> {
            ChoiceButton button = new ChoiceButton(picture(word), word, () -> press(word));
            shown.put(word, button);
            group.add(button);
        });
        begin.setText(Say.text("back.pictures.begin", letter));
        begin.setVisible(true);
        begin.getElement().executeJs("this.focus(); this.scrollIntoView({block: 'start'})");
        now();
    }

    private PictureImage picture(String word) {
        return pictures.ofWord(word).map(PictureImage::inside).orElseThrow();
    }

    private void press(String word) {
        noProblem();
        if (!chosen.remove(word)) {
            if (chosen.size() == ReceiptCode.WORDS) {
                count.setText(Say.text("back.pictures.full"));
                return;
            }
            chosen.add(word);
        }
        now();
    }

    private void now() {
        shown.forEach((word, button) -> button.pressed(chosen.contains(word)));
        count.setText(Say.text("back.pictures.chosen", chosen.size()));
        list.removeAll();
        for (String word : chosen) {
            NativeButton remove = new NativeButton(Say.text("back.pictures.remove"), click -> {
                press(word);
                count.getElement().executeJs("this.setAttribute('tabindex', '-1'); this.focus()");
            });
            remove.addClassNames("button", "second");
            remove.getElement()
                    .setAttribute("type", "button")
                    .setAttribute("aria-label", Say.text("back.pictures.remove.what", word));
            list.add(new ListItem(picture(word), new Span(word), remove));
        }
    }

    private void open() {
        noProblem();
        List<Problem> problems = new ArrayList<>();
        Optional<CaseNumber> typed = CaseNumber.find(number.text());
        if (typed.isEmpty()) {
            problems.add(new Problem(NUMBER, Say.text("back.number.problem")));
        }
        if (chosen.size() < ReceiptCode.WORDS) {
            problems.add(new Problem(LETTERS, Say.text("back.pictures.problem", chosen.size())));
        }
        if (problems.isEmpty()) {
            door.open(new ReceiptCode(typed.orElseThrow(), chosen)).ifPresent(wrong -> problem(NUMBER, wrong));
        } else {
            problems(problems);
        }
    }
}
