package org.saidanddone.platform;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says at the start that no page can tell who runs this website. */
@Singleton
class OrganisationWarning {

    private static final Logger LOG = LoggerFactory.getLogger(OrganisationWarning.class);

    private final Settings settings;

    OrganisationWarning(Settings settings) {
        this.settings = settings;
    }

    @EventListener
    void started(StartupEvent event) {
        if (settings.organisation().isEmpty()) {
            LOG.warn("Pages cannot say who runs this website. Set ORGANISATION to the name of your organisation.");
        }
    }
}
