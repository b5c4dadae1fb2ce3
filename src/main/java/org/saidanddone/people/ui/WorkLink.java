package org.saidanddone.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import jakarta.inject.Singleton;
import java.util.List;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.easyread.ui.TeamLinks;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;

/** From every public page the way back to one's work. */
@Singleton
final class WorkLink implements TeamLinks {

    private final WhoIsAsking whoIsAsking;

    WorkLink(WhoIsAsking whoIsAsking) {
        this.whoIsAsking = whoIsAsking;
    }

    @Override
    public List<Component> on(Location here) {
        return whoIsAsking.now() instanceof Asking.Colleague
                ? List.of(new Anchor(StaffLayout.WORK, Say.text("staff.bar.work")))
                : List.of();
    }

    @Override
    public int order() {
        return 0;
    }
}
