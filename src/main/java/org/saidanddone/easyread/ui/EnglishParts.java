package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** English words on a page of another language: kept while the page is made, then marked, so that they are spoken right. */
final class EnglishParts implements Serializable {

    private static final long serialVersionUID = 1;

    private final Set<String> texts = new HashSet<>();

    private EnglishParts() {}

    /** Remembers that this text is English, and gives it back. */
    static String note(String text) {
        UI ui = UI.getCurrent();
        if (ui != null) {
            EnglishParts parts = of(ui).orElseGet(EnglishParts::new);
            text.lines().map(String::strip).forEach(parts.texts::add);
            parts.texts.add(text);
            ComponentUtil.setData(ui, EnglishParts.class, parts);
        }
        return text;
    }

    private static Optional<EnglishParts> of(UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, EnglishParts.class));
    }

    /** Marks what is English below the element and forgets it; true when anything was. */
    static boolean mark(UI ui, Element top) {
        Optional<EnglishParts> parts = of(ui);
        ComponentUtil.setData(ui, EnglishParts.class, (@Nullable EnglishParts) null);
        parts.ifPresent(found -> found.markBelow(top));
        return parts.isPresent();
    }

    private void markBelow(Element element) {
        if (element.isTextNode()) {
            return;
        }
        element.getChildren().forEach(this::markBelow);
        if (texts.contains(element.getText().strip()) && !element.getText().isBlank()) {
            element.setAttribute("lang", "en-GB");
        }
    }
}
