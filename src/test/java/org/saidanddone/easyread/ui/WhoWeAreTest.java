package org.saidanddone.easyread.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.platform.Settings;
import org.saidanddone.testing.ViewTest;

class WhoWeAreTest extends ViewTest {

    private static WhoWeAre with(Map<String, String> env) {
        return new WhoWeAre(Settings.from(env));
    }

    @Test
    void theNameIsTheOneOfTheSetting() {
        assertThat(textOf(with(Map.of("ORGANISATION", "Exampleshire <b>Council</b>"))))
                .isEqualTo("We are Exampleshire <b>Council</b>. Our team runs this website.");
    }

    @Test
    void theNameIsMarkedAsEnglishForVoicesOnAWelshPage() {
        Reading.FIRST.with(LanguageFile.WELSH).keep();

        assertThat(with(Map.of("ORGANISATION", "Council")).getElement().getOuterHTML())
                .contains("<span lang=\"en-GB\">Council</span>");
    }

    @Test
    void whereNobodyHasSetTheNameThePageSaysWhomToAsk() {
        assertThat(textOf(with(Map.of(
                        "PUBLIC_URL",
                        "http://localhost:8080",
                        "DATABASE_URL",
                        "postgres://ann:p@db.example/plans",
                        "HELP_PHONE",
                        "0117 496 0000"))))
                .isEqualTo("Do you want to know who we are? Phone us: 0117 496 0000.");
    }
}
