package org.saidanddone.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CursorTest {

    @Test
    void aPlaceIsReadBackFromTheAddress() {
        Cursor place = new Cursor(Instant.parse("2026-03-02T09:00:00.123456Z"), 42);

        assertThat(Cursor.read(place.text())).contains(place);
        assertThat(Cursor.read(Cursor.OLDEST.text())).contains(Cursor.OLDEST);
    }

    @Test
    void anythingElseInTheAddressIsNoPlace() {
        assertThat(Cursor.read("")).isEmpty();
        assertThat(Cursor.read("1'; drop table review--")).isEmpty();
        assertThat(Cursor.read("999999999999999999999999-1")).isEmpty();
    }
}
