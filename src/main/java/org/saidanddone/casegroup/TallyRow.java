package org.saidanddone.casegroup;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Introspected
record TallyRow(
        long matterId,
        int cases,
        int answered,
        int openedAgain,
        @Nullable Instant due) {

    MatterTally tally() {
        return new MatterTally(cases, answered, openedAgain, Optional.ofNullable(due));
    }
}
