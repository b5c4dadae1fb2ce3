package org.saidanddone.easyread.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saidanddone.testing.ViewTest;

class ComboFieldTest extends ViewTest {

    private record Colleague(long id, String name) {}

    private static final Colleague RIA = new Colleague(1, "Ria");
    private static final Colleague ROB = new Colleague(2, "Rob");

    private final ComboField<Colleague> field = new ComboField<>("give", "Colleague", Colleague::name, Colleague::id);

    private void typed(String words) {
        ComponentUtil.fireEvent(field, new CustomValueSetEvent<>(field, true, words));
    }

    @Test
    void nothingIsChosenBeforeSomebodyChooses() {
        field.offer(List.of(RIA, ROB));

        assertThat(field.chosen()).isEmpty();
        assertThat(field.offersSome()).isTrue();
    }

    @Test
    void theOnlyOneIsChosenButNotWhereAPressDoesHarm() {
        field.offer(List.of(RIA));
        assertThat(field.chosen()).contains(RIA);

        field.clear();
        field.among(List.of(ROB));
        assertThat(field.chosen()).isEmpty();
    }

    @Test
    void whatWasChosenStaysWhileItIsOffered() {
        field.offer(List.of(RIA, ROB));
        field.choose(Optional.of(2L));

        Colleague renamed = new Colleague(2, "Robert");
        field.offer(List.of(RIA, renamed));
        assertThat(field.chosen()).contains(renamed);

        field.offer(List.of(RIA, new Colleague(3, "Sam")));
        assertThat(field.chosen()).isEmpty();
    }

    @Test
    void whatIsTypedAndIsNotThereIsSaidAtTheFieldAndNothingIsChosen() {
        field.offer(List.of(RIA, ROB));
        field.choose(Optional.of(1L));

        typed("Zoe");

        assertThat(field.chosen()).isEmpty();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("Zoe");
    }
}
