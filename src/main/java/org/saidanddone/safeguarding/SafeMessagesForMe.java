package org.saidanddone.safeguarding;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.Words;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.audit.Audit;
import org.saidanddone.review.Escalation;

/**
 * What the safeguarding lead wrote to a person, who came in with a receipt, and what they write back. Their words go to
 * the lead alone, are never part of the case, and are looked through for names and the watch list as all they say.
 */
@Singleton
@Guarded
@Transactional
public class SafeMessagesForMe {

    private final SafeMessageRepository rows;
    private final ConcernBook concerns;
    private final NameWatch names;
    private final WatchWords watch;
    private final ConcernMail mail;
    private final Escalation escalation;
    private final Audit audit;
    private final Clock clock;

    SafeMessagesForMe(
            SafeMessageRepository rows,
            ConcernBook concerns,
            NameWatch names,
            WatchWords watch,
            ConcernMail mail,
            Escalation escalation,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.concerns = concerns;
        this.names = names;
        this.watch = watch;
        this.mail = mail;
        this.escalation = escalation;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What there is for the person.
     *
     * @param any true when the lead has written to them
     * @param unread true when they have not seen all of it
     */
    public record Waiting(boolean any, boolean unread) {}

    /** If there is something for the person. Nothing is marked as seen by this. */
    @Anyone
    public Waiting waiting(OpenedCase opened) {
        List<SafeMessageRow> all = rows.of(opened.feedbackId()).stream()
                .filter(SafeMessageRow::fromLead)
                .toList();
        return new Waiting(!all.isEmpty(), all.stream().anyMatch(row -> row.seen() == null));
    }

    /**
     * All that was written.
     *
     * @param all every message, oldest first
     * @param open true while the person can write back
     */
    public record Talk(List<SafeMessage> all, boolean open) {

        /** Keeps its own copy. */
        public Talk {
            all = List.copyOf(all);
        }
    }

    /** Everything the lead and the person wrote, empty while the lead has written nothing. It is seen by this. */
    @Anyone
    public Optional<Talk> read(OpenedCase opened) {
        long feedbackId = opened.feedbackId();
        if (rows.fromLead(feedbackId) == 0) {
            return Optional.empty();
        }
        if (rows.seen(feedbackId, true, clock.instant()) > 0) {
            audit.record("SAFE_MESSAGE_READ", Optional.of(feedbackId), Optional.empty(), "");
        }
        return Optional.of(new Talk(
                rows.of(feedbackId).stream().map(SafeMessageRow::message).toList(),
                concerns.openOf(feedbackId).isPresent()));
    }

    /** What the person was writing, "" where nothing is kept. */
    @Anyone
    public String kept(OpenedCase opened) {
        return rows.writing(opened.feedbackId()).orElse("");
    }

    /** Keeps what the person is writing, while they can write back; too long a text is not kept. */
    @Anyone
    public void keep(OpenedCase opened, String words) {
        // Held, so that a page that is still open keeps nothing of somebody who takes everything back in this moment.
        escalation.hold(opened.feedbackId());
        boolean open = rows.fromLead(opened.feedbackId()) > 0
                && concerns.openOf(opened.feedbackId()).isPresent();
        if (open && !Words.isTooLong(words)) {
            keepWriting(opened.feedbackId(), words);
        }
    }

    private void keepWriting(long feedbackId, String words) {
        if (rows.keepWriting(feedbackId, words, clock.instant()) == 0
                && rows.beginWriting(feedbackId, words, clock.instant()) == 0) {
            rows.keepWriting(feedbackId, words, clock.instant());
        }
    }

    /**
     * The person writes back. The concern is unread again, and the lead gets a mail. The same words twice, from a second
     * tap or another device, are kept once.
     *
     * @return false, and nothing is kept, when the concern has ended or the lead has never written
     * @throws IllegalArgumentException for no words, or more than {@link Words#LIMIT} characters
     */
    @Anyone
    public boolean answer(OpenedCase opened, String words) {
        String clean = Words.clean(words);
        if (clean.isEmpty() || Words.isTooLong(clean)) {
            throw new IllegalArgumentException("no words, or too many");
        }
        long feedbackId = opened.feedbackId();
        escalation.hold(feedbackId);
        Optional<ConcernRow> open = concerns.openOf(feedbackId);
        List<SafeMessageRow> all = rows.of(feedbackId);
        if (open.isEmpty() || all.stream().noneMatch(SafeMessageRow::fromLead)) {
            return false;
        }
        rows.endWriting(feedbackId);
        SafeMessageRow last = all.getLast();
        if (!last.fromLead() && last.plain().equals(clean)) {
            return true;
        }
        ConcernRow concern = open.get();
        rows.save(new SafeMessageRow(
                null, feedbackId, concern.number(), false, false, clean, "", clock.instant(), null, "", null));
        audit.record("SAFE_MESSAGE_ANSWERED", Optional.of(feedbackId), Optional.empty(), "");
        if (names.look(feedbackId, List.of(clean), List.of())) {
            mail.named(feedbackId);
        }
        concerns.unread(concern, watch.in(List.of(clean)));
        return true;
    }
}
