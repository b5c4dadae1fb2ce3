package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.function.Supplier;

/** Something that is folded away on a page for staff, and read and built when somebody opens it for the first time. */
public final class Folded extends NativeDetails {

    private static final long serialVersionUID = 1;

    private final transient Supplier<Component> inside;
    private boolean built;

    /**
     * Folded away.
     *
     * @param summary the words that stand there before it is opened
     * @param inside reads and builds what is in it
     */
    public Folded(String summary, Supplier<Component> inside) {
        super(summary);
        this.inside = inside;
        addToggleListener(toggle -> build());
    }

    /** Opens it. */
    public Folded open() {
        setOpen(true);
        build();
        return this;
    }

    private void build() {
        if (isOpen() && !built) {
            built = true;
            setContent(inside.get());
        }
    }
}
