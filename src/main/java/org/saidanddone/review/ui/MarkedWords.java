package org.saidanddone.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.saidanddone.redaction.Redaction;
import org.saidanddone.redaction.SaidText;
import org.saidanddone.redaction.ShownWords;
import org.saidanddone.redaction.Suggestion;

/**
 * One text as it was said, as text and nothing else, with what is hidden and what may have to be hidden marked where it
 * stands. Nothing else stands in it, so that a place on the screen is a place in the text; a part of it can be selected
 * with the mouse, a finger, or the arrow keys.
 */
public final class MarkedWords extends Div {

    private static final long serialVersionUID = 1;

    /** With those of the marks of a case that are in this text. */
    public MarkedWords(SaidText said, List<Redaction> hidden, List<Suggestion> suggested) {
        addClassNames("words", "marked");
        getElement()
                .setAttribute("data-text", said.id().name())
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", Wording.question(said.question(), said.from()));
        String text = new ShownWords(said.words()).text();
        int at = 0;
        for (Mark mark : marks(said, hidden, suggested)) {
            int from = Math.max(at, mark.begins());
            if (mark.ends() > from) {
                plain(text.substring(at, from));
                Span marked = new Span(text.substring(from, mark.ends()));
                marked.addClassName(mark.kind());
                add(marked);
                at = mark.ends();
            }
        }
        plain(text.substring(at));
    }

    private void plain(String words) {
        if (!words.isEmpty()) {
            add(new Span(words));
        }
    }

    private static List<Mark> marks(SaidText said, List<Redaction> hidden, List<Suggestion> suggested) {
        return Stream.concat(
                        hidden.stream()
                                .filter(each -> each.text().equals(said.id()))
                                .map(each -> new Mark(each.begins(), each.ends(), "is-hidden")),
                        suggested.stream()
                                .filter(each -> each.text().equals(said.id()))
                                .map(each -> new Mark(each.begins(), each.ends(), "to-decide")))
                .sorted(Comparator.comparingInt(Mark::begins).thenComparingInt(Mark::ends))
                .toList();
    }

    private record Mark(int begins, int ends, String kind) {}
}
