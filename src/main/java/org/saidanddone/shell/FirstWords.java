package org.saidanddone.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;
import org.saidanddone.easyread.ui.EasyLayout;

/**
 * The words of the page that is open, as plain HTML: what is read until the page itself is alive, and what stays where no
 * script comes. Links work. What needs a script keeps its place, so that nothing jumps, but cannot be seen, reached or
 * pressed; the choices of a question can be read.
 */
final class FirstWords {

    /** What stands before every id, so that none is there twice while the page takes the place of these words. */
    private static final String BEFORE_ID = "first-";

    private static final Set<String> NAMES_IDS =
            Set.of("id", "for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-errormessage");

    private static final Set<String> NEEDS_SCRIPT =
            Set.of("button", "input", "textarea", "select", "audio", "video", "iframe");

    /** Only our own server puts markup into a page; none of these is ever copied. */
    private static final Set<String> LEFT_OUT = Set.of("script", "style", "template");

    private FirstWords() {}

    /** The words of the page for people who give feedback that this UI shows; empty for another page. */
    static Optional<org.jsoup.nodes.Element> of(UI ui) {
        return ui.getInternals().getActiveRouterTargetsChain().stream()
                .filter(EasyLayout.class::isInstance)
                .findFirst()
                .map(layout -> copy(layout.getElement()));
    }

    private static org.jsoup.nodes.Element copy(Element from) {
        String tag = from.getTag().toLowerCase(Locale.ROOT);
        Set<String> classes = Set.copyOf(from.getClassList());
        if (classes.contains("hard-word")) {
            return filled("span", from, List.of("class", "aria-expanded", "type", "id"));
        }
        if (tag.equals("button") && classes.contains("choice")) {
            return filled("div", from, List.of("type", "aria-pressed", "data-usual", "id"))
                    .addClass("first-choice");
        }
        org.jsoup.nodes.Element to = filled(tag, from, List.of());
        if (NEEDS_SCRIPT.contains(tag)) {
            to.addClass("first-gap").attr("disabled", true);
        }
        return to;
    }

    private static org.jsoup.nodes.Element filled(String tag, Element from, List<String> without) {
        org.jsoup.nodes.Element to = new org.jsoup.nodes.Element(Tag.valueOf(tag), "", new Attributes());
        from.getAttributeNames()
                .filter(name -> !without.contains(name) && !name.startsWith("on"))
                .forEach(name -> to.attr(name, attribute(name, from.getAttribute(name))));
        from.getChildren()
                .filter(child -> child.isTextNode() || (child.isVisible() && !LEFT_OUT.contains(child.getTag())))
                .forEach(child -> to.appendChild(child.isTextNode() ? new TextNode(child.getText()) : copy(child)));
        return to;
    }

    private static String attribute(String name, String value) {
        if (name.equals("href") && value.startsWith("#")) {
            return "#" + BEFORE_ID + value.substring(1);
        }
        return NAMES_IDS.contains(name) ? BEFORE_ID + value.strip().replaceAll("\\s+", " " + BEFORE_ID) : value;
    }
}
