package org.saidanddone.feedback;

import jakarta.inject.Singleton;
import java.util.List;
import org.saidanddone.platform.FigureSource;

/** How much feedback is being given. */
@Singleton
final class DraftFigures implements FigureSource {

    private final DraftRepository drafts;

    DraftFigures(DraftRepository drafts) {
        this.drafts = drafts;
    }

    @Override
    public List<Figure> figures() {
        return List.of(new Figure("drafts", "feedback that was begun and not sent", drafts::count));
    }
}
