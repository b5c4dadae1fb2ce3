package org.saidanddone.feedback.attachment;

import jakarta.inject.Singleton;
import java.util.List;
import org.saidanddone.platform.FigureSource;

/** How much of recordings and photos waits for answers that were not sent. */
@Singleton
final class RecordingFigures implements FigureSource {

    private final RecordingRoom room;

    RecordingFigures(RecordingRoom room) {
        this.room = room;
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                new Figure(
                        "recordings.waiting.bytes",
                        "bytes of recordings and photos of feedback that was not sent",
                        room::waiting),
                new Figure(
                        "recordings.room", "1 while there is room for one more, else 0", () -> room.isLeft() ? 1 : 0));
    }
}
