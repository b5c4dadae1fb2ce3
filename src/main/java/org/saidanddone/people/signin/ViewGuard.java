package org.saidanddone.people.signin;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import jakarta.inject.Singleton;
import java.io.Serializable;
import org.saidanddone.people.access.AccessRefused;
import org.saidanddone.people.access.AccessRule;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;

/**
 * Stands before every view. A visitor is asked to sign in; a colleague without the role sees "not found", so that
 * nobody learns what is there; a view that says nothing is not found for anybody.
 */
@Singleton
final class ViewGuard implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;

    private final transient WhoIsAsking whoIsAsking;

    ViewGuard(WhoIsAsking whoIsAsking) {
        this.whoIsAsking = whoIsAsking;
    }

    /** Where somebody wanted to go before they were asked to sign in. */
    record Wanted(String path) implements Serializable {}

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::check));
        event.getSource().addSessionInitListener(init -> signOut(init.getSession()));
    }

    /** Somebody whose account has ended, or who has another password now, is led to the sign-in by whatever they press. */
    private void signOut(VaadinSession session) {
        ErrorHandler usual = session.getErrorHandler();
        session.setErrorHandler(event -> {
            UI ui = UI.getCurrent();
            boolean was = session.getAttribute(SessionPerson.class) != null;
            if (ui != null && was && isRefused(event.getThrowable()) && whoIsAsking.now() instanceof Asking.Visitor) {
                session.setAttribute(SessionPerson.class, null);
                ui.getPage().setLocation("sign-in");
            } else {
                usual.error(event);
            }
        });
    }

    private static boolean isRefused(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof AccessRefused) {
                return true;
            }
        }
        return false;
    }

    private void check(BeforeEnterEvent event) {
        Class<?> view = event.getNavigationTarget();
        if (HasErrorParameter.class.isAssignableFrom(view)) {
            return;
        }
        AccessRule rule = AccessRule.of(view);
        if (rule.allows(whoIsAsking.now())) {
            return;
        }
        if (rule instanceof AccessRule.ForRoles && whoIsAsking.now() instanceof Asking.Visitor) {
            ComponentUtil.setData(
                    UI.getCurrent(),
                    Wanted.class,
                    new Wanted(event.getLocation().getPath()));
            event.forwardTo("sign-in");
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }
}
