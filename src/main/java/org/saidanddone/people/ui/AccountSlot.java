package org.saidanddone.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jakarta.inject.Singleton;
import java.util.Map;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffAccount;
import org.saidanddone.people.WorkCounts;
import org.saidanddone.people.access.AccessRule;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.signin.SignIn;

/** Who has signed in, and the way out. */
@Singleton
final class AccountSlot implements StaffAccount {

    private final WhoIsAsking whoIsAsking;
    private final WorkCounts counts;
    private final SignIn signIn;

    AccountSlot(WhoIsAsking whoIsAsking, WorkCounts counts, SignIn signIn) {
        this.whoIsAsking = whoIsAsking;
        this.counts = counts;
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
        Span name = new Span(colleague.name());
        name.addClassName("staff-name");
        Anchor mine = new Anchor(PeopleNavigation.MINE, Say.text("work.mine.link"));
        Anchor everybody = new Anchor("", Say.text("staff.public"));
        return new Div(name, mine, everybody, out, cameBack(), new SignedInBox(colleague.id()));
    }

    @Override
    public boolean mayOpen(Class<? extends Component> view) {
        return AccessRule.of(view).allows(whoIsAsking.now());
    }

    @Override
    public Map<String, Integer> waiting() {
        return counts.now();
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
