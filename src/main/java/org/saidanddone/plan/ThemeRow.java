package org.saidanddone.plan;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

@MappedEntity("theme")
record ThemeRow(@Id @GeneratedValue @Nullable Long id, long planId, int place, String title, String easyTitle) {

    ThemeRow with(int newPlace, String newEasyTitle) {
        return new ThemeRow(id, planId, newPlace, title, newEasyTitle);
    }

    Theme theme() {
        return new Theme(RowId.of(id), planId, place, title, easyTitle);
    }
}
