package org.saidanddone.inbox.ui;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.inbox.Inbox;
import org.saidanddone.inbox.InboxCard;
import org.saidanddone.review.ReviewState;
import org.saidanddone.review.ui.ReviewNavigation;
import org.saidanddone.review.ui.Wording;

/**
 * What a row of the list says, in words. Two that are alike look alike.
 *
 * @param name the case, by its number
 * @param path where its page is, empty where whoever looks may not open it
 * @param said how what was said begins, or what stands for it: in turns what was not looked for and what was
 * @param facts what is known of it, each in a few words
 * @param marks what somebody should know before they open it
 * @param own the organisation's own tags
 * @param group that others say the same, empty where it is in no case group
 * @param groupPath where the case group is
 * @param same that others have the same words, empty where none have
 * @param about the actions, or what stands for them
 * @param feels how it is going
 * @param waits how long the person has waited; empty where nobody waits
 * @param due until when the person should have a reply, empty where nobody waits
 * @param late true when that is over
 * @param who who works on it
 * @param narrow what the other columns say, where there is no room for them
 */
record CaseWords(
        String name,
        String path,
        List<String> said,
        List<String> facts,
        List<String> marks,
        List<String> own,
        String group,
        String groupPath,
        String same,
        List<String> about,
        String feels,
        String waits,
        String due,
        boolean late,
        String who,
        List<String> narrow) {

    CaseWords {
        said = List.copyOf(said);
        facts = List.copyOf(facts);
        marks = List.copyOf(marks);
        own = List.copyOf(own);
        about = List.copyOf(about);
        narrow = List.copyOf(narrow);
    }

    /** A case that is with the safeguarding lead: a number and an age. */
    static CaseWords of(InboxCard.WithLead card, Clock clock) {
        return new CaseWords(
                name(card),
                "",
                List.of(Say.text("review.inbox.with-lead")),
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                "",
                List.of(),
                "",
                Wording.age(card.since(), clock),
                "",
                false,
                "",
                List.of(Say.text("review.inbox.since", Wording.age(card.since(), clock))));
    }

    /**
     * A case that may be opened.
     *
     * @param actions the names of actions, by their numbers
     * @param themes the names of themes, by theirs
     */
    static CaseWords of(InboxCard.Open card, Map<Long, String> actions, Map<Long, String> themes, Clock clock) {
        boolean there = card.state() != ReviewState.WITHDRAWN;
        List<String> about = about(card, actions, themes);
        String feels = there ? Wording.of(card.feeling()) : "";
        boolean late = card.due().filter(due -> !due.isAfter(clock.instant())).isPresent();
        String due = card.due().map(CaseWords::lastDay).orElse("");
        List<String> facts = new ArrayList<>();
        List<String> marks = marks(card);
        if (card.state() != ReviewState.ESCALATED) {
            facts.add(Wording.of(card.state()));
        }
        if (there) {
            facts.add(Wording.of(card.voice()));
        }
        String waits = card.state().waiting() ? Wording.age(card.since(), clock) : "";
        String dueSaid = due.isEmpty() ? "" : Say.text(late ? "review.inbox.late" : "review.inbox.due", due);
        return new CaseWords(
                name(card),
                ReviewNavigation.caseOf(card.feedbackId()),
                said(card),
                facts,
                marks,
                card.tags(),
                card.group().map(in -> group(in.others())).orElse(""),
                card.group().map(in -> ReviewNavigation.group(in.groupId())).orElse(""),
                card.same().map(same -> same(same.others())).orElse(""),
                about,
                feels,
                waits,
                due.isEmpty() || !late ? due : Say.text("review.inbox.late.day", due),
                late,
                who(card),
                Stream.of(
                                waits.isEmpty() ? "" : Say.text("review.inbox.since", waits),
                                String.join("; ", about),
                                feels,
                                dueSaid,
                                holder(card))
                        .filter(each -> !each.isEmpty())
                        .toList());
    }

    private static String name(InboxCard card) {
        return Say.text("review.case.heading", card.number().shown());
    }

    private static List<String> said(InboxCard.Open card) {
        return card.begins()
                .map(CaseWords::begins)
                .orElseGet(() -> List.of(
                        switch (card.state()) {
                            case ESCALATED -> Say.text("review.inbox.with-lead");
                            case WITHDRAWN -> Wording.of(card.state());
                            default -> Say.text("review.inbox.no-words");
                        }));
    }

    private static List<String> begins(InboxCard.Beginning begins) {
        return begins.words().isEmpty() ? List.of(Wording.pictures(begins.pictures())) : begins.parts();
    }

    private static List<String> marks(InboxCard.Open card) {
        List<String> marks = new ArrayList<>();
        if (card.state() == ReviewState.ESCALATED) {
            marks.add(Wording.of(card.state()));
        }
        if (card.unwritten() > 0) {
            marks.add(Say.text("review.inbox.unwritten", card.unwritten()));
        }
        card.signs().stream()
                .sorted()
                .map(sign -> Say.text("review.sign." + sign.name()))
                .forEach(marks::add);
        if (!card.openBy().isEmpty()) {
            marks.add(Say.text("review.presence.card", Wording.list(card.openBy())));
        }
        return marks;
    }

    private static List<String> about(InboxCard.Open card, Map<Long, String> actions, Map<Long, String> themes) {
        if (card.actionIds().isEmpty()) {
            return List.of(card.chosenTheme()
                    .map(themes::get)
                    .map(theme -> Say.text("review.inbox.not-linked.theme", theme))
                    .orElseGet(() -> Say.text("review.inbox.not-linked")));
        }
        return card.actionIds().stream()
                .map(id -> Optional.ofNullable(actions.get(id)).orElseGet(() -> Say.text("review.action.gone", id)))
                .toList();
    }

    private static String group(int others) {
        return switch (others) {
            case 0 -> Say.text("review.group.card.alone");
            case 1 -> Say.text("review.group.card.one");
            default -> Say.text("review.group.card", others);
        };
    }

    private static String same(int others) {
        return others < Inbox.COUNTED ? Say.text("review.same", others) : Say.text("review.same.many", Inbox.COUNTED);
    }

    private static String who(InboxCard.Open card) {
        return card.mine()
                ? Say.text("review.inbox.who.me")
                : card.holder().orElseGet(() -> Say.text("review.inbox.who.nobody"));
    }

    private static String holder(InboxCard.Open card) {
        return card.mine()
                ? Say.text("review.holder.me")
                : card.holder()
                        .map(name -> Say.text("review.holder.other", name))
                        .orElseGet(() -> Say.text("review.holder.nobody"));
    }

    /** The last day on which a reply is not late. */
    private static String lastDay(Instant due) {
        return Say.date(due.minusSeconds(1));
    }
}
