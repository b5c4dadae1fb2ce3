package org.saidanddone.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
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
        NativeButton out = new NativeButton(Say.text("sign-out.button"), click -> {
            UI.getCurrent().getPage().setLocation(".");
            signIn.out();
        });
        out.setId("sign-out");
        if (!(whoIsAsking.now() instanceof Asking.Colleague colleague)) {
            return new Div(out);
        }
        return new Div(new Span(colleague.name()), out, cameBack(), new SignedInBox(colleague.id()));
    }

    private static Paragraph cameBack() {
        Paragraph said = new Paragraph(Say.text("staff.time.came-back"));
        said.addClassName("signed-in-came-back");
        said.getElement()
                .setAttribute("role", "status")
                .setAttribute("data-came-back", true)
                .setAttribute("hidden", true);
        return said;
    }
}
