package org.saidanddone.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffGrid;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.easyread.ui.StaffPage;
import org.saidanddone.people.Account;
import org.saidanddone.people.Accounts;
import org.saidanddone.people.Accounts.Place;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;

/** Who signs in, and a form to add somebody. */
@Only(Role.ADMINISTRATOR)
@Prototype
@Route(value = PeopleNavigation.PEOPLE, layout = StaffLayout.class)
class PeopleView extends StaffPage {

    private static final long serialVersionUID = 1;

    private static final int PAGE = 50;

    private final transient Accounts accounts;
    private final DetailsForm form = new DetailsForm();

    PeopleView(Accounts accounts, List<NoticeSection> notices) {
        this.accounts = accounts;
        heading(Say.text("work.people.heading"));
        notices.forEach(each -> each.notice().ifPresent(notice -> show(notice)));
        show(new Paragraph(Say.text("work.people.intro")));
        NativeButton add = new NativeButton(Say.text("work.people.add"), click -> add());
        add.setId("person-add");
        add.addClassName("button");
        show(new H2(Say.text("work.people.active")), list(Say.text("work.people.active"), true));
        show(new H2(Say.text("work.people.new")), form, add);
        List<Account> ended = accounts.list(false, Place.FIRST);
        if (!ended.isEmpty()) {
            String name = Say.text("work.people.ended");
            show(new NativeDetails(name, list(name, false)));
        }
    }

    private StaffGrid<Account> list(String name, boolean active) {
        return new StaffGrid<Account>(name, new Paragraph(Say.text("work.people.none")))
                .leads(
                        Say.text("work.people.name"),
                        Account::name,
                        account -> PeopleNavigation.person(account.id()),
                        account -> Stream.of(account.post())
                                .filter(post -> !post.isEmpty())
                                .toList(),
                        account -> List.of(roles(account), stands(account)))
                .words(Say.text("work.people.does"), PeopleView::roles)
                .words(Say.text("work.people.signs-in"), PeopleView::stands)
                .rows(
                        PAGE,
                        Place.FIRST,
                        after -> accounts.list(active, after),
                        last -> new Place(last.name(), last.id()));
    }

    private static String stands(Account account) {
        return Say.text("work.people.short." + PersonView.standsAs(account));
    }

    private static String roles(Account account) {
        return account.roles().stream()
                .sorted()
                .map(role -> Say.text("work.role." + role))
                .collect(Collectors.joining(", "));
    }

    private void add() {
        noProblem();
        nothingDone();
        switch (accounts.add(form.details())) {
            case Accounts.Outcome.Done added ->
                UI.getCurrent().navigate(PeopleNavigation.person(added.account().id()));
            case Accounts.Outcome.Wrong wrong -> problems(form.wrong(wrong.problems()));
        }
    }
}
