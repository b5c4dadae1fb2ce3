package org.saidanddone.feedback.ui;

import java.util.HashMap;
import java.util.Map;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.attachment.AttachmentKind;
import org.saidanddone.feedback.attachment.Taken;

/** Everything that {@code recorder.js} may have to say, by its name there. */
final class RecorderWords {

    private RecorderWords() {}

    static Map<String, String> of(AttachmentKind kind) {
        Map<String, String> words = new HashMap<>();
        if (kind.isRecording()) {
            recording(words, kind);
        }
        words.put("lost", Say.text("attachment.say.lost"));
        words.put("back", Say.text("attachment.say.back"));
        words.put("saving", Say.text("attachment.say.saving"));
        words.put("sending", Say.text("attachment.say.sending"));
        words.put("saved", Say.text("attachment.say.saved." + kind.name()));
        words.put("GONE", Say.text("attachment.say.gone"));
        words.put("CHANGED", Say.text("attachment.say.changed"));
        for (Taken.Why why : Taken.Why.values()) {
            words.put(why.name(), why(why, kind));
        }
        return Map.copyOf(words);
    }

    private static void recording(Map<String, String> words, AttachmentKind kind) {
        words.put("asking", Say.text("attachment.say.asking." + kind.name()));
        words.put("recording", Say.text("attachment.say.recording"));
        words.put("time", Say.text("attachment.say.time", "{0}", "{1}"));
        words.put("part", Say.text("attachment.part", "{0}"));
        words.put("minute", Say.text("attachment.say.minute"));
        words.put("quiet", Say.text("attachment.say.quiet"));
        words.put("full", Say.text("attachment.say.full"));
        words.put("cut", Say.text("attachment.say.cut"));
        words.put("refused", Say.text("attachment.say.refused." + kind.name()));
        words.put("none", Say.text("attachment.say.none." + kind.name()));
        words.put("broken", Say.text("attachment.say.broken"));
        words.put("cannot", Say.text("attachment.say.cannot"));
        words.put("removed", Say.text("attachment.say.removed"));
    }

    private static String why(Taken.Why why, AttachmentKind kind) {
        return switch (why) {
            case NOT_THIS_KIND -> Say.text("attachment.say.not-this-kind." + kind.name());
            case EMPTY -> Say.text("attachment.say.empty." + kind.name());
            case IPHONE_PICTURE -> Say.text("attachment.say.iphone");
            case TOO_BIG -> Say.text("attachment.say.too-big." + kind.name());
            case TOO_LONG -> Say.text("attachment.say.too-long");
            case TOO_MANY -> Say.text(kind.isRecording() ? "attachment.say.too-many" : "attachment.say.too-many.PHOTO");
            case NO_ROOM -> Say.text("attachment.say.no-room." + kind.name());
            case ALREADY_WHOLE -> Say.text("attachment.say.gone");
        };
    }
}
