package org.saidanddone.casegroup;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Introspected
record TallyRow(
        long groupId,
        int cases,
        int answered,
        int openedAgain,
        @Nullable Instant due) {

    GroupTally tally() {
        return new GroupTally(cases, answered, openedAgain, Optional.ofNullable(due));
    }
}
