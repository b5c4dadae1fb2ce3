package org.saidanddone.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.platform.calendar.BankHolidays;
import org.saidanddone.platform.text.CsvFault;
import org.saidanddone.platform.text.ListReport;
import org.saidanddone.platform.text.ListTrouble;
import org.saidanddone.platform.text.OwnList;
import org.saidanddone.platform.text.UnusableList;
import org.saidanddone.testing.Inputs;
import org.saidanddone.testing.ViewTest;

class ListNoticeTest extends ViewTest {

    @TempDir
    private Path folder = Path.of("");

    private Optional<Component> notice(ListTrouble trouble) {
        return new ListNotice(List.of(() -> Optional.of(trouble)), the(WhoIsAsking.class)).notice();
    }

    private ListTrouble british() throws IOException {
        Path file = folder.resolve("bank-holidays.csv");
        Files.write(file, Inputs.bytes("bank-holidays-uk-dates.csv"));
        return BankHolidays.in(file, folder).own().flatMap(OwnList::trouble).orElseThrow();
    }

    @Test
    void anAdministratorReadsWhichListHasAFaultWhereAndWhatIsUsedInstead() throws IOException {
        signedInAs("Ada", Role.ADMINISTRATOR);

        assertThat(textOf(notice(british()).orElseThrow()))
                .contains("A list has a fault")
                .contains("bank-holidays.csv cannot be used. The list that comes with the website is used.")
                .contains("Line 2: \"25/12/2026\" in date is not a date. Write the year first, for example 2026-12-25.")
                .contains("Then start the website again.");
    }

    @Test
    void nobodyElseReadsIt() throws IOException {
        signedInAs("Ria", Role.REVIEWER);

        assertThat(notice(british())).isEmpty();
    }

    @Test
    void everyListOfTheDataFolderReportsAndAGoodOneSaysNothing() {
        signedInAs("Ada", Role.ADMINISTRATOR);

        assertThat(the(ListNotice.class).notice()).isEmpty();
        assertThat(reports()).hasSize(3);
        UI.getCurrent().navigate("work");
        assertThat(textOf(UI.getCurrent())).doesNotContain("A list has a fault");
    }

    private static List<ListReport> reports() {
        return List.copyOf(org.saidanddone.testing.Database.H2.product().getBeansOfType(ListReport.class));
    }

    @Test
    void eachFaultHasASentence() {
        signedInAs("Ada", Role.ADMINISTRATOR);
        List<String> keys = Arrays.stream(CsvFault.Kind.values())
                .map(kind -> new CsvFault(1, kind, "").key())
                .toList();
        for (String key : keys) {
            ListTrouble trouble = new ListTrouble(
                    "x.csv", ListTrouble.Instead.LAST_GOOD, new UnusableList(3, key, "date", "shown", "a sentence"));
            assertThat(textOf(notice(trouble).orElseThrow()))
                    .as(key)
                    .contains("Line 3: ")
                    .doesNotContain("work.lists");
        }
    }
}
