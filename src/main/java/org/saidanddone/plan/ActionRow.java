package org.saidanddone.plan;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@MappedEntity("plan_action")
record ActionRow(
        @Id @GeneratedValue @Nullable Long id,
        long planId,
        long themeId,
        String code,
        int place,
        String title,
        String description,
        String plainTitle,
        String plainText,
        String easyTitle,
        String easyText,
        String picture,
        @Nullable LocalDate promised,
        @Nullable LocalDate due,
        @Nullable LocalDate achieved,
        Status status,
        @Nullable Rag rag,
        String reason,
        String reasonEasy,
        String source,
        @Nullable LocalDate asAt,
        @Version int version) {

    ActionRow withStatus(Status to, @Nullable Rag newRag, Reason newReason, @Nullable LocalDate newAchieved) {
        return new ActionRow(
                id,
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
                promised,
                due,
                newAchieved,
                to,
                newRag,
                newReason.plain(),
                newReason.easy(),
                source,
                asAt,
                version);
    }

    ActionRow withDates(@Nullable LocalDate firstPromised, @Nullable LocalDate nowDue) {
        return new ActionRow(
                id,
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
                firstPromised,
                nowDue,
                achieved,
                status,
                rag,
                reason,
                reasonEasy,
                source,
                asAt,
                version);
    }

    ActionRow withTexts(long newThemeId, int newPlace, PlanLine line) {
        return new ActionRow(
                id,
                planId,
                newThemeId,
                code,
                newPlace,
                line.title(),
                line.description(),
                line.plainTitle(),
                line.plainText(),
                line.easyTitle(),
                line.easyText(),
                line.picture(),
                promised,
                due,
                achieved,
                status,
                rag,
                reason,
                line.reason().equals(reason) ? line.reasonEasy() : reasonEasy,
                line.source(),
                line.asAt().orElse(asAt),
                version);
    }

    ActionName name() {
        return new ActionName(RowId.of(id), themeId, new ActionCode(code), title);
    }

    Action action(Owner owner) {
        return new Action(
                RowId.of(id),
                planId,
                themeId,
                new ActionCode(code),
                plainTitle.isBlank() ? title : plainTitle,
                plainText.isBlank() ? description : plainText,
                easyTitle,
                easyText,
                plainTitle.isBlank() && plainText.isBlank()
                        ? Optional.empty()
                        : Optional.of(new OfficialWords(title, description)),
                picture,
                owner,
                Optional.ofNullable(promised),
                Optional.ofNullable(due),
                Optional.ofNullable(achieved),
                status,
                Optional.ofNullable(rag),
                reason,
                reasonEasy,
                source,
                Optional.ofNullable(asAt),
                version);
    }
}
