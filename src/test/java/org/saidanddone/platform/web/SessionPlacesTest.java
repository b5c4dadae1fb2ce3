package org.saidanddone.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SessionPlacesTest {

    @Test
    void inALittleMemoryThereAreFewerPlacesThanFilledItAndInALargeOneMany() {
        assertThat(SessionPlaces.fitting(256L << 20)).as("1,118 filled it").isBetween(500, 1_000);
        assertThat(SessionPlaces.fitting(512L << 20)).isBetween(1_500, 3_000);
        assertThat(SessionPlaces.fitting(4L << 30)).isGreaterThan(20_000);
        assertThat(SessionPlaces.fitting(64L << 20)).isEqualTo(100);
    }
}
