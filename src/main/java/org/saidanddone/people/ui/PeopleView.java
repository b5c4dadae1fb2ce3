package org.saidanddone.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.stream.Collectors;
import org.saidanddone.easyread.ui.Say;
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
        show(new H2(Say.text("work.people.active")), list(true));
        show(new H2(Say.text("work.people.new")), form, add);
        List<Account> ended = accounts.list(false, Place.FIRST);
        if (!ended.isEmpty()) {
            show(new NativeDetails(Say.text("work.people.ended"), list(false)));
        }
    }

    private UnorderedList list(boolean active) {
        UnorderedList cards = new UnorderedList();
        cards.addClassNames("cards", "columns");
        cards.getElement().setAttribute("role", "list");
        more(cards, active, Place.FIRST);
        return cards;
    }

    private void more(UnorderedList cards, boolean active, Place after) {
        List<Account> found = accounts.list(active, after);
        found.forEach(account -> cards.add(card(account)));
        if (found.size() == PAGE) {
            Account last = found.getLast();
            ListItem item = new ListItem();
            NativeButton more = new NativeButton(Say.text("work.people.more"), click -> {
                cards.remove(item);
                more(cards, active, new Place(last.name(), last.id()));
            });
            more.addClassNames("button", "second");
            item.add(more);
            cards.add(item);
        }
    }

    private static ListItem card(Account account) {
        ListItem card = new ListItem(
                new H3(new Anchor(PeopleNavigation.person(account.id()), account.name())),
                new Paragraph(roles(account)),
                new Paragraph(Say.text(PersonView.standsAs(account))));
        if (!account.post().isEmpty()) {
            card.addComponentAtIndex(1, new Paragraph(account.post()));
        }
        card.addClassName("card");
        return card;
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
