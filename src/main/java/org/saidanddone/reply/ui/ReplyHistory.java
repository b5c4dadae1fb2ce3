package org.saidanddone.reply.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.plan.Proposal;
import org.saidanddone.plan.Proposals;
import org.saidanddone.reply.Reply;

/** The replies that were sent, newest first, for staff. */
final class ReplyHistory extends Div {

    private static final long serialVersionUID = 1;

    ReplyHistory(List<Reply> replies, Proposals proposals) {
        add(new H2(Say.text("reply.section")));
        if (replies.isEmpty()) {
            add(new Paragraph(Say.text("reply.section.none")));
            return;
        }
        Map<Long, Proposal> proposed = proposed(replies, proposals);
        UnorderedList list = new UnorderedList();
        list.addClassName("cards");
        replies.forEach(reply -> list.add(card(reply, proposed)));
        add(list);
    }

    /** The proposals that these replies rest on, by their number. */
    static Map<Long, Proposal> proposed(List<Reply> replies, Proposals proposals) {
        Set<Long> ids = replies.stream()
                .flatMap(reply -> reply.restsOn().stream())
                .filter(Reply.Proposed.class::isInstance)
                .map(rests -> ((Reply.Proposed) rests).proposalId())
                .collect(Collectors.toSet());
        return proposals.find(ids).stream().collect(Collectors.toMap(Proposal::id, Function.identity()));
    }

    /** What the reply rests on, and what became of it, for staff; nothing for one that rests on nothing. */
    static List<Component> basis(Reply reply, Map<Long, Proposal> proposed) {
        return switch (reply.restsOn().orElse(null)) {
            case Reply.ForThePerson done
            when done.plain().isBlank() -> List.of(new Paragraph(Say.text("reply.rests.person-promised")));
            case Reply.ForThePerson done ->
                List.of(new Paragraph(
                        Say.text("reply.rests.person", done.day().map(Say::date).orElse(""), done.plain())));
            case Reply.Changed unused -> List.of(new Paragraph(Say.text("reply.rests.changed")));
            case Reply.Proposed rests -> state(proposed.get(rests.proposalId()));
            case null -> List.of();
        };
    }

    private static List<Component> state(@Nullable Proposal proposal) {
        return switch (proposal == null ? null : proposal.state()) {
            case Proposal.State.Open unused -> List.of(new Paragraph(Say.text("reply.rests.open")));
            case Proposal.State.Accepted yes ->
                List.of(new Paragraph(Say.text(
                        "reply.rests.accepted",
                        Say.moment(yes.by().when()),
                        yes.by().name())));
            case Proposal.State.Refused no -> {
                List<Component> said = new ArrayList<>(List.of(new Paragraph(Say.text(
                        "reply.rests.refused",
                        Say.moment(no.by().when()),
                        no.by().name()))));
                said.addAll(List.of(Wording.there(no.plain())));
                yield said;
            }
            case null -> List.of();
        };
    }

    private static ListItem card(Reply reply, Map<Long, Proposal> proposed) {
        ListItem card = new ListItem(new H3(Say.text("reply.outcome." + reply.outcome())));
        card.addClassName("card");
        card.setClassName("urgent", reply.isDisputed());
        card.add(new Paragraph(Say.text("reply.section.sent", Say.moment(reply.sent()), reply.sentBy())));
        reply.byDate().ifPresent(day -> card.add(new Paragraph(Say.text("reply.by-date") + " " + Say.date(day))));
        if (!reply.letter().isEmpty()) {
            card.add(new Paragraph(Say.text("reply.letter.sent")));
            words(card, reply.letter().plain());
            card.add(new Paragraph(Say.text("reply.letter.then")));
        }
        words(card, reply.plain());
        words(card, reply.reason());
        card.add(basis(reply, proposed));
        if (reply.outcome().canBeJudged()) {
            card.add(new Paragraph(reply.verdict()
                    .map(verdict -> Say.text("reply.section.verdict", Say.text("reply.verdict." + verdict)))
                    .orElseGet(() -> Say.text("reply.section.no-verdict"))));
        }
        return card;
    }

    private static void words(ListItem card, String text) {
        if (!text.isBlank()) {
            Div words = new Div(text);
            words.addClassName("words");
            card.add(words);
        }
    }
}
