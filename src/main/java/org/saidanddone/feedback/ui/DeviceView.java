package org.saidanddone.feedback.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import org.saidanddone.easyread.ui.Device;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.EasyPage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.people.access.Anyone;

/** Whose phone or computer is this? Asked once, before anything is kept. Who does not know is treated like "others too". */
@Anyone
@Prototype
@Route(value = Page.DEVICE, layout = EasyLayout.class)
class DeviceView extends EasyPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Beginning beginning;

    DeviceView(Beginning beginning) {
        this.beginning = beginning;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        heading(Say.text("device.heading"));
        backTo(FeedbackNavigation.TELL);
        clear();
        ChoiceGroup group = new ChoiceGroup();
        group.add(new ChoiceButton("person", Say.text("device.own"), () -> beginning.said(Device.OWN)));
        group.add(new ChoiceButton("people", Say.text("device.shared"), () -> beginning.said(Device.SHARED)));
        group.add(new ChoiceButton("dont-know", Say.text("device.dont-know"), () -> beginning.said(Device.SHARED))
                .usual());
        show(new Hint(paragraphs(Say.text("device.hint"))), group);
    }
}
