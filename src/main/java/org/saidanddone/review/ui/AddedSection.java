package org.saidanddone.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.inject.Singleton;
import java.util.List;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.Tags;
import org.saidanddone.review.AddedWords;
import org.saidanddone.review.ReviewState;

/** On top of a case: what the person added since the last reply, and whether somebody has reviewed it. */
@Singleton
final class AddedSection implements CaseSection {

    private final AddedWords added;

    AddedSection(AddedWords added) {
        this.added = added;
    }

    @Override
    public Component of(long feedbackId) {
        List<AddedWords.Added> words = added.of(feedbackId);
        Div section = new Div();
        section.setId("added");
        section.setVisible(!words.isEmpty());
        if (words.isEmpty()) {
            return section;
        }
        section.add(new H2(Say.text("review.added.heading")));
        for (AddedWords.Added each : words) {
            Tags tags = new Tags();
            if (each.sinceTheReply()) {
                tags.tag(Say.text("review.added.since"));
            }
            if (!each.reviewed()) {
                tags.warn(Say.text("review.added.unreviewed"));
            }
            section.add(new Paragraph(Say.text("review.added.when", Say.moment(each.added()))), tags);
            List<Component> given = SentWords.given(each.answer(), "");
            if (given.isEmpty() && each.answer().words().isBlank()) {
                section.add(new Paragraph(Say.text("review.added.recorded")));
            }
            section.add(given);
        }
        if (words.stream().anyMatch(each -> !each.reviewed())) {
            section.add(new Paragraph(Say.text("review.added.help")));
        }
        return section;
    }

    @Override
    public Place place() {
        return Place.TOP;
    }

    @Override
    public boolean isShownIn(ReviewState state) {
        return true;
    }

    @Override
    public int order() {
        return 10;
    }
}
