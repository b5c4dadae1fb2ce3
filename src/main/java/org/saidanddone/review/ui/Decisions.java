package org.saidanddone.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.saidanddone.easyread.ui.HeadedPart;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.redaction.Redaction;
import org.saidanddone.redaction.SaidText;
import org.saidanddone.redaction.ShownWords;
import org.saidanddone.redaction.Suggestion;
import org.saidanddone.review.CaseFile;

/** Below a text: what may have to be hidden in it, to decide, and what is hidden, to show again. */
final class Decisions extends UnorderedList {

    private static final long serialVersionUID = 1;

    Decisions(CaseFile file, SaidText text, List<Redaction> hidden, List<Suggestion> suggested, WordsPart part) {
        addClassName("decisions");
        getElement().setAttribute("role", "list");
        suggested.forEach(each -> add(toDecide(file, words(text, each), each, part)));
        hidden.forEach(each -> add(isHidden(file.words(each), each, part)));
    }

    private static String words(SaidText text, Suggestion each) {
        return new ShownWords(text.words()).text().substring(each.begins(), each.ends());
    }

    private static ListItem toDecide(CaseFile file, String words, Suggestion each, WordsPart part) {
        ListItem item = item(
                "to-decide",
                words,
                Say.text("review.suggest.kind." + each.kind().name()),
                HeadedPart.small(
                        Say.text("review.suggest.hide"),
                        Say.text("review.suggest.hide.one", words),
                        () -> part.hide(List.of(each))),
                HeadedPart.small(
                        Say.text("review.suggest.leave"),
                        Say.text("review.suggest.leave.one", words),
                        () -> part.leave(List.of(each))));
        item.addClassName("to-do");
        List<Suggestion> alike = alike(file, words);
        if (alike.size() > 1 && alike.size() < file.suggestions().size()) {
            item.add(HeadedPart.small(
                    Say.text("review.suggest.hide-alike", alike.size()),
                    Say.text("review.suggest.hide-alike.one", alike.size(), words),
                    () -> part.hide(alike)));
        }
        return item;
    }

    /** Every suggestion of the case that stands for the same words. */
    private static List<Suggestion> alike(CaseFile file, String words) {
        return file.suggestions().stream()
                .filter(each -> file.text(each.text())
                        .filter(text ->
                                words(text, each).toLowerCase(Locale.ROOT).equals(words.toLowerCase(Locale.ROOT)))
                        .isPresent())
                .toList();
    }

    private static ListItem isHidden(String words, Redaction each, WordsPart part) {
        return item(
                "hidden-words",
                words,
                Say.text("review.hidden.is", Wording.of(each.why())),
                HeadedPart.small(
                        Say.text("review.hidden.remove"),
                        Say.text("review.hidden.remove") + ": " + words,
                        () -> part.unhide(each.id())));
    }

    /** The words, what they are, and what can be done. */
    static ListItem item(String kind, String words, String what, NativeButton... buttons) {
        Span shown = new Span(words);
        shown.addClassName(kind);
        ListItem item = new ListItem(new Div(shown, new Span(what)));
        item.add(buttons);
        return item;
    }
}
