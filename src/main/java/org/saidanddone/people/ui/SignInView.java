package org.saidanddone.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.EasyPage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.TextLine;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.people.signin.SignIn;

/** Where colleagues sign in. A wrong try says so without saying what was wrong; the address stays. */
@Anyone
@Prototype
@Route(value = PeopleNavigation.SIGN_IN, layout = EasyLayout.class)
class SignInView extends EasyPage {

    private static final long serialVersionUID = 1;

    private final transient SignIn signIn;
    private final TextLine email = new TextLine("email", Say.text("sign-in.email"), "").as("email", "username");
    private final TextLine password =
            new TextLine("password", Say.text("sign-in.password"), "").as("password", "current-password");

    SignInView(SignIn signIn) {
        this.signIn = signIn;
        heading(Say.text("sign-in.heading"));
        password.whenEntered(this::tryIt);
        email.whenEntered(this::tryIt);
        NativeButton button = new NativeButton(Say.text("sign-in.button"), click -> tryIt());
        button.addClassName("button");
        show(paragraphs(Say.text("sign-in.text")));
        show(email, password, button);
    }

    private void tryIt() {
        noProblem();
        email.wrong(false);
        switch (signIn.with(email.text(), password.text())) {
            case SignIn.Outcome.SignedIn in ->
                UI.getCurrent().getPage().setLocation(in.wanted().isEmpty() ? "work" : in.wanted());
            case SignIn.Outcome.Wrong unused -> {
                email.wrong(true);
                problem("email", Say.text("sign-in.wrong"));
            }
            case SignIn.Outcome.Wait wait ->
                problem("password", Say.text("sign-in.wait", wait.howLong().toSeconds() + 1));
        }
    }
}
