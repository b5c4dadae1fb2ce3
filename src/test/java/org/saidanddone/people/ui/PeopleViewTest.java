package org.saidanddone.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.saidanddone.easyread.ui.StaffGrid;
import org.saidanddone.people.Account;
import org.saidanddone.people.EmailAddress;
import org.saidanddone.people.People;
import org.saidanddone.people.Role;
import org.saidanddone.testing.ViewTest;

/** The list of people, which is longer than a page. */
class PeopleViewTest extends ViewTest {

    private static final int MANY = 120;

    @SuppressWarnings("unchecked")
    private StaffGrid<Account> grid() {
        return find(StaffGrid.class).single();
    }

    @Test
    void everybodyIsFoundByNameHoweverManyThereAre() {
        IntStream.range(0, MANY)
                .mapToObj(number -> String.format(Locale.ROOT, "Colleague %03d", number))
                .forEach(name -> the(People.class)
                        .add(
                                new EmailAddress(name.replace(' ', '.').toLowerCase(Locale.ROOT) + "@example.org"),
                                name,
                                Set.of(Role.REVIEWER)));
        signedInAs("Ada", Role.ADMINISTRATOR);

        UI.getCurrent().navigate(PeopleNavigation.PEOPLE);

        assertThat(test(grid()).getRow(0).name()).isEqualTo("Ada");
        assertThat(test(grid()).getRow(1).name()).isEqualTo("Colleague 000");
        assertThat(test(grid()).getRow(MANY).name()).isEqualTo("Colleague 119");
        assertThat(grid().getAriaLabel()).contains("Now");
    }
}
