package org.saidanddone.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.data.exceptions.OptimisticLockException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.easyread.ui.LongText;
import org.saidanddone.easyread.ui.Problem;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.easyread.ui.StaffPage;
import org.saidanddone.easyread.ui.WordsAdvice;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.Change;
import org.saidanddone.plan.Meanwhile;
import org.saidanddone.plan.Milestone;
import org.saidanddone.plan.Plan;
import org.saidanddone.plan.Plans;
import org.saidanddone.plan.ProgressUpdate;
import org.saidanddone.plan.Proposal;
import org.saidanddone.plan.Proposals;

/** What the review team says about my actions: an action owner says yes, and the action changes, or no, and why. */
@Only(Role.ACTION_OWNER)
@Prototype
@Route(value = PlanNavigation.PROPOSALS, layout = StaffLayout.class)
class ProposalsView extends StaffPage {

    private static final long serialVersionUID = 1;

    private final transient Proposals proposals;
    private final transient Plans plans;
    private final Div list = new Div();

    ProposalsView(Proposals proposals, Plans plans) {
        this.proposals = proposals;
        this.plans = plans;
        heading(Say.text("work.proposals.heading"));
        show(paragraphs(Say.text("work.proposals.intro")));
        show(list);
        list();
    }

    private void list() {
        list.removeAll();
        List<Proposal> open = proposals.forMe();
        if (open.isEmpty()) {
            list.add(new Paragraph(Say.text("work.proposals.none")));
            return;
        }
        UnorderedList cards = new UnorderedList();
        cards.addClassName("cards");
        cards.getElement().setAttribute("role", "list");
        open.forEach(
                proposal -> plans.action(proposal.actionId()).ifPresent(action -> cards.add(card(proposal, action))));
        list.add(cards);
    }

    private ListItem card(Proposal proposal, Action action) {
        List<Milestone> steps = plans.milestones(action.id());
        String name = action.code().text() + " " + action.title();
        String path = PlanNavigation.action(
                plans.plan(action.planId()).map(Plan::code).orElse(""),
                action.code().text());
        ListItem card = new ListItem(new H2(new Anchor(path, name)));
        card.addClassName("card");
        card.setId("proposal-" + proposal.id());
        card.add(
                new Paragraph(Say.text("work.proposals.by", Say.moment(proposal.made()), proposal.madeBy())),
                new Paragraph(ProposalList.words(proposal.change(), steps)),
                new Paragraph(Say.text("work.proposals.now", StatusSection.words(action.status()))));
        action.due().ifPresent(day -> card.add(new Paragraph(Say.text("work.proposals.due", Say.date(day)))));
        if (!proposal.wordsAreRemoved()) {
            card.add(words(proposal.plain()), words(proposal.easy()));
        }
        proposal.evidence().map(Writing::evidence).ifPresent(card::add);
        plans.since(action.id(), proposal.seenVersion()).ifPresent(since -> card.add(meanwhile(since, steps)));
        card.add(accepting(proposal, action, name), refusing(proposal, name));
        return card;
    }

    /** Saying yes; where the words are gone, in words of the owner's own, but never to a step that has lost its name. */
    private Component accepting(Proposal proposal, Action action, String name) {
        if (!proposal.wordsAreRemoved()) {
            NativeButton yes = button("accept-" + proposal.id(), "work.proposals.accept", name);
            yes.addClickListener(click -> decide(() -> proposals.accept(proposal.id(), action.version())));
            return yes;
        }
        if (proposal.change() instanceof Change.MilestoneAdded) {
            return new Paragraph(Say.text("work.proposals.removed.step"));
        }
        OwnWords own = new OwnWords(proposal);
        NativeButton yes = button("accept-" + proposal.id(), "work.proposals.accept", name);
        yes.addClickListener(click -> {
            List<Problem> wrong = own.problems();
            if (wrong.isEmpty()) {
                decide(() -> proposals.acceptInOwnWords(
                        proposal.id(), action.version(), own.plain(), own.easy(), own.evidence()));
            } else {
                nothingDone();
                problems(wrong);
            }
        });
        return new Div(new Paragraph(Say.text("work.proposals.removed")), own, yes);
    }

