package org.saidanddone.easyread.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExplainedTest {

    private static Stream<Component> all(Component top) {
        return Stream.concat(Stream.of(top), top.getChildren().flatMap(ExplainedTest::all));
    }

    private static List<NativeButton> buttons(Component... lines) {
        return Stream.of(lines)
                .flatMap(ExplainedTest::all)
                .filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .toList();
    }

    @Test
    void aTextWithoutHardWordsIsAParagraph() {
        assertThat(Explained.lines("We will help you.")).singleElement().isInstanceOf(Paragraph.class);
    }

    @Test
    void aHardWordIsAButtonThatExplainsItBelow() {
        Component[] lines = Explained.lines("The council will pay for an advocate.");
        NativeButton council = buttons(lines).getFirst();
        assertThat(buttons(lines)).extracting(NativeButton::getText).containsExactly("council", "advocate");
        assertThat(lines[0].getElement().getTextRecursively()).isEqualTo("The council will pay for an advocate.");
        assertThat(council.getElement().getAttribute("aria-expanded")).isEqualTo("false");

        ComponentUtil.fireEvent(council, new ClickEvent<>(council));

        assertThat(council.getElement().getAttribute("aria-expanded")).isEqualTo("true");
        assertThat(lines[0].getElement().getTextRecursively())
                .contains("A council is a group that runs services in your area.");

        ComponentUtil.fireEvent(council, new ClickEvent<>(council));

        assertThat(council.getElement().getAttribute("aria-expanded")).isEqualTo("false");
        assertThat(lines[0].getElement().getTextRecursively()).doesNotContain("A council is a group");
    }

    @Test
    void aWordIsExplainedOnlyWhereItComesFirst() {
        Component[] lines = Explained.lines("The council will help.\nThe council will pay.");

        assertThat(buttons(lines)).hasSize(1);
        assertThat(lines[1]).isInstanceOf(Paragraph.class);
    }
}
