package org.saidanddone.testing;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.server.VaadinService;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.platform.web.MicronautInstantiatorFactory;

/** Views without a browser, with the whole product behind them on H2. Each test starts empty, as a visitor. */
public abstract class ViewTest extends BrowserlessTest {

    /** The clock of the product. */
    protected final MovableClock clock = Database.CLOCK;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        Database.H2.empty();
        prepare();
        super.initVaadinEnvironment();
    }

    /** Fills the tables before the first page opens. */
    protected void prepare() {}

    @AfterEach
    void leave() {
        Database.ACTOR.visitor();
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(Beans.class);
    }

    /** A bean of the product. */
    protected final <T> T the(Class<T> bean) {
        return Database.H2.product().getBean(bean);
    }

    /** From now on somebody of this name with these roles is signed in. */
    protected final Person signedInAs(String name, Role... roles) {
        return Database.ACTOR.is(the(People.class), name, roles);
    }

    /** From now on an action owner of this name is signed in, who answers for every action that is there now. */
    protected final Person signedInAsOwner(String name) {
        return Database.ACTOR.isOwner(Database.H2.product(), name);
    }

    /** Opens the tab of these words. */
    protected final void openTab(String words) {
        Tab tab = find(Tab.class).all().stream()
                .filter(each -> each.getLabel().startsWith(words))
                .findFirst()
                .orElseThrow();
        find(Tabs.class).single().setSelectedTab(tab);
    }

    /** Opens what is folded away below these words. */
    protected final void unfold(String words) {
        NativeDetails folded = find(NativeDetails.class).all().stream()
                .filter(each -> each.getSummaryText().equals(words))
                .findFirst()
                .orElseThrow();
        test(folded).toggleContent();
    }

    /** All the words on the component and inside it, those in the rows of its lists among them. */
    protected static String textOf(Component component) {
        StringBuilder all = new StringBuilder(component.getElement().getTextRecursively());
        gridsIn(component).map(GridWords::of).forEach(rows -> all.append('\n').append(rows));
        return all.toString();
    }

    private static Stream<Grid<?>> gridsIn(Component component) {
        return component instanceof Grid<?> grid
                ? Stream.of(grid)
                : component.getChildren().flatMap(ViewTest::gridsIn);
    }

    /** Vaadin's look-up finds the product's beans through this. */
    public static final class Beans implements InstantiatorFactory {

        @Override
        public Instantiator createInstantitor(VaadinService service) {
            return MicronautInstantiatorFactory.over(service, Database.H2.product());
        }
    }
}
