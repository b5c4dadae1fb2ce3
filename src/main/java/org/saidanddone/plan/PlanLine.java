package org.saidanddone.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One action as a file tells it, checked. An empty cell is not known and stays empty. */
record PlanLine(
        int line,
        String code,
        String theme,
        String themeEasy,
        String title,
        String description,
        String plainTitle,
        String plainText,
        String easyTitle,
        String easyText,
        String owner,
        Optional<LocalDate> promised,
        Optional<LocalDate> achieved,
        Optional<Status> status,
        Optional<Rag> rag,
        String reason,
        String reasonEasy,
        String picture,
        String source,
        Optional<LocalDate> asAt) {

    ActionRow newRow(long planId, long themeId, int place) {
        @Nullable LocalDate promise = promised.orElse(null);
        return new ActionRow(
                null,
                planId,
                themeId,
                code,
                place,
                title,
                description,
                plainTitle,
                plainText,
                easyTitle,
                easyText,
                picture,
                promise,
                promise,
                achieved.orElse(null),
                status.orElse(Status.NOT_KNOWN),
                rag.orElse(null),
                reason,
                reasonEasy,
                source,
                asAt.orElse(null),
                0);
    }
}
