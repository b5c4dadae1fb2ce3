package org.saidanddone.reply;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saidanddone.feedback.Contact;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.Words;
import org.saidanddone.people.access.AccessRefused;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.plan.Plans;
import org.saidanddone.plan.Proposals;
import org.saidanddone.platform.calendar.PublishingHour;
import org.saidanddone.publishing.PublishedFeedback;
import org.saidanddone.review.ReviewBook;

/**
 * What a person who came in with a receipt sees and says. The opened case is the proof that they may. Where they took
 * everything back, nothing is shown and nothing is added.
 */
@Singleton
@Guarded
public class Answers {

    private final SentReplies sent;
    private final VerdictRepository verdicts;
    private final ReviewBook review;
    private final ReplyClock replyClock;
    private final Plans plans;
    private final Proposals proposals;
    private final Contact contact;
    private final Audit audit;
    private final PublishingHour publishingHour;
    private final Clock clock;

    Answers(
            SentReplies sent,
            VerdictRepository verdicts,
            ReviewBook review,
            ReplyClock replyClock,
            Plans plans,
            Proposals proposals,
            Contact contact,
            Audit audit,
            PublishingHour publishingHour,
            Clock clock) {
        this.sent = sent;
        this.verdicts = verdicts;
        this.review = review;
        this.replyClock = replyClock;
        this.plans = plans;
        this.proposals = proposals;
        this.contact = contact;
        this.audit = audit;
        this.publishingHour = publishingHour;
        this.clock = clock;
    }

    /** The case with its answers. */
    @Anyone
    public CaseAnswer of(OpenedCase opened) {
        List<Reply> replies = review.isGone(opened.feedbackId()) ? List.of() : sent.toThePerson(opened.feedbackId());
        Set<Long> told = replies.isEmpty()
                ? Set.of()
                : Set.copyOf(verdicts.toldAfter(replies.stream().map(Reply::id).toList()));
        Optional<PublishedFeedback> said = review.published(opened.feedbackId());
        return new CaseAnswer(
                opened.number(),
                said,
                said.filter(each ->
                                each.isPublic() && !each.published().isAfter(publishingHour.newest(clock.instant())))
                        .isPresent(),
                replyClock.replyBy(opened.feedbackId()),
                replies.stream()
                        .map(reply -> given(reply, told.contains(reply.id())))
                        .toList(),
                review.isSetAside(opened.feedbackId()));
    }

    private CaseAnswer.Given given(Reply reply, boolean toldMore) {
        return new CaseAnswer.Given(
                reply,
                reply.restsOn().flatMap(rests -> plans.action(rests.actionId())),
                reply.restsOn()
                        .filter(Reply.Changed.class::isInstance)
                        .map(Reply.Changed.class::cast)
                        .flatMap(changed -> plans.update(changed.progressUpdateId())),
                reply.restsOn()
                        .filter(Reply.Proposed.class::isInstance)
                        .map(Reply.Proposed.class::cast)
                        .flatMap(proposed -> proposals.find(List.of(proposed.proposalId())).stream()
                                .findFirst()),
                toldMore);
    }

    /**
     * The person says what it is like for them now. It can be said again and changed; "the same" and "worse" open the
     * case again. A reply of another case is refused with {@link AccessRefused}; a question, and a verdict that is not
     * asked for any more, with IllegalArgumentException.
     */
    @Anyone
    @Transactional
    public void say(OpenedCase opened, long replyId, Verdict verdict) {
        if (!review.holdToAdd(opened.feedbackId())) {
            return;
        }
        Reply reply = theirs(opened, replyId);
        if (!reply.outcome().canBeJudged()) {
            throw new IllegalArgumentException("a question has no verdict");
        }
        if (!verdict.isOffered()) {
            throw new IllegalArgumentException("not a verdict that can be chosen now");
        }
        boolean isNew = verdicts.first(replyId, reply.feedbackId(), verdict.name(), clock.instant()) > 0
                || verdicts.another(replyId, verdict.name(), clock.instant()) > 0;
        if (!isNew) {
            return;
        }
        verdicts.said(replyId, reply.feedbackId(), verdict.name(), clock.instant());
        audit.record(
                "VERDICT",
                Optional.of(reply.feedbackId()),
                reply.restsOn().map(Reply.RestsOn::actionId),
                verdict.name());
        if (verdict.isNotBetter()) {
            review.reopened(reply.feedbackId());
        }
    }

    /** The person says that staff were wrong to set it aside: it is reviewed again. */
    @Anyone
    @Transactional
    public void lookAgain(OpenedCase opened) {
        if (review.isSetAside(opened.feedbackId())) {
            audit.record("LOOK_AGAIN", Optional.of(opened.feedbackId()), Optional.empty(), "");
            review.reopened(opened.feedbackId());
        }
    }

    /** Keeps what the person is writing after a reply; too long a text is not kept. */
    @Anyone
    @Transactional
    public void keep(OpenedCase opened, long replyId, String words) {
        if (!review.holdToAdd(opened.feedbackId())) {
            return;
        }
        long id = theirs(opened, replyId).id();
        if (!Words.isTooLong(words)) {
            verdicts.beginTelling(id, clock.instant());
            verdicts.keepTelling(id, words, clock.instant());
        }
    }

    /** What the person was writing after a reply, "" where nothing is kept. */
    @Anyone
    public String kept(OpenedCase opened, long replyId) {
        return verdicts.telling(theirs(opened, replyId).id()).orElse("");
    }

    /**
     * The person adds words after a reply: what is still wrong, or the answer to a question. The case is opened again.
     * The same words twice are added once; no words at all add nothing. More than {@link Words#LIMIT} characters are
     * refused with IllegalArgumentException.
     */
    @Anyone
    @Transactional
    public void tellMore(OpenedCase opened, long replyId, String words) {
        if (!review.holdToAdd(opened.feedbackId())) {
            return;
        }
        Reply reply = theirs(opened, replyId);
        String text = Words.clean(words);
        verdicts.endTelling(replyId);
        if (!text.isEmpty() && verdicts.told(replyId, digest(text), clock.instant()) > 0) {
            contact.addWords(reply.feedbackId(), text);
            review.reopened(reply.feedbackId());
        }
    }

    private Reply theirs(OpenedCase opened, long replyId) {
        return sent.find(replyId)
                .filter(reply -> reply.feedbackId() == opened.feedbackId())
                .orElseThrow(() -> new AccessRefused("a reply of another case"));
    }

    private static String digest(String words) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
