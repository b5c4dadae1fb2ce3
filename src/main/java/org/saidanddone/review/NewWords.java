package org.saidanddone.review;

import java.util.List;
import org.saidanddone.publishing.PublishedAnswer;

/**
 * What a person added after they had a reply, or in answer to a question.
 *
 * @param published what came after the last reply, as it may be seen
 * @param unreviewed true while words wait that nobody has reviewed: nobody replies past them
 */
public record NewWords(List<PublishedAnswer> published, boolean unreviewed) {

    /** Keeps its own copy. */
    public NewWords {
        published = List.copyOf(published);
    }
}
