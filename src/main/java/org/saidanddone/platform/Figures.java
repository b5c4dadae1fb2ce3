package org.saidanddone.platform;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * The figures of every feature, where programs that watch the product read them. They are added when everything else is
 * there: what counts in the database needs it, and the database has figures of its own.
 */
@Singleton
final class Figures {

    private final List<FigureSource> sources;
    private final MeterRegistry registry;

    Figures(List<FigureSource> sources, MeterRegistry registry) {
        this.sources = List.copyOf(sources);
        this.registry = registry;
    }

    @EventListener
    void started(StartupEvent event) {
        sources.stream().flatMap(source -> source.figures().stream()).forEach(figure -> Gauge.builder(
                        "saidanddone." + figure.name(), figure.now()::getAsDouble)
                .description(figure.means())
                .register(registry));
    }
}
