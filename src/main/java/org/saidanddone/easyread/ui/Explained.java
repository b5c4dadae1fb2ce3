package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.saidanddone.easyread.plainwords.Glossary;

/**
 * A paragraph whose hard words are buttons: a tap shows below what the word means, another takes that away. Each word
 * is a button only where it comes first.
 */
public final class Explained extends Div {

    private static final long serialVersionUID = 1;

    private static final Glossary GLOSSARY = Glossary.english();

    private Explained(String text, List<Glossary.Occurrence> hard) {
        addClassName("explained");
        Paragraph paragraph = new Paragraph();
        add(paragraph);
        int at = 0;
        for (Glossary.Occurrence each : hard) {
            paragraph.add(new Text(text.substring(at, each.start())));
            paragraph.add(button(text.substring(each.start(), each.end()), each.entry()));
            at = each.end();
        }
        paragraph.add(new Text(text.substring(at)));
    }

    /** A component for each line of the text. */
    public static Component[] lines(String text) {
        Set<Glossary.Entry> seen = new HashSet<>();
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line(line, seen))
                .toArray(Component[]::new);
    }

    private static Component line(String line, Set<Glossary.Entry> seen) {
        List<Glossary.Occurrence> hard = GLOSSARY.occurrencesIn(line).stream()
                .filter(occurrence -> seen.add(occurrence.entry()))
                .toList();
        return hard.isEmpty() ? new Paragraph(line) : new Explained(line, hard);
    }

    private NativeButton button(String words, Glossary.Entry entry) {
        Div explanation = explanation(entry);
        NativeButton button = new NativeButton(words);
        button.addClassName("hard-word");
        button.getElement().setAttribute("aria-expanded", "false").setAttribute("type", "button");
        button.addClickListener(click -> {
            boolean open = explanation.getParent().isEmpty();
            if (open) {
                add(explanation);
            } else {
                remove(explanation);
            }
            button.getElement().setAttribute("aria-expanded", String.valueOf(open));
        });
        return button;
    }

    private static Div explanation(Glossary.Entry entry) {
        Div words = new Div();
        entry.explanation(Reading.now().variant()).lines().map(Paragraph::new).forEach(words::add);
        Div explanation = new Div(PictureImage.beside(entry.picture()), words);
        explanation.addClassName("explanation");
        explanation.getElement().setAttribute("lang", "en-GB").setAttribute("role", "status");
        return explanation;
    }
}
