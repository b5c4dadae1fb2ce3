package org.saidanddone.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.micronaut.context.annotation.Prototype;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.saidanddone.easyread.ui.LongText;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.SelectField;
import org.saidanddone.easyread.ui.TextLine;
import org.saidanddone.redaction.HiddenBecause;
import org.saidanddone.redaction.Redaction;
import org.saidanddone.redaction.SaidText;
import org.saidanddone.redaction.TextId;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.Cases;

/**
 * The words that others may see, and hiding parts of them: by selecting in a box, with mouse or keyboard, or by typing
 * the words to hide.
 */
@Prototype
final class HidePart extends CasePart {

    private static final long serialVersionUID = 1;

    private static final String WORDS = "hide-words";
    private static final String WHY = "hide-why";
    private static final int LINE = 70;
    private static final int MOST_LINES = 20;

    private final transient Cases cases;
    private final Map<TextId, Div> boxes = new HashMap<>();
    private final Paragraph none = new Paragraph(Say.text("review.hide.no-words"));
    private final Div answers = new Div();
    private final Div hiding = new Div();
    private final Div hidden = new Div();
    private final SelectField why = new SelectField(WHY, Say.text("review.hide.why"));
    private final TextLine words =
            new TextLine(WORDS, Say.text("review.hide.words"), Say.text("review.hide.words.hint"));

    HidePart(Cases cases) {
        super("review.hide.heading");
        this.cases = cases;
        for (HiddenBecause each : HiddenBecause.values()) {
            why.choice(each.name(), Wording.of(each));
        }
        words.whenEntered(this::hideTyped);
        NativeButton button = button(Say.text("review.hide.words.button"), this::hideTyped);
        button.setId("hide-words-button");
        hiding.add(why, answers, words, buttons(button), hidden);
        add(new Paragraph(Say.text("review.hide.help")), none, hiding);
    }

    @Override
    protected int order() {
        return 40;
    }

    @Override
    protected void show(CaseFile file) {
        showBoxes(file.showable());
        words.setVisible(!boxes.isEmpty());
        hiding.setVisible(!boxes.isEmpty());
        none.setVisible(boxes.isEmpty());
        hidden.removeAll();
        hidden.add(new H3(Say.text("review.hidden.heading")));
        if (file.hidden().isEmpty()) {
            hidden.add(new Paragraph(Say.text("review.hidden.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("cards");
        list.getElement().setAttribute("role", "list");
        file.hidden().forEach(part -> list.add(item(file, part)));
        hidden.add(list);
    }

    /** A box for each text, in its order. A box stays as it is while its text does, with what is selected in it. */
    private void showBoxes(List<SaidText> texts) {
        Set<TextId> wanted = texts.stream().map(SaidText::id).collect(Collectors.toSet());
        boxes.entrySet().removeIf(each -> {
            boolean gone = !wanted.contains(each.getKey());
            if (gone) {
                answers.remove(each.getValue());
            }
            return gone;
        });
        for (int place = 0; place < texts.size(); place++) {
            SaidText text = texts.get(place);
            if (!boxes.containsKey(text.id())) {
                Div box = box(text);
                boxes.put(text.id(), box);
                answers.addComponentAtIndex(place, box);
            }
        }
    }

    private Div box(SaidText text) {
        String id = text.id().name();
        String name = Wording.question(text.question(), text.from());
        LongText box = new LongText(id, name, "").selectOnly(text.words());
        box.box().setAttribute("rows", String.valueOf(lines(text.words())));
        NativeButton hide = button(Say.text("review.hide.selected"), () -> hideSelected(text.id(), box));
        hide.setId("hide-" + id);
        hide.addClassName("second");
        hide.getElement().setAttribute("aria-label", Say.text("review.hide.selected.in", name));
        return new Div(box, buttons(hide));
    }

    private static int lines(String text) {
        long lines = text.lines().mapToLong(line -> 1 + line.length() / LINE).sum();
        return Math.clamp(lines + 1, 2, MOST_LINES);
    }

    private HiddenBecause reason() {
        return HiddenBecause.valueOf(why.value());
    }

    private void hideSelected(TextId text, LongText box) {
        sayNothing();
        box.box()
                .executeJs("return window.saidAndDone.selected(this)")
                .then(String.class, selection -> hide(text, selection));
    }

    private void hide(TextId text, String selection) {
        String[] places = selection.split("-", -1);
        int begins = Integer.parseInt(places[0]);
        int ends = Integer.parseInt(places[1]);
        String field = text.name();
        if (begins == ends) {
            work().wrong(field, Say.text("review.hide.nothing-selected"));
            return;
        }
        work().change(
                        field,
                        Say.text("review.wish.hide"),
                        file -> cases.hide(file.feedback().id(), file.version(), text, begins, ends, reason()),
                        file -> say(Say.text("review.hide.done", file.hidden().size())));
    }

    private void hideTyped() {
        sayNothing();
        String wanted = words.text();
        words.wrong(false);
        if (wanted.isBlank()) {
            words.wrong(true);
            work().wrong(WORDS, Say.text("review.hide.words.missing"));
            return;
        }
        hideWords(wanted);
    }

    /** Hides the words wherever they stand, for the reason that is chosen. */
    void hideWords(String wanted) {
        int before = work().now().hidden().size();
        work().change(
                        WORDS,
                        Say.text("review.wish.hide-words", wanted),
                        file -> cases.hideWords(file.feedback().id(), file.version(), wanted, reason()),
                        file -> {
                            if (file.hidden().size() == before) {
                                words.wrong(true);
                                work().wrong(WORDS, Say.text("review.hide.words.not-there"));
                            } else {
                                words.text("");
                                say(Say.text("review.hide.done", file.hidden().size()));
                            }
                        });
    }

    private ListItem item(CaseFile file, Redaction part) {
        String hiddenWords = file.words(part);
        Span shown = new Span(hiddenWords);
        shown.addClassName("hidden-words");
        ListItem item = new ListItem(
                new Paragraph(shown),
                new Paragraph(Say.text("review.hidden.why", Wording.of(part.why()), question(file, part))),
                small(
                        Say.text("review.hidden.remove"),
                        Say.text("review.hidden.remove") + ": " + hiddenWords,
                        () -> unhide(part)));
        item.addClassName("card");
        return item;
    }

    private static String question(CaseFile file, Redaction part) {
        return file.text(part.text())
                .map(text -> Wording.question(text.question(), text.from()))
                .orElse("");
    }

    private void unhide(Redaction part) {
        work().change(
                        WORDS,
                        Say.text("review.wish.unhide"),
                        file -> cases.unhide(file.feedback().id(), file.version(), part.id()),
                        file -> sayWithFocus(
                                Say.text("review.hidden.done", file.hidden().size())));
    }
}
