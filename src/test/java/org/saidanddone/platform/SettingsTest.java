package org.saidanddone.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.saidanddone.platform.calendar.PublishingHour;
import org.saidanddone.platform.text.OwnList;

class SettingsTest {

    @Test
    void withoutADatabaseTheBuiltInOneIsUsedAndTheDemoIsShown() {
        Settings settings = Settings.from(Map.of());

        assertThat(settings.demo()).isTrue();
        assertThat(settings.database().jdbcUrl()).startsWith("jdbc:h2:file:").contains("WRITE_DELAY=0");
        assertThat(settings.publicUrl()).isEqualTo("http://localhost:8080");
    }

    @Test
    void withAPostgresqlThereIsNoDemo() {
        Settings settings = Settings.from(Map.of(
                "PUBLIC_URL",
                "https://plans.example",
                "TRUSTED_PROXIES",
                "1",
                "DATABASE_URL",
                "postgres://ann:p%40ss@db.example:5433/plans"));

        assertThat(settings.demo()).isFalse();
        assertThat(settings.database())
                .isEqualTo(new DatabaseAddress("jdbc:postgresql://db.example:5433/plans", "ann", "p@ss", true));
    }

    @Test
    void aJdbcAddressTakesUserAndPasswordFromTheirOwnSettings() {
        Settings settings = Settings.from(Map.of(
                "PUBLIC_URL",
                "https://plans.example",
                "TRUSTED_PROXIES",
                "1",
                "DATABASE_URL",
                "jdbc:postgresql://db/plans",
                "DATABASE_USER",
                "ann",
                "DATABASE_PASSWORD",
                "secret"));

        assertThat(settings.database())
                .isEqualTo(new DatabaseAddress("jdbc:postgresql://db/plans", "ann", "secret", true));
    }

    @Test
    void whatCannotBeUsedIsRefusedInOneSentence() {
        assertThatThrownBy(() -> Settings.from(Map.of(
                        "PUBLIC_URL", "https://plans.example", "TRUSTED_PROXIES", "1", "DATABASE_URL", "mysql://db")))
                .isInstanceOf(UnusableSetting.class)
                .hasMessageContaining("DATABASE_URL must start with");
        assertThatThrownBy(() -> Settings.from(Map.of("PORT", "ninety")))
                .isInstanceOf(UnusableSetting.class)
                .hasMessage("PORT must be a number from 0 to 65535.");
        assertThatThrownBy(() -> Settings.from(Map.of("SAIDANDDONE_SECRET", "short")))
                .isInstanceOf(UnusableSetting.class)
                .hasMessageContaining("32 characters");
    }

    @Test
    void aRealInstallationSaysItsAddress() {
        assertThatThrownBy(() -> Settings.from(Map.of("DATABASE_URL", "postgres://ann:p@db.example/plans")))
                .isInstanceOf(UnusableSetting.class)
                .hasMessageStartingWith("PUBLIC_URL must be said");
        assertThatThrownBy(() -> Settings.from(Map.of("PUBLIC_URL", "plans.example")))
                .isInstanceOf(UnusableSetting.class)
                .hasMessageContaining("begins with https://");
    }

    @Test
    void withTlsItIsSaidWhichProxiesAreBelieved() {
        Map<String, String> tls = Map.of("PUBLIC_URL", "https://plans.example");
        assertThatThrownBy(() -> Settings.from(tls))
                .isInstanceOf(UnusableSetting.class)
                .hasMessageStartingWith("TRUSTED_PROXIES must be said");
        assertThatThrownBy(() -> Settings.from(Map.of("TRUST_PROXY", "true")))
                .isInstanceOf(UnusableSetting.class)
                .hasMessageStartingWith("TRUST_PROXY is not read any more.");
        assertThatThrownBy(() -> Settings.from(Map.of("TRUSTED_PROXIES", "my-proxy")))
                .isInstanceOf(UnusableSetting.class)
                .hasMessageStartingWith("TRUSTED_PROXIES must be none");

        assertThat(Settings.from(Map.of()).proxies()).isEqualTo(new TrustedProxies.None());
        assertThat(Settings.from(Map.of("TRUSTED_PROXIES", "none")).proxies()).isEqualTo(new TrustedProxies.None());
        assertThat(Settings.from(Map.of("TRUSTED_PROXIES", "2")).proxies()).isEqualTo(new TrustedProxies.Hops(2));
        assertThat(Settings.from(Map.of("TRUSTED_PROXIES", "10.0.0.2, 192.168.0.0/24 fd00::/8"))
                        .proxies())
                .isEqualTo(new TrustedProxies.At(List.of("10.0.0.2", "192.168.0.0/24", "fd00::/8")));
    }