    private static Div words(String text) {
        Div words = new Div(text);
        words.addClassName("words");
        return words;
    }

    /** Both: what the review team looked at when it wrote, and what became of the action since. */
    private static Div meanwhile(Meanwhile since, List<Milestone> steps) {
        Div note = new Div(new H3(Say.text("work.proposals.changed")));
        note.addClassNames("note", "warn");
        note.add(
                new Paragraph(Say.text("work.proposals.seen", StatusSection.words(since.seenStatus()))),
                new Paragraph(Say.text(
                        "work.proposals.now", StatusSection.words(since.now().status()))));
        UnorderedList changes = new UnorderedList();
        since.since().forEach(update -> changes.add(new ListItem(line(update, steps))));
        if (!since.since().isEmpty()) {
            note.add(changes);
        }
        return note;
    }

    private static String line(ProgressUpdate update, List<Milestone> steps) {
        return Say.text(
                "work.proposals.change",
                Say.moment(update.made()),
                update.imported() ? Say.text("work.proposals.file") : update.madeBy(),
                ProposalList.words(update.change(), steps));
    }

    private NativeDetails refusing(Proposal proposal, String name) {
        LongText plain = new LongText(
                "why-" + proposal.id(), Say.text("work.proposals.why"), Say.text("work.proposals.why.hint"));
        LongText easy = new LongText("easy-why-" + proposal.id(), Say.text("work.proposals.easy-why"), "");
        NativeButton no = button("refuse-" + proposal.id(), "work.proposals.refuse", name);
        no.addClassName("second");
        no.addClickListener(click -> refuse(proposal, plain, easy));
        WordsAdvice plainAdvice = new WordsAdvice(Variant.PLAIN);
        WordsAdvice easyAdvice = new WordsAdvice(Variant.EASY_READ);
        plain.whenTyped(plainAdvice::about);
        easy.whenTyped(easyAdvice::about);
        return new NativeDetails(Say.text("work.proposals.no"), new Div(plain, plainAdvice, easy, easyAdvice, no));
    }

    private static NativeButton button(String id, String key, String about) {
        NativeButton button = new NativeButton(Say.text(key));
        button.setId(id);
        button.addClassName("button");
        button.getElement().setAttribute("aria-label", Say.text(key) + ": " + about);
        return button;
    }

    private void decide(Supplier<Proposals.Decided> yes) {
        try {
            show(yes.get(), "work.proposals.accepted");
        } catch (OptimisticLockException changedAtTheSameMoment) {
            show(new Proposals.Decided.ActionChanged(), "");
        }
    }

    private void refuse(Proposal proposal, LongText plain, LongText easy) {
        List<Problem> wrong = new ArrayList<>();
        OwnWords.check(plain, "why-" + proposal.id(), "work.proposals.missing.why")
                .ifPresent(wrong::add);
        OwnWords.check(easy, "easy-why-" + proposal.id(), "work.proposals.missing.easy-why")
                .ifPresent(wrong::add);
        if (!wrong.isEmpty()) {
            nothingDone();
            problems(wrong);
            return;
        }
        show(proposals.refuse(proposal.id(), plain.text(), easy.text()), "work.proposals.refused");
    }

    private void show(Proposals.Decided decided, String key) {
        nothingDone();
        list();
        switch (decided) {
            case Proposals.Decided.Now unused -> done(Say.text(key));
            case Proposals.Decided.Before unused -> done(Say.text("work.proposals.before"));
            case Proposals.Decided.Hidden hidden ->
                problem(
                        "heading",
                        hidden.words().isEmpty()
                                ? Say.text("work.proposals.held")
                                : Say.text("work.proposals.hidden", String.join(", ", hidden.words())));
            case Proposals.Decided.ActionChanged unused -> problem("heading", Say.text("work.proposals.look-again"));
            case Proposals.Decided.NotPossible unused -> problem("heading", Say.text("work.proposals.not-possible"));
            case Proposals.Decided.WordsRemoved unused -> problem("heading", Say.text("work.proposals.removed.now"));
        }
        if (decided instanceof Proposals.Decided.Now || decided instanceof Proposals.Decided.Before) {
            focusHeading();
        }
    }
}
