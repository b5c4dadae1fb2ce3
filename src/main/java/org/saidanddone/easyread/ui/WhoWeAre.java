package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.platform.Settings;

/**
 * Who "we" are, once on each page for people who give feedback: the name of the organisation, and what "our team" does. It
 * stands below what a page shows, where reading aloud ends.
 */
final class WhoWeAre extends Paragraph {

    private static final long serialVersionUID = 1;

    /** Stands for the name, which is in no language of ours. */
    private static final String NAME = "\uFFFC";

    private final transient Settings settings;

    WhoWeAre(Settings settings) {
        this.settings = settings;
        setId("who-we-are");
        addClassNames("who-we-are", "not-printed");
        say();
    }

    /** Says it in the words and language of now. */
    void say() {
        removeAll();
        settings.organisation()
                .ifPresentOrElse(
                        this::say,
                        () -> add(new Span(
                                Say.text("page.who.ask", settings.help().phone()))));
    }

    private void say(String organisation) {
        List<String> around = List.of(Say.text("page.who.are", NAME).split(NAME, -1));
        Span name = new Span(organisation);
        name.getElement().setAttribute("lang", LanguageFile.ENGLISH.toLanguageTag());
        add(new Span(around.getFirst()), name, new Span(around.getLast() + " " + Say.text("page.who.team")));
    }
}
