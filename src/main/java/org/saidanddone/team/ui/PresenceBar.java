package org.saidanddone.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.review.ui.CaseBar;
import org.saidanddone.review.ui.CaseWork;
import org.saidanddone.review.ui.Wording;
import org.saidanddone.team.Presence;

/** Who else has the case open, and that somebody changed it. Nothing on the screen changes before it is asked for. */
@Prototype
final class PresenceBar extends Div implements CaseBar {

    private static final long serialVersionUID = 1;

    private final transient Presence presence;
    private @Nullable CaseWork work;
    private final Paragraph others = new Paragraph();
    private final Div changed;
    private transient List<String> shown = List.of();

    PresenceBar(Presence presence) {
        this.presence = presence;
        addClassName("presence");
        getElement().setAttribute("role", "status");
        NativeButton show = new NativeButton(Say.text("review.presence.show"), click -> work().showNow());
        show.setId("show-now");
        show.addClassNames("button", "second", "small");
        changed = new Div(new Paragraph(Say.text("review.presence.changed")), show);
        LiveUi.keepUp(this, this::stay);
        addAttachListener(attach -> come());
        addDetachListener(detach -> presence.gone(work().now().feedback().id()));
    }

    @Override
    public Component on(CaseWork page) {
        work = page;
        return this;
    }

    private CaseWork work() {
        if (work == null) {
            throw new IllegalStateException("it stands on no page of a case");
        }
        return work;
    }

    private void come() {
        look(presence.comes(work().now().id()));
    }

    private void stay() {
        look(presence.stays(work().now().id()));
    }

    private void look(Presence.Around around) {
        if (around.version().isEmpty()) {
            work().toLead("review.gone");
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
        boolean other = around.version().getAsInt() != work().now().version();
        if (other && changed.getParent().isEmpty()) {
            add(changed);
        } else if (!other) {
            remove(changed);
        }
    }

    @Override
    public void upToDate() {
        remove(changed);
    }
}
