package org.saidanddone.plan.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.saidanddone.easyread.ui.Problem;
import org.saidanddone.easyread.ui.Say;
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
    private final ComboBox<Person> person = new ComboBox<>(Say.text("plan.holders.person"));
    private final ComboBox<Owner> post = new ComboBox<>(Say.text("plan.holders.post"));
    private final Div list = new Div();

    PostHoldersView(PostHolders holders) {
        this.holders = holders;
        List<Owner> posts = holders.posts();
        List<Person> people = holders.candidates();
        heading(Say.text("plan.holders.heading"));
        show(new Paragraph(Say.text("plan.holders.intro")));
        if (people.isEmpty() || posts.isEmpty()) {
            show(new Paragraph(Say.text(people.isEmpty() ? "plan.holders.nobody" : "plan.holders.no-post")));
        } else {
            person.setId(PERSON);
            person.setItems(people);
            person.setItemLabelGenerator(Person::name);
            post.setId(POST);
            post.setItems(posts);
            post.setItemLabelGenerator(PostHoldersView::words);
            onlyOne(person, people);
            onlyOne(post, posts);
            NativeButton give = new NativeButton(Say.text("plan.holders.give"), click -> give());
            give.addClassName("button");
            give.setId("holder-give");
            show(person, post, give);
        }
        show(new H2(Say.text("plan.holders.now")), list);
        list();
    }

    /** Where there is nothing to choose from, it is chosen. */
    private static <T> void onlyOne(ComboBox<T> field, List<T> choices) {
        if (choices.size() == 1) {
            field.setValue(choices.getFirst());
        }
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
        Optional<Person> who = person.getOptionalValue();
        Optional<Owner> what = post.getOptionalValue();
        if (who.isEmpty() || what.isEmpty()) {
            nothingDone();
            problems(Stream.of(
                            who.isEmpty() ? new Problem(PERSON, Say.text("plan.holders.person.none")) : null,
                            what.isEmpty() ? new Problem(POST, Say.text("plan.holders.post.none")) : null)
                    .filter(Objects::nonNull)
                    .toList());
            return;
        }
        holders.give(who.get().id(), what.get());
        person.clear();
        post.clear();
        list();
        done(Say.text("plan.holders.given"));
    }
}
