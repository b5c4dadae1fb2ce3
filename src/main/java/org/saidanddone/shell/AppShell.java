package org.saidanddone.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import jakarta.inject.Singleton;

/** The page around all pages. */
@Singleton
@Viewport("width=device-width, initial-scale=1")
@StyleSheet("context://static/app.css")
public final class AppShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addMetaTag("format-detection", "telephone=no");
        settings.addMetaTag("robots", "noindex");
        settings.addFavIcon("icon", "static/icon.svg", "any");
    }
}
