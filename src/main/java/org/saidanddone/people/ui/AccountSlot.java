package org.saidanddone.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import jakarta.inject.Singleton;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffAccount;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.signin.SignIn;

/** Who has signed in, and the way out. */
@Singleton
final class AccountSlot implements StaffAccount {

    private final WhoIsAsking whoIsAsking;
    private final SignIn signIn;

    AccountSlot(WhoIsAsking whoIsAsking, SignIn signIn) {
        this.whoIsAsking = whoIsAsking;
        this.signIn = signIn;
    }

    @Override
    public Component component() {
        String name = whoIsAsking.now() instanceof Asking.Colleague colleague ? colleague.name() : "";
        NativeButton out = new NativeButton(Say.text("sign-out.button"), click -> {
            UI.getCurrent().getPage().setLocation(".");
            signIn.out();
        });
        out.setId("sign-out");
        return new Div(new Span(name), out);
    }
}
