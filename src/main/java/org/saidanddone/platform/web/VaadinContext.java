package org.saidanddone.platform.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.startup.ErrorNavigationTargetInitializer;
import com.vaadin.flow.server.startup.LookupServletContainerInitializer;
import com.vaadin.flow.server.startup.RouteRegistryInitializer;
import com.vaadin.flow.server.startup.VaadinAppShellInitializer;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.qualifiers.Qualifiers;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContainerInitializerHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.ee11.servlet.SessionHandler;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.util.resource.ResourceFactory;

/**
 * The servlet context with Vaadin in it. Views, error views and servlets are found among Micronaut's bean definitions,
 * so nothing scans the class path and one jar works.
 */
final class VaadinContext {

    /** How long a session is kept that nobody uses, once its page was alive. */
    static final int SESSION_SECONDS = 3600;

    private VaadinContext() {}

    static ServletContextHandler with(ApplicationContext beans) {
        ServletContextHandler context = new ServletContextHandler("/", ServletContextHandler.SESSIONS);
        context.setClassLoader(VaadinContext.class.getClassLoader());
        context.setBaseResource(ResourceFactory.of(context).newClassLoaderResource("META-INF/resources/"));
        context.setAttribute(MicronautInstantiatorFactory.BEANS, beans);
        sessions(context.getSessionHandler(), beans.getBean(OurCookies.class));
        context.setErrorHandler(OurErrors.ofContext(beans.getBean(ErrorPage.class)));
        initialise(
                context,
                new LookupServletContainerInitializer(),
                Stream.of(LookupInitializer.class, MicronautInstantiatorFactory.class));
        initialise(context, new RouteRegistryInitializer(), views(beans, Route.class).stream());
        initialise(context, new ErrorNavigationTargetInitializer(), beanTypes(beans, HasErrorParameter.class));
        initialise(context, new VaadinAppShellInitializer(), beanTypes(beans, AppShellConfigurator.class));
        beans.getBeansOfType(HttpServlet.class).forEach(servlet -> add(context, servlet));
        context.addEventListener(beans.getBean(SessionPlaces.class));
        FilterHolder ends = new FilterHolder(beans.getBean(SessionEnds.class));
        ends.setAsyncSupported(true);
        context.addFilter(ends, "/*", EnumSet.of(DispatcherType.REQUEST));
        context.addServlet(vaadin(beans.getBean(SessionPlaces.class), beans.getBean(ErrorPage.class)), "/*");
        return context;
    }

    private static void sessions(SessionHandler sessions, OurCookies cookies) {
        sessions.setHttpOnly(true);
        sessions.setSameSite(HttpCookie.SameSite.LAX);
        sessions.getSessionCookieConfig().setName(cookies.name("session"));
        sessions.getSessionCookieConfig().setSecure(cookies.areSecure());
        sessions.setMaxInactiveInterval(SESSION_SECONDS);
    }

    private static void initialise(
            ServletContextHandler context, ServletContainerInitializer initializer, Stream<Class<?>> classes) {
        context.addServletContainerInitializer(
                new ServletContainerInitializerHolder(initializer, classes.toArray(Class<?>[]::new)));
    }

    private static void add(ServletContextHandler context, HttpServlet servlet) {
        for (String path : servlet.getClass().getAnnotation(WebServlet.class).urlPatterns()) {
            context.addServlet(new ServletHolder(servlet), path);
        }
    }

    private static ServletHolder vaadin(SessionPlaces places, ErrorPage errors) {
        ServletHolder holder = new ServletHolder(new PageServlet(places, errors));
        holder.setInitParameter("productionMode", "true");
        holder.setInitParameter("closeIdleSessions", "false");
        holder.setInitParameter("heartbeatInterval", "300");
        holder.setAsyncSupported(true);
        holder.setInitOrder(1);
        return holder;
    }

    /** The views: every bean that carries the annotation. */
    static List<Class<?>> views(ApplicationContext beans, Class<Route> annotation) {
        return beans.getBeanDefinitions(Qualifiers.byStereotype(annotation)).stream()
                .<Class<?>>map(BeanDefinition::getBeanType)
                .toList();
    }

    private static Stream<Class<?>> beanTypes(ApplicationContext beans, Class<?> type) {
        return beans.getBeanDefinitions(type).stream()
                .<Class<?>>map(BeanDefinition::getBeanType)
                .filter(found ->
                        Component.class.isAssignableFrom(found) || AppShellConfigurator.class.isAssignableFrom(found));
    }
}
