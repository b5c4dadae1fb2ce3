package org.saidanddone.team;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.saidanddone.review.copy.CopyPart;
import org.saidanddone.review.copy.CopySection;
import org.saidanddone.review.copy.CopyWords;

/** What colleagues noted about the case for each other, and the tags they gave it. */
@Singleton
class TeamCopyPart implements CopyPart {

    private static final int MOST = 1_000;

    private final NoteRepository notes;
    private final CaseTagRepository tags;

    TeamCopyPart(NoteRepository notes, CaseTagRepository tags) {
        this.notes = notes;
        this.tags = tags;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public List<CopySection> of(long feedbackId, boolean confidential) {
        List<CopySection.Fact> facts = new ArrayList<>();
        notes.of(feedbackId, MOST)
                .forEach(note -> facts.add(new CopySection.Fact(CopyWords.moment(note.written()), note.words())));
        tags.of(List.of(feedbackId))
                .forEach(tag -> facts.add(new CopySection.Fact(CopyWords.say("team.tag"), tag.name())));
        return facts.isEmpty() ? List.of() : List.of(new CopySection(CopyWords.say("team.heading"), facts));
    }
}
