package org.saidanddone.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.EasyPage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.TextLine;
import org.saidanddone.people.Password;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.people.signin.SignIn;

/** Where a first password is set. The one-time word stands after the # of the link, so that no log has it. */
@Anyone
@Prototype
@Route(value = PeopleNavigation.SET_UP, layout = EasyLayout.class)
class SetUpView extends EasyPage {

    private static final long serialVersionUID = 1;

    private final transient SignIn signIn;
    private final TextLine password = new TextLine(
                    "password", Say.text("set-up.password"), Say.text("set-up.hint", Password.SHORTEST))
            .as("password", "new-password");
    private String token = "";

    SetUpView(SignIn signIn) {
        this.signIn = signIn;
        heading(Say.text("set-up.heading"));
        password.whenEntered(this::tryIt);
        NativeButton button = new NativeButton(Say.text("set-up.button"), click -> tryIt());
        button.addClassName("button");
        show(password, button);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        super.afterNavigation(event);
        getElement()
                .executeJs("return window.saidAndDone.takeFragment()")
                .then(String.class, fragment -> token = fragment.isEmpty() ? token : fragment);
    }

    private void tryIt() {
        noProblem();
        if (!Password.isLongEnough(password.text())) {
            password.wrong(true);
            problem("password", Say.text("set-up.too-short", Password.SHORTEST));
            return;
        }
        if (Password.isTooLong(password.text())) {
            password.wrong(true);
            problem("password", Say.text("set-up.too-long", Password.LONGEST));
            return;
        }
        switch (signIn.setUp(token, new Password(password.text()))) {
            case DONE -> UI.getCurrent().getPage().setLocation("work");
            case EASY_TO_GUESS -> {
                password.wrong(true);
                problem("password", Say.text("set-up.easy-to-guess"));
            }
            case LINK_ENDED -> problem("password", Say.text("set-up.link-ended"));
        }
    }
}
