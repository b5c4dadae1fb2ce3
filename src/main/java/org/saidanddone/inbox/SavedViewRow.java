package org.saidanddone.inbox;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.saidanddone.feedback.Feeling;
import org.saidanddone.feedback.LinkKind;
import org.saidanddone.feedback.Voice;
import org.saidanddone.feedback.attachment.AttachmentKind;

/** Actions, themes and tags are numbers without keys: what is gone takes nobody's view with it. */
@MappedEntity("saved_view")
record SavedViewRow(
        @Id @GeneratedValue @Nullable Long id,
        long personId,
        String name,
        String nameKey,
        Instant made,
        InboxFilter list,
        InboxOrder listOrder,
        String words,
        @Nullable Long actionId,
        @Nullable Long themeId,
        @Nullable LinkKind kind,
        @Nullable Voice voice,
        @Nullable Feeling feeling,
        @Nullable Long tagId,
        @Nullable AttachmentKind attached,
        Narrowed.@Nullable Age age) {

    static SavedViewRow of(long personId, String name, String key, Instant made, InboxQuery query) {
        Narrowed narrowed = query.narrowed();
        return new SavedViewRow(
                null,
                personId,
                name,
                key,
                made,
                query.filter(),
                query.order(),
                narrowed.words(),
                narrowed.actionId(),
                narrowed.themeId(),
                narrowed.kind(),
                narrowed.voice(),
                narrowed.feeling(),
                narrowed.tagId(),
                narrowed.attached(),
                narrowed.age());
    }

    SavedView view() {
        if (id == null) {
            throw new IllegalStateException("not saved");
        }
        Narrowed narrowed = new Narrowed(words, actionId, themeId, kind, voice, feeling, tagId, attached, age, null);
        return new SavedView(id, name, InboxQuery.of(list).narrowedTo(narrowed).ordered(listOrder));
    }
}
