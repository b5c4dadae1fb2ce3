package org.saidanddone.reply.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.redaction.ShownWords;
import org.saidanddone.review.FoundBeside;

/** Below a text: the words in it that are hidden in what the person said, and those that somebody has to decide about. */
final class WordMarks extends Div {

    private static final long serialVersionUID = 1;

    private static final int AROUND = 40;

    /**
     * The marks of one text.
     *
     * @param written the text as it was looked at
     * @param decided what to do when the writer decides that words may stand
     */
    WordMarks(String written, List<FoundBeside> found, Consumer<FoundBeside> decided) {
        addClassNames("note", "warn", "word-marks");
        getElement().setAttribute("role", "group").setAttribute("aria-label", Say.text("reply.beside.marks"));
        String text = new ShownWords(written).text();
        found.forEach(each -> add(mark(text, each, decided)));
    }

    private static Div mark(String text, FoundBeside found, Consumer<FoundBeside> decided) {
        Span marked = new Span(found.words());
        marked.addClassName("hidden-words");
        Paragraph context = new Paragraph(
                new Span(text.substring(Math.max(0, found.begins() - AROUND), found.begins())),
                marked,
                new Span(text.substring(found.ends(), Math.min(text.length(), found.ends() + AROUND))));
        if (found.isHidden()) {
            return new Div(new Paragraph(Say.text("reply.beside.hidden")), context);
        }
        Div one = new Div();
        NativeButton stand = new NativeButton(Say.text("reply.beside.stand"), click -> {
            decided.accept(found);
            one.removeAll();
            Paragraph said = new Paragraph(Say.text("reply.beside.stands", found.words()));
            said.getElement().setAttribute("tabindex", "-1").setAttribute("role", "status");
            one.add(said);
            said.getElement().executeJs("this.focus()");
        });
        stand.addClassNames("button", "second", "small");
        stand.getElement().setAttribute("aria-label", Say.text("reply.beside.stand.one", found.words()));
        Div buttons = new Div(stand);
        buttons.addClassName("buttons");
        one.add(new Paragraph(Say.text("reply.beside.suggested")), context, buttons);
        return one;
    }
}
