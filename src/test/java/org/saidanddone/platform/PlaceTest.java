package org.saidanddone.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void oneLineOfIpv6IsOnePlaceHoweverItIsWritten() {
        Place place = Place.of("2001:db8:1:2::1");

        assertThat(Place.of("2001:db8:1:2:ffff:ffff:ffff:ffff")).isEqualTo(place);
        assertThat(Place.of("[2001:0DB8:1:2:0:0:0:9]")).isEqualTo(place);
        assertThat(Place.of("2001:db8:1:2::1%eth0")).isEqualTo(place);
        assertThat(Place.of("2001:db8:1:3::1")).isNotEqualTo(place);
    }

    @Test
    void eachIpv4AddressIsAPlaceAlsoWhereItIsWrittenAsIpv6() {
        assertThat(Place.of("203.0.113.7")).isNotEqualTo(Place.of("203.0.113.8"));
        assertThat(Place.of("::ffff:203.0.113.7")).isEqualTo(Place.of("203.0.113.7"));
        assertThat(Place.of("[::ffff:203.0.113.8]")).isNotEqualTo(Place.of("203.0.113.7"));
    }

    @Test
    void whatIsNoAddressIsAPlaceOfItsOwn() {
        assertThat(Place.of("somewhere")).isNotEqualTo(Place.of("elsewhere"));
        assertThat(Place.of("1:2:3")).isEqualTo(Place.of("1:2:3"));
    }
}
