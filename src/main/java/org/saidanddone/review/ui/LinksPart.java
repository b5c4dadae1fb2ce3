package org.saidanddone.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saidanddone.easyread.ui.Facts;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.SelectField;
import org.saidanddone.feedback.ChosenBy;
import org.saidanddone.feedback.Link;
import org.saidanddone.feedback.LinkKind;
import org.saidanddone.plan.Plans;
import org.saidanddone.platform.OneLook;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.Cases;
import org.saidanddone.review.link.LinkSuggestion;
import org.saidanddone.review.link.LinkSuggestions;

/** What the feedback is about: what the person chose, and beside it what staff say. */
@Prototype
final class LinksPart extends CasePart {

    private static final long serialVersionUID = 1;

    private static final String ACTION = LinkField.ACTION;
    private static final String MORE = "link-more";

    private final transient Cases cases;
    private final transient LinkSuggestions suggestions;
    private final transient Plans plans;
    private final transient OneLook look;
    private final Div links = new Div();
    private final Div suggested = new Div();
    private final Div newLink = new Div();
    private final NativeDetails more;
    private @Nullable LinkField field;
    private boolean offered;

    LinksPart(Cases cases, LinkSuggestions suggestions, Plans plans, OneLook look) {
        super("review.links.heading");
        this.cases = cases;
        this.suggestions = suggestions;
        this.plans = plans;
        this.look = look;
        NativeButton add = button(Say.text("review.link.add"), this::addLink);
        add.setId("link-add");
        add.addClassNames("second", "small");
        more = new NativeDetails(Say.text("review.link.new"), new Div(suggested, newLink, buttons(add)));
        more.setId(MORE);
        more.addToggleListener(toggle -> offer());
        add(links, more);
    }

    @Override
    protected Place place() {
        return Place.BESIDE;
    }

    @Override
    protected int order() {
        return 50;
    }

