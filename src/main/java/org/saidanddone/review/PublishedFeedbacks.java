package org.saidanddone.review;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Anyone;
import org.saidanddone.people.access.Guarded;
import org.saidanddone.people.access.Only;

/** What others may see of feedback. */
@Singleton
@Guarded
@Transactional(readOnly = true)
public class PublishedFeedbacks {

    private static final int AT_MOST = 50;

    private final PublishedForms forms;

    PublishedFeedbacks(PublishedForms forms) {
        this.forms = forms;
    }

    /** What everybody may see about the action, newest first, at most 50. */
    @Anyone
    public List<PublishedFeedback> aboutAction(long actionId) {
        return forms.publicAbout(actionId, AT_MOST);
    }

    /** The published form of the feedback, also one that only staff may see; empty where there is none. */
    @Only({Role.REVIEWER, Role.ACTION_OWNER, Role.SAFEGUARDING_LEAD})
    public Optional<PublishedFeedback> find(long feedbackId) {
        return forms.find(feedbackId);
    }
}
