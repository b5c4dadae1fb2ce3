package org.saidanddone.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;

/**
 * The accessibility statement as components. Only headings, paragraphs, lists, bold words and links are shown, and all
 * of them as text: nothing in the file can become HTML.
 */
final class Statement extends Div {

    private static final long serialVersionUID = 1;

    Statement() {
        addClassName("statement");
        children(Parser.builder().build().parse(file()), this);
    }

    private static String file() {
        try (InputStream in = Statement.class.getResourceAsStream("/accessibility/statement.md")) {
            if (in == null) {
                throw new IllegalStateException("the accessibility statement is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void children(Node parent, HasComponents into) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node, into);
        }
    }

    private static void add(Node node, HasComponents into) {
        switch (node) {
            // The page has a heading of its own.
            case Heading heading when heading.getLevel() == 1 -> {}
            case Heading heading when heading.getLevel() == 2 -> add(heading, new H2(), into);
            case Heading heading -> add(heading, new H3(), into);
            case BulletList list -> add(list, new UnorderedList(), into);
            case org.commonmark.node.ListItem item -> addItem(item, into);
            case org.commonmark.node.Paragraph paragraph -> add(paragraph, new Paragraph(), into);
            case StrongEmphasis strong -> {
                Span bold = new Span();
                bold.addClassName("strong");
                add(strong, bold, into);
            }
            case Link link
            when link.getDestination().startsWith("https://") -> add(link, new Anchor(link.getDestination()), into);
            case org.commonmark.node.Code code -> into.add(new Code(code.getLiteral()));
            case org.commonmark.node.Text text -> into.add(new Text(text.getLiteral()));
            case SoftLineBreak unused -> into.add(new Text(" "));
            default -> children(node, into);
        }
    }

    private static <C extends Component & HasComponents> void add(Node node, C component, HasComponents into) {
        children(node, component);
        into.add(component);
    }

    private static void addItem(Node item, HasComponents into) {
        ListItem shown = new ListItem();
        for (Node part = item.getFirstChild(); part != null; part = part.getNext()) {
            // In a list a paragraph is the item itself.
            if (part instanceof org.commonmark.node.Paragraph) {
                children(part, shown);
            } else {
                add(part, shown);
            }
        }
        into.add(shown);
    }
}
