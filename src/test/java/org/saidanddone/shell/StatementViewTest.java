package org.saidanddone.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import org.junit.jupiter.api.Test;
import org.saidanddone.testing.ViewTest;

class StatementViewTest extends ViewTest {

    @Test
    void theStatementSaysWhatNobodyHasTested() {
        StatementView view = navigate(StatementView.class);

        assertThat(find(H1.class).all()).hasSize(1);
        assertThat(find(H2.class).from(view).all())
                .extracting(H2::getText)
                .contains("What no person has tested yet", "What does not work for everybody yet");
        assertThat(textOf(view)).contains("No person with a learning disability has tested it yet.");
        assertThat(find(ListItem.class).from(view).all()).hasSizeGreaterThan(10);
    }

    @Test
    void nothingOfTheFilesMarksIsLeft() {
        assertThat(textOf(navigate(StatementView.class))).doesNotContain("**", "## ", "`", "](");
    }
}
