package org.saidanddone.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.review.team.Presence;

/** Who else has the case open, and that somebody changed it. Nothing on the screen changes before it is asked for. */
final class PresenceBar extends Div {

    private static final long serialVersionUID = 1;

    private final transient Presence presence;
    private final CaseWork work;
    private final Paragraph others = new Paragraph();
    private final Div changed;
    private transient List<String> shown = List.of();

    PresenceBar(Presence presence, CaseWork work, Runnable showNow, Runnable gone) {
        this.presence = presence;
        this.work = work;
        addClassName("presence");
        getElement().setAttribute("role", "status");
        NativeButton show = new NativeButton(Say.text("review.presence.show"), click -> showNow.run());
        show.setId("show-now");
        show.addClassNames("button", "second", "small");
        changed = new Div(new Paragraph(Say.text("review.presence.changed")), show);
        LiveUi.keepUp(this, () -> look(gone));
        addAttachListener(attach -> look(gone));
        addDetachListener(detach -> presence.gone(work.now().feedback().id()));
    }

    private void look(Runnable gone) {
        Presence.Around around = presence.here(work.now().feedback().id());
        if (around.version().isEmpty()) {
            gone.run();
            return;
        }
        if (!around.others().equals(shown)) {
            shown = around.others();
            remove(others);
            if (!shown.isEmpty()) {
                others.setText(Say.text(
                        shown.size() == 1 ? "review.presence.one" : "review.presence.many", Wording.list(shown)));
                addComponentAsFirst(others);
            }
        }
        boolean other = around.version().getAsInt() != work.now().version();
        if (other && changed.getParent().isEmpty()) {
            add(changed);
        } else if (!other) {
            remove(changed);
        }
    }

    /** What is on the screen is the case as it is now. */
    void upToDate() {
        remove(changed);
    }
}
