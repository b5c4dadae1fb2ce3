package org.saidanddone.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saidanddone.easyread.ui.HeadedPart;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.SelectField;
import org.saidanddone.easyread.ui.TextLine;
import org.saidanddone.redaction.HiddenBecause;
import org.saidanddone.redaction.SaidText;
import org.saidanddone.redaction.TextId;
import org.saidanddone.review.Cases;

/** Hiding what the product did not find: the part of a text that is selected, or words wherever they stand. */
final class HideWords extends Div {

    private static final long serialVersionUID = 1;

    private static final String WORDS = "hide-words";
    private static final String SELECTED = "hide-selected";

    /** The name of a text, and where in it something begins and ends. */
    private static final Pattern PLACES = Pattern.compile("(\\S+) (\\d{1,9}) (\\d{1,9})");

    private final transient Cases cases;
    private final CasePart part;
    private final SelectField why = new SelectField("hide-why", Say.text("review.hide.why"));
    private final TextLine words =
            new TextLine(WORDS, Say.text("review.hide.words"), Say.text("review.hide.words.hint"));

    HideWords(Cases cases, CasePart part) {
        this.cases = cases;
        this.part = part;
        addClassName("hide-more");
        for (HiddenBecause each : HiddenBecause.values()) {
            why.choice(each.name(), Wording.of(each));
        }
        words.whenEntered(this::hideTyped);
        NativeButton typed = HeadedPart.button(Say.text("review.hide.words.button"), this::hideTyped);
        typed.setId("hide-words-button");
        typed.addClassNames("second", "small");
        NativeButton selected = HeadedPart.button(Say.text("review.hide.selected"), this::hideSelected);
        selected.setId(SELECTED);
        selected.addClassNames("second", "small");
        Div row = new Div(why, HeadedPart.buttons(selected), words, HeadedPart.buttons(typed));
        row.addClassName("selected-row");
        add(new Paragraph(Say.text("review.hide.help")), row);
    }

    private HiddenBecause reason() {
        return HiddenBecause.valueOf(why.value());
    }

    private void hideSelected() {
        part.sayNothing();
        getElement().executeJs("return window.saidAndDone.selected()").then(String.class, this::hide);
    }

    /** The text and the places in it, as the page tells them; empty where nothing is selected. */
    private void hide(String selection) {
        Matcher places = PLACES.matcher(selection);
        Optional<TextId> selected = places.matches() ? text(places.group(1)) : Optional.empty();
        if (selected.isEmpty()) {
            part.work().wrong(SELECTED, Say.text("review.hide.nothing-selected"));
            return;
        }
        TextId text = selected.get();
        int begins = Integer.parseInt(places.group(2));
        int ends = Integer.parseInt(places.group(3));
        part.work()
                .change(
                        SELECTED,
                        Say.text("review.wish.hide"),
                        file -> cases.hide(file.feedback().id(), file.version(), text, begins, ends, reason()),
                        file -> part.say(
                                Say.text("review.hide.done", file.hidden().size())));
    }

    private Optional<TextId> text(String name) {
        return part.work().now().showable().stream()
                .map(SaidText::id)
                .filter(id -> id.name().equals(name))
                .findFirst();
    }

    private void hideTyped() {
        part.sayNothing();
        String wanted = words.text();
        words.wrong(false);
        if (wanted.isBlank()) {
            words.wrong(true);
            part.work().wrong(WORDS, Say.text("review.hide.words.missing"));
            return;
        }
        hideWords(wanted);
    }

    /** Hides the words wherever they stand, for the reason that is chosen. */
    void hideWords(String wanted) {
        int before = part.work().now().hidden().size();
        part.work()
                .change(
                        WORDS,
                        Say.text("review.wish.hide-words", wanted),
                        file -> cases.hideWords(file.feedback().id(), file.version(), wanted, reason()),
                        file -> {
                            if (file.hidden().size() == before) {
                                words.wrong(true);
                                part.work().wrong(WORDS, Say.text("review.hide.words.not-there"));
                            } else {
                                words.text("");
                                part.say(Say.text(
                                        "review.hide.done", file.hidden().size()));
                            }
                        });
    }
}
