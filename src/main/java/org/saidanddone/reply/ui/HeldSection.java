package org.saidanddone.reply.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.inject.Singleton;
import java.util.List;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.reply.HeldWords;
import org.saidanddone.review.ui.CaseSection;
import org.saidanddone.review.ui.Place;

/** On the case screen: texts beside the case that nobody is shown, because words in them were hidden later. */
@Singleton
final class HeldSection implements CaseSection {

    private static final int ORDER = 90;

    private final HeldWords held;

    HeldSection(HeldWords held) {
        this.held = held;
    }

    @Override
    public Component of(long feedbackId) {
        Div section = new Div();
        fill(section, feedbackId);
        return section;
    }

    private void fill(Div section, long feedbackId) {
        List<HeldWords.Held> found = held.because(feedbackId);
        section.removeAll();
        section.setVisible(!found.isEmpty());
        if (found.isEmpty()) {
            return;
        }
        section.setId("held");
        section.add(new H2(Say.text("reply.held.heading")), new Paragraph(Say.text("reply.held.help")));
        found.forEach(each -> section.add(new HeldCard(held, each, () -> fill(section, feedbackId))));
    }

    @Override
    public Place place() {
        return Place.WORDS;
    }

    @Override
    public int order() {
        return ORDER;
    }
}
