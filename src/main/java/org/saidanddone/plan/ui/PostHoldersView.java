package org.saidanddone.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.SelectField;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.easyread.ui.StaffPage;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;
import org.saidanddone.plan.Owner;
import org.saidanddone.plan.PostHolders;
import org.saidanddone.plan.PostHolding;

/** Which person answers for the actions of which post. */
@Only(Role.ADMINISTRATOR)
@Prototype
@Route(value = PlanNavigation.POST_HOLDERS, layout = StaffLayout.class)
class PostHoldersView extends StaffPage {

    private static final long serialVersionUID = 1;

    private static final String PERSON = "holder-person";
    private static final String POST = "holder-post";

    private final transient PostHolders holders;
    private final transient List<Owner> posts;
    private final SelectField person = new SelectField(PERSON, Say.text("plan.holders.person"));
    private final SelectField post = new SelectField(POST, Say.text("plan.holders.post"));
    private final Div list = new Div();

    PostHoldersView(PostHolders holders) {
        this.holders = holders;
        this.posts = holders.posts();
        List<Person> people = holders.candidates();
        heading(Say.text("plan.holders.heading"));
        show(new Paragraph(Say.text("plan.holders.intro")));
        if (people.isEmpty() || posts.isEmpty()) {
            show(new Paragraph(Say.text(people.isEmpty() ? "plan.holders.nobody" : "plan.holders.no-post")));
        } else {
            people.forEach(each -> person.choice(String.valueOf(each.id()), each.name()));
            for (int i = 0; i < posts.size(); i++) {
                post.choice(String.valueOf(i), words(posts.get(i)));
            }
            NativeButton give = new NativeButton(Say.text("plan.holders.give"), click -> give());
            give.addClassName("button");
            give.setId("holder-give");
            show(person, post, give);
        }
        show(new H2(Say.text("plan.holders.now")), list);
        list();
    }

    private static String words(Owner owner) {
        return owner.post().isBlank()
                ? Say.text("plan.holders.whole", owner.organisation())
                : owner.organisation() + ", " + owner.post();
    }

    private void list() {
        list.removeAll();
        List<PostHolding> now = holders.now();
        if (now.isEmpty()) {
            list.add(new Paragraph(Say.text("plan.holders.none")));
            return;
        }
        UnorderedList cards = new UnorderedList();
        cards.addClassNames("cards", "columns");
        cards.getElement().setAttribute("role", "list");
        now.forEach(holding -> cards.add(card(holding)));
        list.add(cards);
    }

    private ListItem card(PostHolding holding) {
        NativeButton end = new NativeButton(Say.text("plan.holders.end"), click -> {
            holders.end(holding.id());
            list();
            done(Say.text("plan.holders.ended", holding.person()));
            focusHeading();
        });
        end.addClassNames("button", "second", "small");
        end.getElement()
                .setAttribute("aria-label", Say.text("plan.holders.end.one", holding.person(), words(holding.post())));
        ListItem card = new ListItem(
                new Paragraph(Say.text("plan.holders.line", holding.person(), words(holding.post()))),
                new Paragraph(Say.text("plan.holders.since", Say.moment(holding.since()))),
                end);
        card.addClassName("card");
        return card;
    }

    private void give() {
        noProblem();
        holders.give(Long.parseLong(person.value()), posts.get(Integer.parseInt(post.value())));
        list();
        done(Say.text("plan.holders.given"));
    }
}
