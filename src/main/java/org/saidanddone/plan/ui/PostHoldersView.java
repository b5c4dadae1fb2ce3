package org.saidanddone.plan.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.saidanddone.easyread.ui.ComboField;
import org.saidanddone.easyread.ui.GridLine;
import org.saidanddone.easyread.ui.Problem;
import org.saidanddone.easyread.ui.RowGrid;
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
    private final ComboField<Person> person =
            new ComboField<>(PERSON, Say.text("plan.holders.person"), Person::name, Person::id);
    private final ComboField<Owner> post =
            new ComboField<>(POST, Say.text("plan.holders.post"), PostHoldersView::words, owner -> owner);
    private final RowGrid list = new RowGrid(
            Say.text("plan.holders.now"),
            new Paragraph(Say.text("plan.holders.none")),
            Say.text("plan.holders.person"),
            Say.text("plan.holders.post"),
            Say.text("plan.holders.column.since"));
    private transient List<PostHolding> now = List.of();

    PostHoldersView(PostHolders holders) {
        this.holders = holders;
        List<Owner> posts = holders.posts();
        List<Person> people = holders.candidates();
        heading(Say.text("plan.holders.heading"));
        show(new Paragraph(Say.text("plan.holders.intro")));
        if (people.isEmpty() || posts.isEmpty()) {
            show(new Paragraph(Say.text(people.isEmpty() ? "plan.holders.nobody" : "plan.holders.no-post")));
        } else {
            person.offer(people);
            post.offer(posts);
            NativeButton give = new NativeButton(Say.text("plan.holders.give"), click -> give());
            give.addClassName("button");
            give.setId("holder-give");
            show(person, post, give);
        }
        show(new H2(Say.text("plan.holders.now")), list);
        list.press(Say.text("plan.holders.column.end"), row -> Say.text("plan.holders.end"), this::spoken, this::end);
        list();
    }

    private static String words(Owner owner) {
        return owner.post().isBlank()
                ? Say.text("plan.holders.whole", owner.organisation())
                : owner.organisation() + ", " + owner.post();
    }

    private void list() {
        now = holders.now();
        list.all(now.stream()
                .map(holding -> new GridLine(
                        holding.id(),
                        GridLine.Lead.of(holding.person(), ""),
                        words(holding.post()),
                        Say.moment(holding.since())))
                .toList());
    }

    private String spoken(GridLine row) {
        return holding(row)
                .map(held -> Say.text("plan.holders.end.one", held.person(), words(held.post())))
                .orElse("");
    }

    private Optional<PostHolding> holding(GridLine row) {
        return now.stream().filter(each -> each.id() == row.id()).findFirst();
    }

    private void end(GridLine row) {
        holders.end(row.id());
        list();
        done(Say.text("plan.holders.ended", row.lead().name()));
        focusHeading();
    }

    private void give() {
        noProblem();
        Optional<Person> who = person.chosen();
        Optional<Owner> what = post.chosen();
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
