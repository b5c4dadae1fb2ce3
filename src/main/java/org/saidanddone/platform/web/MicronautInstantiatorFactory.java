package org.saidanddone.platform.web;

import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletContext;
import io.micronaut.context.ApplicationContext;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Vaadin asks here for views and listeners; they are Micronaut beans. The context comes from the servlet context, where
 * {@link WebServer} (or a test) has put it.
 */
public final class MicronautInstantiatorFactory implements InstantiatorFactory {

    /** The servlet context attribute that holds the {@link ApplicationContext}. */
    public static final String BEANS = ApplicationContext.class.getName();

    @Override
    public @Nullable Instantiator createInstantitor(VaadinService service) {
        Object beans =
                ((VaadinServletContext) service.getContext()).getContext().getAttribute(BEANS);
        return beans instanceof ApplicationContext context ? over(service, context) : null;
    }

    /** An instantiator that takes views and listeners from the given beans. */
    public static Instantiator over(VaadinService service, ApplicationContext beans) {
        return new BeanInstantiator(service, beans);
    }

    private static final class BeanInstantiator extends DefaultInstantiator {

        private static final long serialVersionUID = 1;

        private final transient ApplicationContext beans;

        private BeanInstantiator(VaadinService service, ApplicationContext beans) {
            super(service);
            this.beans = beans;
        }

        @Override
        public <T> T getOrCreate(Class<T> type) {
            return beans.containsBean(type) ? beans.getBean(type) : super.getOrCreate(type);
        }

        @Override
        public Stream<VaadinServiceInitListener> getServiceInitListeners() {
            // The policy of a page comes last: it gives its nonce to every script that the others put there.
            return Stream.concat(
                    super.getServiceInitListeners(),
                    beans.getBeansOfType(VaadinServiceInitListener.class).stream()
                            .sorted(Comparator.comparing(PagePolicy.class::isInstance)));
        }
    }
}
