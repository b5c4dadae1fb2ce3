package org.saidanddone.reply;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saidanddone.casegroup.GroupBook;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.Plans;
import org.saidanddone.plan.ProgressWords;
import org.saidanddone.platform.calendar.PublishingHour;
import org.saidanddone.publishing.PublishedAnswer;
import org.saidanddone.publishing.PublishedFeedback;
import org.saidanddone.publishing.PublishedLink;
import org.saidanddone.publishing.hold.HeldTexts;
import org.saidanddone.publishing.hold.TextKind;
import org.saidanddone.redaction.TextBeside;
import org.saidanddone.review.CaseErased;
import org.saidanddone.review.Echo;
import org.saidanddone.review.ReviewBook;
import org.saidanddone.review.WordsBeside;

/**
 * A person took back what they said. Drafts, verdicts and what they were writing go. What staff wrote in a reply, and about
 * the change it rests on, stays only where it holds nothing of the person; and where it stays and was public, it stays
 * public without the quote.
 */
@Singleton
class ErasedReplies {

    private final ReplyRepository rows;
    private final ReplyDraftRepository drafts;
    private final GroupDraftRepository groupDrafts;
    private final VerdictRepository verdicts;
    private final ReviewBook review;
    private final GroupBook groups;
    private final Plans plans;
    private final ProgressWords progress;
    private final HeldTexts holds;
    private final ReplyTexts texts;
    private final WordsBeside beside;
    private final PublishingHour publishingHour;
    private final Clock clock;

    ErasedReplies(
            ReplyRepository rows,
            ReplyDraftRepository drafts,
            GroupDraftRepository groupDrafts,
            VerdictRepository verdicts,
            ReviewBook review,
            GroupBook groups,
            Plans plans,
            ProgressWords progress,
            HeldTexts holds,
            ReplyTexts texts,
            WordsBeside beside,
            PublishingHour publishingHour,
            Clock clock) {
        this.rows = rows;
        this.drafts = drafts;
        this.groupDrafts = groupDrafts;
        this.verdicts = verdicts;
        this.review = review;
        this.groups = groups;
        this.plans = plans;
        this.progress = progress;
        this.holds = holds;
        this.texts = texts;
        this.beside = beside;
        this.publishingHour = publishingHour;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void erased(CaseErased event) {
        long feedbackId = event.feedbackId();
        verdicts.removeAll(feedbackId);
        verdicts.removeTellings(feedbackId);
        verdicts.removeTold(feedbackId);
        drafts.deleteById(feedbackId);
        Optional<PublishedFeedback> form = review.published(feedbackId);
        Instant shown = publishingHour.newest(clock.instant());
        Set<Long> shownAt = form
                .filter(each -> each.isPublic() && !each.published().isAfter(shown))
                .stream()
                .flatMap(each -> each.links().stream())
                .map(PublishedLink::actionId)
                .collect(Collectors.toSet());
        rows.newest(Set.of(feedbackId)).forEach(row -> erase(row, event.echo(), shownAt));
        groups.everOf(feedbackId).forEach(group -> eraseDraft(group, feedbackId, event.echo()));
        mendHeld(feedbackId);
    }

    /**
     * What others got too, and is held because of words that were hidden here, cannot be decided by anybody once these are
     * gone: marks stand in their place from now on.
     */
    private void mendHeld(long feedbackId) {
        UnaryOperator<String> marks = beside.masking(Set.of(feedbackId));
        holds.because(feedbackId).stream()
                .filter(hold -> hold.isOpen() && hold.kind() != TextKind.FORM)
                .forEach(hold -> holds.mend(
                        hold,
                        Map.of(),
                        texts.words(new ReplyTexts.Key(hold.kind(), hold.textId())).stream()
                                .collect(Collectors.toMap(TextBeside::field, text -> marks.apply(text.words())))));
    }

    private void erase(ReplyRow row, Echo echo, Set<Long> shownAt) {
        rows.removeLetter(row.number());
        String known = known(row, shownAt);
        String instead = holds.everInstead(TextKind.REPLY, row.number());
        if (echo.isIn(String.join("\n", row.plain(), row.easy(), row.reason(), deed(row), instead), known)) {
            rows.removeWords(row.number());
            holds.forget(TextKind.REPLY, row.number());
        } else {
            shownAt.forEach(action -> rows.withoutQuote(row.number(), action, clock.instant()));
        }
        Long change = row.progressUpdateId();
        if (change != null) {
            progress.remove(change, holdsAny(TextKind.CHANGE, change, echo, known));
        }
        Long proposal = row.proposalId();
        if (proposal != null) {
            progress.removeFromProposal(proposal, holdsAny(TextKind.PROPOSAL, proposal, echo, known));
        }
    }

    /** Where the person stands in what was written in the place of a text, all of it goes. */
    private Predicate<String> holdsAny(TextKind kind, long textId, Echo echo, String known) {
        if (echo.isIn(holds.everInstead(kind, textId), known)) {
            holds.forget(kind, textId);
            return text -> true;
        }
        return text -> echo.isIn(text, known);
    }

    private static String deed(ReplyRow row) {
        return Stream.of(Optional.ofNullable(row.deedPlain()), Optional.ofNullable(row.deedEasy()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    /** The promises it was about, and what others said who had the same reply. */
    private String known(ReplyRow row, Set<Long> shownAt) {
        Long group = row.groupId();
        Long rests = row.actionId();
        Stream<String> promises = Stream.concat(shownAt.stream(), Stream.ofNullable(rests))
                .distinct()
                .flatMap(this::words);
        return Stream.concat(promises, group == null ? Stream.of() : others(group, row.feedbackId()))
                .collect(Collectors.joining("\n"));
    }

    private Stream<String> words(long actionId) {
        return plans.action(actionId).map(Action::words).stream();
    }

    private Stream<String> others(long groupId, long feedbackId) {
        return groups.casesOf(groupId).stream()
                .filter(each -> each != feedbackId)
                .flatMap(each -> review.published(each).stream())
                .flatMap(each -> each.answers().stream())
                .map(PublishedAnswer::words);
    }

    private void eraseDraft(long groupId, long feedbackId, Echo echo) {
        List<Long> others = groups.casesOf(groupId).stream()
                .filter(each -> each != feedbackId)
                .toList();
        groupDrafts.locked(groupId).ifPresent(row -> {
            String text = String.join(
                    "\n",
                    row.plain(),
                    row.easy(),
                    row.reason(),
                    row.stepTitle(),
                    row.stepEasyTitle(),
                    row.changePlain(),
                    row.changeEasy());
            Long about = row.actionId();
            String known = Stream.concat(others(groupId, feedbackId), about == null ? Stream.of() : words(about))
                    .collect(Collectors.joining("\n"));
            if (others.isEmpty() || echo.isIn(text, known)) {
                groupDrafts.empty(groupId, row.version(), clock.instant());
            }
        });
    }
}
