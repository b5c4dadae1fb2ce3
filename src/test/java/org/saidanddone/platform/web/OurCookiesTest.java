package org.saidanddone.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;

class OurCookiesTest {

    private static final String NAME = "way-back";

    private static Cookie[] sent(String name) {
        return new Cookie[] {new Cookie("other", "1"), new Cookie(name, "token")};
    }

    @Test
    void overHttpsTheyAreOfThisHostAlone() {
        Cookie made = OurCookies.over(true).make(NAME, "token", OurCookies.SameSite.STRICT);

        assertThat(made.getName()).isEqualTo("__Host-way-back");
        assertThat(made.getSecure()).isTrue();
        assertThat(made.getPath()).isEqualTo("/");
        assertThat(made.getDomain()).isNull();
        assertThat(made.isHttpOnly()).isTrue();
        assertThat(made.getAttribute("SameSite")).isEqualTo("Strict");
    }

    @Test
    void overHttpsOneThatANeighbourCouldHavePlantedIsNotRead() {
        assertThat(OurCookies.over(true).read(sent("__Host-way-back"), NAME)).contains("token");
        assertThat(OurCookies.over(true).read(sent("way-back"), NAME)).isEmpty();
    }

    @Test
    void withoutHttpsTheyHaveTheirPlainName() {
        assertThat(OurCookies.over(false)
                        .make(NAME, "token", OurCookies.SameSite.LAX)
                        .getName())
                .isEqualTo(NAME);
        assertThat(OurCookies.over(false).read(sent("way-back"), NAME)).contains("token");
        assertThat(OurCookies.over(false).read(null, NAME)).isEmpty();
    }
}
