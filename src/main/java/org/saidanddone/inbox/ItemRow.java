package org.saidanddone.inbox;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case as lists need it.
 *
 * @param feedbackId the feedback
 * @param caseNumber the case number
 * @param state where its review stands
 * @param waiting true while somebody on the staff owes the person something
 * @param taken true when somebody has it
 * @param holder who has it
 * @param received when it came in
 * @param since from when the person waits
 * @param due when it begins to be late, null when the plan promises nothing or nobody waits
 * @param reviewVersion the version that a change must name
 * @param voice whose words
 * @param feeling how it is going, null when skipped
 * @param linked true when it is linked to an action
 * @param actions the numbers of these actions, with spaces between them
 * @param facets what it may be narrowed by, see {@link Facets}
 * @param moved when the row changed last
 */
@MappedEntity("inbox_item")
record ItemRow(
        @Id long feedbackId,
        String caseNumber,
        String state,
        boolean waiting,
        boolean taken,
        @Nullable Long holder,
        Instant received,
        Instant since,
        @Nullable Instant due,
        int reviewVersion,
        String voice,
        @Nullable String feeling,
        boolean linked,
        String actions,
        String facets,
        Instant moved) {

    ItemRow with(String otherFacets, Instant when) {
        return new ItemRow(
                feedbackId,
                caseNumber,
                state,
                waiting,
                taken,
                holder,
                received,
                since,
                due,
                reviewVersion,
                voice,
                feeling,
                linked,
                actions,
                otherFacets,
                when);
    }
}
