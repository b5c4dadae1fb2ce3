package org.saidanddone.feedback.attachment;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.saidanddone.feedback.AddedTo;
import org.saidanddone.feedback.Draft;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.people.access.Guarded;

/**
 * What people add to feedback they had sent, in every way in which feedback itself is given: pictures, words, a voice, a
 * film, photos, somebody who helps. It is kept as a draft, and nobody sees any of it before the person has told it.
 */
@Singleton
@Guarded
public class Additions {

    private final Drafts drafts;
    private final AttachmentRepository attachments;
    private final FeedbackStore feedback;
    private final Map<String, AddedTo> all;

    Additions(Drafts drafts, AttachmentRepository attachments, FeedbackStore feedback, List<AddedTo> all) {
        this.drafts = drafts;
        this.attachments = attachments;
        this.feedback = feedback;
        this.all = all.stream().collect(Collectors.toUnmodifiableMap(AddedTo::name, Function.identity()));
    }

    /** Begins to add to what has this name, or goes on with it; empty when nothing may be added to it. */
    @Anyone
    @Transactional
    public Optional<OpenDraft> open(OpenedCase sent, String to) {
        return Optional.ofNullable(all.get(to)).filter(one -> one.isOpen(sent)).map(one -> drafts.add(sent));
    }

    /** How telling ended. */
    public enum Told {
        /** It is with the case now. */
        DONE,
        /** There is nothing to tell yet. */
        NOTHING,
        /** Nothing may be added to this any more. */
        OVER
    }

    /**
     * Tells what was given: it joins the case, all of it together, once.
     *
     * @throws IllegalArgumentException when there are more words than an answer may have
     */
    @Anyone
    @Transactional
    public Told tell(OpenedCase sent, String to) {
        AddedTo one = all.get(to);
        if (one == null || !one.hold(sent) || !one.isOpen(sent)) {
            return Told.OVER;
        }
        String number = sent.number().digits();
        attachments.removeUnfinishedPhotos(number);
        boolean recorded = attachments.of(number).stream()
                .anyMatch(row -> row.question().equals(QuestionSet.ADDING) && row.counts());
        Draft.Given given = drafts.find(drafts.add(sent))
                .map(draft -> draft.answer(QuestionSet.ADDING))
                .orElse(Draft.Given.NOTHING);
        if (given.isEmpty() && !recorded) {
            return Told.NOTHING;
        }
        drafts.takeAdded(sent);
        for (AttachmentKind kind : AttachmentKind.values()) {
            attachments.told(number, kind.name(), QuestionSet.ADDING, QuestionSet.ADDED);
        }
        one.added(sent, feedback.addAnswer(sent.feedbackId(), given).id());
        return Told.DONE;
    }
}
