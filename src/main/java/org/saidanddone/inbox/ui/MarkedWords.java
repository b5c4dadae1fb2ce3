package org.saidanddone.inbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.saidanddone.redaction.MaskSuggestion;
import org.saidanddone.redaction.Redaction;
import org.saidanddone.redaction.SaidText;
import org.saidanddone.redaction.ShownWords;

/** What somebody said, whole, for a reviewer's eyes: what is hidden from others is marked in it, and what is suggested for hiding. */
final class MarkedWords extends Div {

    private static final long serialVersionUID = 1;

    private record Marked(int begins, int ends, boolean hidden) {}

    MarkedWords(SaidText said, List<Redaction> hidden, List<MaskSuggestion> suggested) {
        addClassName("words");
        String words = new ShownWords(said.words()).text();
        List<Marked> marks = new ArrayList<>();
        hidden.stream()
                .filter(each -> each.text().equals(said.id()))
                .forEach(each -> marks.add(new Marked(each.begins(), each.ends(), true)));
        suggested.stream()
                .filter(each -> each.text().equals(said.id()))
                .forEach(each -> marks.add(new Marked(each.begins(), each.ends(), false)));
        marks.sort(Comparator.comparingInt(Marked::begins));
        int at = 0;
        for (Marked each : marks) {
            int begins = Math.max(at, each.begins());
            if (each.ends() > begins) {
                add(new Span(words.substring(at, begins)));
                Element mark = new Element("mark").setText(words.substring(begins, each.ends()));
                mark.setAttribute("class", each.hidden() ? "is-hidden" : "is-suggested");
                getElement().appendChild(mark);
                at = each.ends();
            }
        }
        add(new Span(words.substring(at)));
    }
}
