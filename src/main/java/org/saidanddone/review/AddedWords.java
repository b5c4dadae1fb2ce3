package org.saidanddone.review;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.saidanddone.feedback.Answer;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;

/** What a person added to their case since they had a reply, for those who review it. */
@Singleton
@Guarded
public class AddedWords {

    private final AddedSince added;
    private final ReviewDesk desk;

    AddedWords(AddedSince added, ReviewDesk desk) {
        this.added = added;
        this.desk = desk;
    }

    /**
     * What a person added.
     *
     * @param answer as they gave it, in words, pictures or with the wish for help; recordings stand with the others
     * @param added when
     * @param sinceTheReply true when they are new since the last reply
     * @param reviewed false while they are not in what those who reply see
     */
    public record Added(Answer answer, Instant added, boolean sinceTheReply, boolean reviewed) {}

    /**
     * What is new, since the last reply or since somebody published the case, newest first; nothing where whoever asks may
     * not see the case, or where nothing of it was ever published or replied to.
     */
    @Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
    @Transactional
    public List<Added> of(long feedbackId) {
        return desk.see(feedbackId).isEmpty() ? List.of() : added.all(feedbackId);
    }
}
