package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.function.SerializableSupplier;

/**
 * A part of a page for staff that is folded away, and made when it is opened: what nobody opens is neither read from the database
 * nor kept for the page.
 */
public final class Folded extends NativeDetails {

    private static final long serialVersionUID = 1;

    private final transient SerializableSupplier<Component> inside;
    private final Div content = new Div();
    private boolean made;

    /**
     * A closed one.
     *
     * @param id its id
     * @param summary the words, or what says them, that are always shown
     * @param inside makes what is shown when it is open
     */
    public Folded(String id, Component summary, SerializableSupplier<Component> inside) {
        super(summary);
        this.inside = inside;
        setId(id);
        setContent(content);
        addToggleListener(toggle -> {
            if (toggle.isOpened()) {
                make();
            }
        });
    }

    /** What is small, and has to be there before somebody opens it: a key leads straight to it. */
    public Folded always(Component component) {
        content.addComponentAsFirst(component);
        return this;
    }

    /** True once it was opened. */
    public boolean isMade() {
        return made;
    }

    /** Opens it for somebody who has to see what is in it. */
    public void open() {
        make();
        setOpen(true);
    }

    private void make() {
        if (!made) {
            made = true;
            content.add(inside.get());
        }
    }
}
