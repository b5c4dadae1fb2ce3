package org.saidanddone.reply.phrase;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.saidanddone.people.access.Asking.Colleague;

/** A saved phrase, as it is kept. */
@MappedEntity("saved_phrase")
record SavedPhraseRow(
        @Id @GeneratedValue @Nullable Long id,
        String title,
        String titleKey,
        String plain,
        String easy,
        Instant changed,
        long changedBy,
        String changedByName,
        @Version int version) {

    static SavedPhraseRow of(@Nullable Long id, PhraseWords words, Instant now, Colleague by, int version) {
        return new SavedPhraseRow(
                id, words.title(), key(words), words.plain(), words.easy(), now, by.id(), by.name(), version);
    }

    /** By what two titles are one: big and small letters are. */
    static String key(PhraseWords words) {
        return words.title().toLowerCase(Locale.ROOT);
    }

    SavedPhrase phrase() {
        if (id == null) {
            throw new IllegalStateException("not saved");
        }
        return new SavedPhrase(id, new PhraseWords(title, plain, easy), changed, changedByName, version);
    }
}
