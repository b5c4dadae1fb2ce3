package org.saidanddone.safeguarding;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

@MappedEntity("watch_word")
record WatchWordRow(@Id @GeneratedValue @Nullable Long id, String language, String words) {

    static final String ENGLISH = "en";
    static final String OTHER = "other";
}
