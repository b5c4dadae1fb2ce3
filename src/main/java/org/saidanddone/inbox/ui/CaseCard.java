package org.saidanddone.inbox.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.saidanddone.easyread.ui.HeadedPart;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.Tags;
import org.saidanddone.inbox.Inbox;
import org.saidanddone.inbox.InboxCard;
import org.saidanddone.inbox.Narrowed;
import org.saidanddone.review.ReviewState;
import org.saidanddone.review.ui.ReviewNavigation;
import org.saidanddone.review.ui.Wording;

/** One case in the inbox. What changes about it is changed in place: focus and what is selected stay where they are. */
final class CaseCard extends ListItem {

    private static final long serialVersionUID = 1;

    private final transient Clock clock;
    private final Element box = new Element("input");
    private final Anchor way = new Anchor();
    private final Paragraph said = new Paragraph();
    private final Paragraph since = new Paragraph();
    private final Div tags = new Div();
    private final Paragraph about = new Paragraph();
    private final Anchor matter = new Anchor();
    private final Paragraph inMatter = new Paragraph(matter);
    private final Paragraph holder = new Paragraph();
    private final Paragraph signs = new Paragraph();
    private final Div same = new Div();
    private final transient Consumer<Narrowed.SameWords> showSame;
    private transient InboxCard.Open card;

    CaseCard(InboxCard.Open card, Clock clock, Runnable selected, Consumer<Narrowed.SameWords> showSame) {
        this.showSame = showSame;
        this.clock = clock;
        this.card = card;
        addClassName("card");
        box.setAttribute("type", "checkbox").setAttribute("aria-label", Say.text("review.select.case", name()));
        box.addPropertyChangeListener("checked", "change", change -> {
            if (change.isUserOriginated()) {
                selected.run();
            }
        });
        way.setHref(ReviewNavigation.caseOf(card.feedbackId()));
        way.setText(name());
        holder.addClassName("holder");
        Div head = new Div();
        head.addClassName("card-head");
        head.getElement().appendChild(box);
        head.add(new H2(way), tags);
        signs.addClassName("signs");
        said.addClassName("said");
        Div facts = new Div(about, holder, since, inMatter);
        facts.addClassName("card-facts");
        add(head, said, facts, signs, same);
    }

    private String name() {
        return Say.text("review.case.heading", card.number().shown());
    }

    InboxCard.Open card() {
        return card;
    }

    boolean selected() {
        return box.getProperty("checked", false);
    }

    void select(boolean on) {
        box.setProperty("checked", on);
    }

    /** Shows the case as it is now. */
    void show(InboxCard.Open now, Map<Long, String> actions, Map<Long, String> themes) {
        card = now;
        Instant moment = clock.instant();
        setClassName("urgent", now.state() == ReviewState.ESCALATED);
        change(since, Say.text("review.inbox.since", Wording.age(now.since(), clock)));
        since.setVisible(now.state().waiting());
        Tags all = new Tags();
        if (now.state() == ReviewState.ESCALATED) {
            all.warn(Wording.of(now.state()));
        } else {
            all.tag(Wording.of(now.state()));
        }
        now.due().ifPresent(due -> {
            if (due.isAfter(moment)) {
                all.tag(Say.text("review.inbox.due", Say.date(due.minusSeconds(1))));
            } else {
                all.warn(Say.text("review.inbox.late", Say.date(due.minusSeconds(1))));
            }
        });
        if (now.state() != ReviewState.WITHDRAWN) {
            all.tag(Wording.of(now.feeling())).tag(Wording.of(now.voice()));
        }
        if (now.unwritten() > 0) {
            all.warn(Say.text("review.inbox.unwritten", now.unwritten()));
        }
        now.tags().forEach(all::own);
        tags.removeAll();
        tags.add(all);
        change(
                about,
                now.actionIds().isEmpty()
                        ? now.chosenTheme()
                                .map(themes::get)
                                .map(theme -> Say.text("review.inbox.not-linked.theme", theme))
                                .orElseGet(() -> Say.text("review.inbox.not-linked"))
                        : now.actionIds().stream()
                                .map(id -> Optional.ofNullable(actions.get(id))
                                        .orElseGet(() -> Say.text("review.action.gone", id)))
                                .collect(Collectors.joining("; ")));
        inMatter.setVisible(now.matter().isPresent());
        now.matter().ifPresent(in -> {
            matter.setHref(ReviewNavigation.matter(in.matterId()));
            matter.setText(
                    switch (in.others()) {
                        case 0 -> Say.text("review.matter.card.alone");
                        case 1 -> Say.text("review.matter.card.one");
                        default -> Say.text("review.matter.card", in.others());
                    });
        });
        change(holder, holder(now));
        change(
                signs,
                now.signs().stream()
                        .sorted()
                        .map(sign -> Say.text("review.sign." + sign.name()))
                        .collect(Collectors.joining(" ")));
        signs.setVisible(!now.signs().isEmpty());
        change(said, now.begins().map(CaseCard::said).orElse(""));
        said.setVisible(now.begins().isPresent());
        same(now);
    }

    private void same(InboxCard.Open now) {
        same.removeAll();
        now.same().ifPresent(each -> {
            NativeButton all = HeadedPart.small(
                    Say.text("review.same.show"),
                    Say.text("review.same.show.one", name()),
                    () -> showSame.accept(each.words()));
            all.setId("same-" + now.feedbackId());
            same.add(
                    new Paragraph(
                            each.others() < Inbox.COUNTED
                                    ? Say.text("review.same", each.others())
                                    : Say.text("review.same.many", Inbox.COUNTED)),
                    HeadedPart.buttons(all));
        });
    }

    private static String said(InboxCard.Beginning begins) {
        return begins.words().isEmpty() ? Wording.pictures(begins.pictures()) : begins.words();
    }

    private static String holder(InboxCard.Open now) {
        String has = now.mine()
                ? Say.text("review.holder.me")
                : now.holder()
                        .map(name -> Say.text("review.holder.other", name))
                        .orElseGet(() -> Say.text("review.holder.nobody"));
        return now.openBy().isEmpty() ? has : has + " " + Say.text("review.presence.card", Wording.list(now.openBy()));
    }

    private static void change(Paragraph paragraph, String words) {
        if (!paragraph.getText().equals(words)) {
            paragraph.setText(words);
        }
    }
}
