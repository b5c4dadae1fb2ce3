package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.net.URI;

/**
 * A sentence and the address of a page that is not ours, which somebody typed. The page behind it learns nothing of where
 * its visitor came from.
 */
public final class OutsideLink extends Paragraph {

    private static final long serialVersionUID = 1;

    /** The sentence, and the address as its own words, so that everybody sees where it leads. */
    public OutsideLink(String sentence, URI address) {
        addClassName("outside-link");
        Anchor anchor = new Anchor(address.toString(), address.toString());
        anchor.getElement().setAttribute("rel", "noopener noreferrer nofollow").setAttribute("router-ignore", true);
        add(new Span(sentence + " "), anchor);
    }
}
