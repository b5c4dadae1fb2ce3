package org.saidanddone.plan;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import org.jspecify.annotations.Nullable;

@MappedEntity("plan")
record PlanRow(
        @Id @GeneratedValue @Nullable Long id,
        String code,
        String title,
        String easyTitle,
        String picture,
        boolean open,
        int acknowledgeDays,
        int replyDays,
        @Version int version) {

    PlanRow withHeading(PlanHeading heading) {
        return new PlanRow(
                id,
                code,
                heading.title(),
                heading.easyTitle(),
                heading.picture(),
                open,
                acknowledgeDays,
                replyDays,
                version);
    }

    Plan plan() {
        return new Plan(RowId.of(id), code, title, easyTitle, picture, open, acknowledgeDays, replyDays);
    }
}