    @Override
    protected void show(CaseFile file) {
        offered = false;
        if (file.feedback().links().isEmpty()) {
            more.setOpen(true);
        }
        if (more.isOpen()) {
            offer(file);
        }
        links.removeAll();
        List<Long> actions = Stream.concat(file.chosenByPerson().stream(), file.feedback().links().stream())
                .map(Link::actionId)
                .distinct()
                .toList();
        if (actions.isEmpty()) {
            links.add(new Paragraph(Say.text("review.links.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("cards");
        list.getElement().setAttribute("role", "list");
        actions.forEach(each -> list.add(card(file, each)));
        links.add(list);
    }

    private void offer() {
        if (more.isOpen() && !offered) {
            look.at(() -> offer(work().now()));
        }
    }

    /** What it can be linked to is read when it is looked for: a plan can have thousands of actions. */
    private void offer(CaseFile file) {
        offered = true;
        if (field == null) {
            LinkField first = new LinkField(plans, file.feedback().planId());
            field = first;
            newLink.add(first);
        }
        suggest(file);
    }

    private void suggest(CaseFile file) {
        suggested.removeAll();
        List<LinkSuggestion> found = suggestions.of(file.feedback().id());
        if (found.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("cards");
        list.getElement().setAttribute("role", "list");
        found.forEach(each -> list.add(suggestion(each)));
        suggested.setId("link-suggestions");
        suggested.add(
                new H3(Say.text("review.link.suggest")), new Paragraph(Say.text("review.link.suggest.help")), list);
    }

    private ListItem suggestion(LinkSuggestion each) {
        String title = Wording.action(plans, each.actionId());
        ListItem card = new ListItem(
                new Paragraph(title),
                new Paragraph(Say.text(
                        each.inTheme() ? "review.link.suggest.theme" : "review.link.suggest.words",
                        String.join(", ", each.words()))),
                buttons(small(
                        Say.text("review.link.suggest.add"),
                        Say.text("review.link.suggest.add.one", title),
                        () -> work().change(
                                        MORE,
                                        Say.text("review.wish.link", title, Wording.of(LinkKind.NOT_SAID)),
                                        file -> cases.link(
                                                file.feedback().id(),
                                                file.version(),
                                                each.actionId(),
                                                LinkKind.NOT_SAID),
                                        file -> sayWithFocus(Say.text("review.link.done.added"))))));
        card.addClassName("card");
        return card;
    }

    private ListItem card(CaseFile file, long actionId) {
        String title = Wording.action(plans, actionId);
        Optional<Link> chosen = link(file.chosenByPerson(), actionId, ChosenBy.PERSON);
        Optional<Link> person = link(file.feedback().links(), actionId, ChosenBy.PERSON);
        Optional<Link> staff = link(file.feedback().links(), actionId, ChosenBy.STAFF);
        ListItem card = new ListItem(new H3(title));
        card.addClassName("card");
        Facts facts = new Facts();
        facts.fact(
                Say.text("review.link.person"),
                chosen.map(link -> Wording.of(link.kind())).orElseGet(() -> Say.text("review.link.not-chosen")));
        facts.fact(Say.text("review.link.staff"), staffSays(chosen, person, staff));
        card.add(facts);
        Div buttons = buttons();
        person.filter(link -> !link.confirmed() && staff.isEmpty())
                .ifPresent(link -> buttons.add(confirm(link, title)));
        staff.or(() -> person).ifPresent(link -> buttons.add(remove(link, title)));
        card.add(buttons);
        staff.or(() -> person)
                .ifPresent(link ->
                        card.add(new NativeDetails(Say.text("review.link.change.open"), changing(link, title))));
        return card;
    }

    private static Optional<Link> link(List<Link> links, long actionId, ChosenBy by) {
        return links.stream()
                .filter(link -> link.actionId() == actionId && link.chosenBy() == by)
                .findFirst();
    }

    private static String staffSays(Optional<Link> chosen, Optional<Link> person, Optional<Link> staff) {
        if (staff.isPresent()) {
            return Wording.of(staff.get().kind());
        }
        if (person.isPresent()) {
            return Say.text(person.get().confirmed() ? "review.link.confirmed" : "review.link.not-confirmed");
        }
        return chosen.isPresent() ? Say.text("review.link.taken-out") : "";
    }

    private Div changing(Link link, String title) {
        SelectField field = new SelectField("kind-" + link.id(), Say.text("review.link.says"));
        LinkField.kinds(field);
        if (link.kind() != LinkKind.NOT_SAID) {
            field.choose(link.kind().name());
        }
        NativeButton change = small(
                Say.text("review.link.change"), Say.text("review.link.change") + ": " + title, () -> work().change(
                                "kind-" + link.id(),
                                Say.text("review.wish.link-change", Wording.of(LinkKind.valueOf(field.value())), title),
                                file -> cases.changeLink(
                                        file.feedback().id(),
                                        file.version(),
                                        link.id(),
                                        LinkKind.valueOf(field.value())),
                                file -> sayWithFocus(Say.text(
                                        link.chosenBy() == ChosenBy.PERSON
                                                ? "review.link.done.changed"
                                                : "review.link.done.changed-own"))));
        return new Div(field, change);
    }

    private NativeButton confirm(Link link, String title) {
        return small(
                Say.text("review.link.confirm"), Say.text("review.link.confirm") + ": " + title, () -> work().change(
                                MORE,
                                Say.text("review.wish.link-confirm", title),
                                file -> cases.confirmLink(file.feedback().id(), file.version(), link.id()),
                                file -> sayWithFocus(Say.text("review.link.done.confirmed"))));
    }

    private NativeButton remove(Link link, String title) {
        return small(Say.text("review.link.remove"), Say.text("review.link.remove") + ": " + title, () -> work().change(
                        MORE,
                        Say.text("review.wish.link-remove", title),
                        file -> cases.removeLink(file.feedback().id(), file.version(), link.id()),
                        file -> sayWithFocus(Say.text(removed(file, link)))));
    }

    /** What is so after it: what the person chose may stand there still, or stand in the history only. */
    private static String removed(CaseFile file, Link link) {
        if (link.chosenBy() == ChosenBy.PERSON) {
            return "review.link.done.removed";
        }
        return link(file.feedback().links(), link.actionId(), ChosenBy.PERSON).isPresent()
                ? "review.link.done.removed-staff"
                : "review.link.done.removed-own";
    }

    private void addLink() {
        if (field != null) {
            addLink(field);
        }
    }

    private void addLink(LinkField chosen) {
        Optional<Long> action = chosen.actionId();
        if (action.isEmpty()) {
            work().wrong(ACTION, Say.text("review.link.action.missing"));
            return;
        }
        long actionId = action.get();
        LinkKind says = chosen.kind();
        work().change(
                        ACTION,
                        Say.text("review.wish.link", Wording.action(plans, actionId), Wording.of(says)),
                        file -> cases.link(file.feedback().id(), file.version(), actionId, says),
                        file -> say(Say.text("review.link.done.added")));
    }
}
