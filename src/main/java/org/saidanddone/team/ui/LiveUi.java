package org.saidanddone.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import org.saidanddone.team.Presence;

/** Does something every few seconds while a screen is open, in the browser's own pace. */
public final class LiveUi {

    private LiveUi() {}

    /** From when the component is shown until it is not any more. */
    public static void keepUp(Component component, SerializableRunnable look) {
        component.addAttachListener(attach -> {
            UI ui = attach.getUI();
            ui.setPollInterval(Presence.REFRESHED_EVERY_MS);
            Registration polling = ui.addPollListener(poll -> look.run());
            component.addDetachListener(detach -> {
                detach.unregisterListener();
                polling.remove();
                ui.setPollInterval(-1);
            });
        });
    }
}
