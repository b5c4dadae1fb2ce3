package org.saidanddone.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.inject.Singleton;
import org.saidanddone.easyread.ui.Say;

/**
 * What the framework would say in a box of its own when a session has ended, cookies are blocked or something broke. The
 * caption tells {@code gone.js} which, and nobody sees it: that carries on, or shows our own page.
 */
@Singleton
final class OurMessages implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> messages());
    }

    private static SystemMessages messages() {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption("gone");
        messages.setSessionExpiredMessage(Say.text("error.text"));
        messages.setInternalErrorCaption("failed");
        messages.setInternalErrorMessage(Say.text("error.text"));
        messages.setSyncErrorCaption("gone");
        messages.setSyncErrorMessage(Say.text("error.text"));
        messages.setCookiesDisabledCaption("cookies");
        messages.setCookiesDisabledMessage(Say.text("cannot.cookies"));
        return messages;
    }
}
