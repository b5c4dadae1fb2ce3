package org.saidanddone.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.Test;
import org.saidanddone.easyread.ui.BigLink;
import org.saidanddone.testing.ViewTest;

class HomeViewTest extends ViewTest {

    @Test
    void theStartShowsThreeWaysIn() {
        assertThat(find(BigLink.class).all()).extracting(BigLink::getHref).containsExactly("tell", "plans", "back");
    }

    @Test
    void thePageHasOneHeadingWhichIsItsTitle() {
        HomeView home = navigate(HomeView.class);

        assertThat(find(H1.class).all()).hasSize(1);
        assertThat(home.getPageTitle())
                .startsWith(find(H1.class).single().getText())
                .endsWith("Said and Done");
    }
}
