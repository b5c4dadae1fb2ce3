package org.saidanddone.reply.ui;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.saidanddone.easyread.pictures.PictureShelf;
import org.saidanddone.easyread.pictures.PictureWords;
import org.saidanddone.easyread.pictures.ShownPicture;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.reply.NextReply;
import org.saidanddone.reply.Replies;
import org.saidanddone.reply.phrase.SavedPhrase;
import org.saidanddone.reply.phrase.SavedPhrases;
import org.saidanddone.review.ui.ListedCases;

/** What helps whoever writes a reply: the saved phrases, the pictures for its lines, and what to reply to next. */
@Singleton
final class ComposerKit {

    private final SavedPhrases phrases;
    private final PictureWords words;
    private final PictureShelf shelf;
    private final Replies replies;
    private final List<ListedCases> lists;
    private final WhoIsAsking whoIsAsking;

    ComposerKit(
            SavedPhrases phrases,
            PictureWords words,
            PictureShelf shelf,
            Replies replies,
            List<ListedCases> lists,
            WhoIsAsking whoIsAsking) {
        this.phrases = phrases;
        this.words = words;
        this.shelf = shelf;
        this.replies = replies;
        this.lists = List.copyOf(lists);
        this.whoIsAsking = whoIsAsking;
    }

    List<SavedPhrase> phrases() {
        return phrases.all();
    }

    /** True when whoever writes may change the saved phrases. */
    boolean keepsPhrases() {
        return whoIsAsking.now().hasAny(Role.REVIEWER, Role.ADMINISTRATOR);
    }

    /** What to reply to after this feedback: the next of the list it was opened from, or what has waited longest. */
    NextReply after(long feedbackId) {
        return replies.next(
                lists.stream().flatMap(list -> list.after(feedbackId).stream()).toList());
    }

    /** Every picture there is, by what they say. */
    List<ShownPicture> pictures() {
        return shelf.all();
    }

    /** The picture for a line, from its words. */
    Optional<ShownPicture> suggested(String line) {
        return words.suggest(line).flatMap(shelf::of);
    }

    /** The picture of this name, also of one it had before. */
    Optional<ShownPicture> picture(String concept) {
        return shelf.of(concept);
    }
}
