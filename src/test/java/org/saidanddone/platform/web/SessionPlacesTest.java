package org.saidanddone.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidanddone.platform.web.SessionPlaces.Comer.HERE;
import static org.saidanddone.platform.web.SessionPlaces.Comer.NEW;
import static org.saidanddone.platform.web.SessionPlaces.Comer.OUR_TEAM;

import org.junit.jupiter.api.Test;

class SessionPlacesTest {

    @Test
    void inALittleMemoryThereAreFewerPlacesThanFilledItAndInALargeOneMany() {
        assertThat(SessionPlaces.fitting(256L << 20)).as("1,118 filled it").isBetween(500, 1_000);
        assertThat(SessionPlaces.fitting(512L << 20)).isBetween(1_500, 3_000);
        assertThat(SessionPlaces.fitting(4L << 30)).isGreaterThan(20_000);
        assertThat(SessionPlaces.fitting(64L << 20)).isEqualTo(100);
    }

    @Test
    void whereSomeAddressesFillTheHouseSomebodyFromElsewhereStillComesIn() {
        assertThat(SessionPlaces.fits(2_000, NEW, 1_499, 400)).isTrue();
        assertThat(SessionPlaces.fits(2_000, NEW, 1_500, 400)).isFalse();
        assertThat(SessionPlaces.fits(2_000, NEW, 1_500, 49)).isTrue();
        assertThat(SessionPlaces.fits(2_000, NEW, 1_999, 0)).isTrue();
        assertThat(SessionPlaces.fits(2_000, NEW, 2_000, 0)).isFalse();
    }

    @Test
    void oneAddressNeverTakesMoreThanHalf() {
        assertThat(SessionPlaces.fits(2_000, NEW, 999, 999)).isTrue();
        assertThat(SessionPlaces.fits(2_000, NEW, 1_000, 1_000)).isFalse();
        assertThat(SessionPlaces.fits(100, NEW, 49, 49)).isTrue();
        assertThat(SessionPlaces.fits(60, NEW, 49, 49))
                .as("a house with many people")
                .isTrue();
    }

    @Test
    void whoIsHereAndOurTeamComeInWhereNobodyElseDoes() {
        assertThat(SessionPlaces.fits(2_000, HERE, 2_249, 0)).isTrue();
        assertThat(SessionPlaces.fits(2_000, OUR_TEAM, 2_249, 0)).isTrue();
        assertThat(SessionPlaces.fits(2_000, OUR_TEAM, 2_250, 0)).isFalse();
    }
}
