package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.saidanddone.easyread.FindingText;
import org.saidanddone.easyread.plainwords.Finding;
import org.saidanddone.easyread.plainwords.PlainWords;
import org.saidanddone.easyread.plainwords.Variant;

/** What the checker thinks of a text, as advice to whoever writes it. It never stands in the way. */
public final class WordsAdvice extends Div {

    private static final long serialVersionUID = 1;

    private static final PlainWords CHECKER = PlainWords.english();
    private static final int AT_MOST = 8;

    private final Variant variant;

    /** Advice about a text of this variant. */
    public WordsAdvice(Variant variant) {
        this.variant = variant;
        addClassName("advice");
        getElement().setAttribute("aria-live", "polite");
    }

    /** Looks at the text afresh. */
    public void about(String text) {
        removeAll();
        if (text.isBlank()) {
            return;
        }
        List<Finding> findings = CHECKER.check(text, variant);
        if (findings.isEmpty()) {
            add(new Paragraph(Say.text("reply.advice.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        findings.stream().limit(AT_MOST).forEach(finding -> list.add(item(finding)));
        Paragraph title = new Paragraph(Say.text("reply.advice"));
        title.addClassName("advice-title");
        add(title, list);
    }

    private static ListItem item(Finding finding) {
        Span where = new Span(finding.text());
        where.addClassName("advice-where");
        return new ListItem(where, new Span(" " + FindingText.of(finding, Variant.PLAIN)));
    }
}
