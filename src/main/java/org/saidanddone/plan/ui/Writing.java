package org.saidanddone.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import org.saidanddone.easyread.ui.OutsideLink;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.plan.Author;
import org.saidanddone.plan.Evidence;
import org.saidanddone.plan.Owner;

/** Whose words something is, and what shows it, on every page about plans alike. */
final class Writing {

    private Writing() {}

    /** The author in a sentence: an organisation with the post in it, or the review team. */
    static String author(Author author) {
        return author instanceof Author.OwnersPost owners ? post(owners.post()) : Say.text("plan.author.team");
    }

    /** A post with its organisation. */
    static String post(Owner owner) {
        String organisation = Organisations.inWords(owner.organisation());
        return owner.post().isBlank() ? organisation : organisation + ", " + owner.post();
    }

    /** The words; where they are gone, because somebody took back what they said, a sentence that says so. */
    static String there(String words) {
        return words.isBlank() ? Say.text("plan.history.words-removed") : words;
    }

    static Component evidence(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Link link -> new OutsideLink(Say.text("plan.evidence.LINK"), link.address());
            case Evidence.Document document -> new Paragraph(Say.text("plan.evidence.DOCUMENT", document.name()));
            case Evidence.SeenBy seen -> new Paragraph(Say.text("plan.evidence.SEEN_BY", seen.who()));
        };
    }
}
