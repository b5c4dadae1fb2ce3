package org.saidanddone.easyread.ui;

import com.vaadin.flow.dom.Element;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of a page that are wrong now. What is wrong stands at the field too, in the same words as above everything,
 * so that nobody has to remember it on the way down; it is heard with the field, as its description.
 */
final class WrongFields implements Serializable {

    private static final long serialVersionUID = 1;

    private static final String INVALID = "aria-invalid";
    private static final String DESCRIBED = "aria-describedby";
    private static final String INVALID_ITSELF = "invalid";
    private static final String ERROR = "errorMessage";
    private static final String WRONG = "field-wrong";
    private static final Set<String> FIELDS = Set.of("input", "textarea", "select");

    /** These can be asked for an attribute that is not there. */
    private static final List<String> TICKED = Arrays.asList("radio", "checkbox");

    private static final List<String> GROUPS = Arrays.asList("group", "radiogroup");

    private final ArrayList<Marked> marked = new ArrayList<>();

    /** One mark, and what takes it away again. */
    private record Marked(Element element, Element sentence, String describedBefore) implements Serializable {}

    /** Marks the fields with these ids within the element. A button that is pressed again is no field. */
    void mark(Element within, Map<String, String> sentences) {
        String id = within.getAttribute("id");
        if (id != null && sentences.containsKey(id) && !within.getTag().equals("button")) {
            mark(id, within, sentences.get(id));
        }
        within.getChildren().filter(child -> !child.isTextNode()).toList().forEach(child -> mark(child, sentences));
    }

    private void mark(String id, Element named, String sentence) {
        if (saysItself(named)) {
            named.setProperty(ERROR, sentence).setProperty(INVALID_ITSELF, true);
            marked.add(new Marked(named, new Element("p"), ""));
            return;
        }
        Element said = new Element("p")
                .setAttribute("id", id + "-wrong")
                .setAttribute("class", "field-error")
                .setText(sentence);
        Element described = isField(named) ? named : group(named).orElse(named);
        Element seen = seen(described);
        Element parent = seen.getParent();
        if (isGroup(described)) {
            boolean hasLegend = described.getChildCount() > 0
                    && described.getChild(0).getTag().equals("legend");
            described.insertChild(hasLegend ? 1 : 0, said);
        } else if (parent != null) {
            parent.insertChild(parent.indexOfChild(seen), said);
        }
        String before = Optional.ofNullable(described.getAttribute(DESCRIBED)).orElse("");
        described.setAttribute(DESCRIBED, (before + " " + id + "-wrong").strip());
        if (isField(described)) {
            described.setAttribute(INVALID, "true");
        }
        fieldOf(described).ifPresent(field -> field.getClassList().add(WRONG));
        marked.add(new Marked(described, said, before));
    }

    /** Takes every mark away. */
    void clear() {
        marked.forEach(each -> {
            if (saysItself(each.element())) {
                each.element().setProperty(ERROR, "").setProperty(INVALID_ITSELF, false);
                return;
            }
            each.element().removeAttribute(INVALID);
            if (each.describedBefore().isEmpty()) {
                each.element().removeAttribute(DESCRIBED);
            } else {
                each.element().setAttribute(DESCRIBED, each.describedBefore());
            }
            each.sentence().removeFromParent();
            fieldOf(each.element()).ifPresent(field -> field.getClassList().remove(WRONG));
        });
        marked.clear();
    }

    /** Vaadin's fields have a place for what is wrong, and name it as their description themselves. */
    private static boolean saysItself(Element element) {
        return element.getTag().startsWith("vaadin-");
    }

    /** A box to tick or a round one is marked by its group: one of them alone cannot be wrong. */
    private static boolean isField(Element element) {
        return FIELDS.contains(element.getTag()) && !TICKED.contains(element.getAttribute("type"));
    }

    private static boolean isGroup(Element element) {
        return element.getTag().equals("fieldset") || GROUPS.contains(element.getAttribute("role"));
    }

    /** The group that is named, that is in what is named, or that what is named is one of. */
    private static Optional<Element> group(Element named) {
        Optional<Element> within = isGroup(named)
                ? Optional.of(named)
                : named.getChildren()
                        .filter(child -> !child.isTextNode() && isGroup(child))
                        .findFirst();
        if (within.isPresent()) {
            return within;
        }
        for (Element above = named.getParent(); above != null; above = above.getParent()) {
            if (isGroup(above)) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }

    /** Of a field to choose a file only its button is seen. */
    private static Element seen(Element described) {
        Element parent = described.getParent();
        return parent != null && parent.getClassList().contains("file-button") ? parent : described;
    }

    private static Optional<Element> fieldOf(Element described) {
        Optional<Element> field = Optional.ofNullable(seen(described).getParent())
                .filter(parent -> parent.getClassList().contains("field"));
        return field.isEmpty() && isGroup(described) ? Optional.of(described) : field;
    }
}
