package org.saidanddone.testing;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.server.VaadinService;
import java.util.Set;
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

    /** All the words on the component and inside it. */
    protected static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }

    /** Vaadin's look-up finds the product's beans through this. */
    public static final class Beans implements InstantiatorFactory {

        @Override
        public Instantiator createInstantitor(VaadinService service) {
            return MicronautInstantiatorFactory.over(service, Database.H2.product());
        }
    }
}
