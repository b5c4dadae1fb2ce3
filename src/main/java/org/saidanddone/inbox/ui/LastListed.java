package org.saidanddone.inbox.ui;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.saidanddone.review.ui.ListedCases;

/** The inbox, for what goes on with its next case. */
@Singleton
final class LastListed implements ListedCases {

    @Override
    public List<Long> after(long feedbackId) {
        List<Long> order = LastList.now().order();
        int here = order.indexOf(feedbackId);
        return Stream.concat(order.stream().skip(here + 1L), order.stream().limit(Math.max(here, 0)))
                .toList();
    }
}