    @Test
    void aRealOrganisationSaysItsOwnNameAndTheDemoHasAnInventedOne() {
        String postgres = "postgres://ann:p@db.example/plans";

        assertThat(Settings.from(Map.of()).organisation()).contains("the Board for the Right Support (demo)");
        assertThat(Settings.from(Map.of("ORGANISATION", " Exampleshire Council "))
                        .organisation())
                .contains("Exampleshire Council");
        assertThat(Settings.from(Map.of(
                                "PUBLIC_URL",
                                "https://plans.example",
                                "TRUSTED_PROXIES",
                                "1",
                                "DATABASE_URL",
                                postgres))
                        .organisation())
                .isEmpty();
        assertThat(Settings.from(Map.of("ORGANISATION", "Council\nof two lines"))
                        .organisation())
                .contains("Council of two lines");
        assertThatThrownBy(() -> Settings.from(Map.of("ORGANISATION", "x".repeat(121))))
                .isInstanceOf(UnusableSetting.class)
                .hasMessageContaining("ORGANISATION");
    }

    @Test
    void hoursForMailThatAreNoneAreRefused() {
        assertThatThrownBy(() -> Settings.from(Map.of("MAIL_HOURS", "at night")))
                .isInstanceOf(UnusableSetting.class)
                .hasMessageContaining("08:00-20:00");
        assertThat(Settings.from(Map.of("MAIL_HOURS", "always")).mailHours()).isEmpty();
    }

    @Test
    void aRealInstallationNeverShowsAtOnceWhatPeopleSaid() {
        assertThat(Settings.from(Map.of()).publishingHour()).isEqualTo(PublishingHour.DAILY);
        assertThat(Settings.from(Map.of("PUBLISHING_HOUR", "always")).publishingHour())
                .isEqualTo(PublishingHour.AT_ONCE);
        assertThatThrownBy(() -> Settings.from(Map.of(
                        "PUBLIC_URL",
                        "https://plans.example",
                        "TRUSTED_PROXIES",
                        "1",
                        "DATABASE_URL",
                        "postgres://ann@db.example/plans",
                        "PUBLISHING_HOUR",
                        "always")))
                .isInstanceOf(UnusableSetting.class)
                .hasMessageContaining("demo only");
        assertThatThrownBy(() -> Settings.from(Map.of("PUBLISHING_HOUR", "soon")))
                .isInstanceOf(UnusableSetting.class)
                .hasMessageContaining("06:00");
    }

    @Test
    void bankHolidaysThatCannotBeReadStopNothing() {
        Settings settings = Settings.from(Map.of("BANK_HOLIDAYS", "not-there.csv"));

        assertThat(settings.bankHolidays()
                        .own()
                        .flatMap(OwnList::trouble)
                        .orElseThrow()
                        .file())
                .isEqualTo("not-there.csv");
    }

    @Test
    void aNameThatIsNearlyASettingIsRefusedAndTheRightOneIsNamed() {
        assertThatThrownBy(() -> Settings.from(Map.of("PUBLIC_ULR", "https://plans.example.org")))
                .isInstanceOf(UnusableSetting.class)
                .hasMessage("There is no setting PUBLIC_ULR. Is PUBLIC_URL meant?");
        assertThatThrownBy(() -> Settings.from(Map.of("SAIDANDDONE_KEY", "x")))
                .isInstanceOf(UnusableSetting.class)
                .hasMessageContaining("SAIDANDDONE_SECRET");
        assertThat(Settings.from(Map.of("PATH", "/bin", "LANGUAGE", "en", "POST", "1"))
                        .port())
                .isEqualTo(8080);
    }

    @Test
    void theGuideForWhoeverInstallsItNamesEverySettingAndNoOther() throws IOException {
        String guide = Files.readString(Path.of("docs/running.md"));
        String table = guide.substring(guide.indexOf("| Setting |"), guide.indexOf("A setting with a name"));

        assertThat(table.lines().filter(line -> line.startsWith("| `")).flatMap(line -> Pattern.compile(
                                "`([A-Z_]{4,})`")
                        .matcher(line.substring(0, Math.max(1, line.indexOf('|', 1))))
                        .results()
                        .map(found -> found.group(1))))
                .containsExactlyInAnyOrderElementsOf(SettingNames.ALL);
    }
}
