package org.saidanddone.platform.web;

import jakarta.inject.Singleton;
import java.util.List;
import org.saidanddone.platform.FigureSource;
import org.saidanddone.platform.HeavyWork;

/** How much there is to do at this moment. */
@Singleton
final class LoadFigures implements FigureSource {

    private final SessionPlaces places;
    private final HeavyWork heavy;

    LoadFigures(SessionPlaces places, HeavyWork heavy) {
        this.places = places;
        this.heavy = heavy;
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                new Figure("sessions", "visits that are held in memory", places::now),
                new Figure("heavy.waiting", "heavy pieces of work that wait for a thread", heavy::waiting));
    }
}
