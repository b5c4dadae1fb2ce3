package org.saidanddone.people.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.stream.Collectors;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.easyread.ui.StaffPage;
import org.saidanddone.people.Account;
import org.saidanddone.people.Accounts;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;

/** What is known about whoever has signed in, and who can change it. */
@Only({
    Role.REVIEWER,
    Role.ACTION_OWNER,
    Role.SAFEGUARDING_LEAD,
    Role.BOARD_MEMBER,
    Role.EXPERT_BY_EXPERIENCE,
    Role.ADMINISTRATOR
})
@Prototype
@Route(value = PeopleNavigation.MINE, layout = StaffLayout.class)
class MyAccountView extends StaffPage {

    private static final long serialVersionUID = 1;

    MyAccountView(Accounts accounts) {
        heading(Say.text("work.mine.heading"));
        Account mine = accounts.mine();
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "work.people.name", mine.name());
        if (!mine.post().isEmpty()) {
            fact(facts, "work.people.post", mine.post());
        }
        fact(facts, "work.people.email", mine.email().text());
        fact(
                facts,
                "work.people.does",
                mine.roles().stream()
                        .sorted()
                        .map(role -> Say.text("work.role." + role) + ": " + Say.text("work.role.what." + role))
                        .collect(Collectors.joining(" ")));
        show(facts, new Paragraph(Say.text("work.mine.change")));
    }

    private static void fact(DescriptionList facts, String key, String words) {
        facts.add(new DescriptionList.Term(Say.text(key)), new DescriptionList.Description(words));
    }
}
