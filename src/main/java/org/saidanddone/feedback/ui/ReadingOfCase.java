package org.saidanddone.feedback.ui;

import com.vaadin.flow.server.VaadinSession;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Consumer;
import org.saidanddone.easyread.TextSize;
import org.saidanddone.easyread.ui.Reading;
import org.saidanddone.easyread.ui.ReadingKeeper;
import org.saidanddone.feedback.AnswerFormat;
import org.saidanddone.feedback.KeptReading;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.OpenedCase;

/** How a visitor reads goes with their draft and their receipt, and comes back with them. */
@Singleton
final class ReadingOfCase implements ReadingKeeper {

    private final KeptReading kept;

    ReadingOfCase(KeptReading kept) {
        this.kept = kept;
    }

    @Override
    public void chosen(Reading reading) {
        OpenDraft draft = VaadinSession.getCurrent().getAttribute(OpenDraft.class);
        if (draft != null) {
            kept.keep(draft, reading.written());
        }
        FeedbackNavigation.openedCase().ifPresent(opened -> kept.keep(opened, reading.written()));
    }

    /** The visitor has opened this draft: they read as they did before, or the draft learns how they read now. */
    void met(OpenDraft draft) {
        met(kept.of(draft), line -> kept.keep(draft, line));
    }

    /** The visitor has opened what they sent. Who asked for large print and chose no size finds large words. */
    void met(OpenedCase opened) {
        met(kept.of(opened), line -> kept.keep(opened, line));
        Reading now = Reading.now();
        if (kept.of(opened).isEmpty() && kept.askedFor(opened).equals(Optional.of(AnswerFormat.LARGE_PRINT))) {
            now.with(now.comfort().with(TextSize.LARGE)).keep();
        }
    }

    private static void met(Optional<String> line, Consumer<String> keep) {
        Optional<Reading> before = line.flatMap(Reading::read);
        if (before.isPresent()) {
            before.get().keep();
        } else if (!Reading.now().equals(Reading.FIRST)) {
            keep.accept(Reading.now().written());
        }
    }
}
