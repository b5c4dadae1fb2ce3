package org.saidanddone.redaction;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.saidanddone.feedback.Answer;
import org.saidanddone.feedback.Feedback;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.feedback.attachment.AttachmentStore;
import org.saidanddone.transcript.Transcript;
import org.saidanddone.transcript.TranscriptStore;

/** Every text of a case that others may see: answers, and the newest version of what staff wrote down. */
@Singleton
public class CaseTexts {

    /** The only questions whose words others may ever see, in their order: an address or a danger is not among them. */
    public static final List<String> SHOWN =
            List.of(QuestionSet.GOOD, QuestionSet.HAPPENING, QuestionSet.BETTER, QuestionSet.ADDED);

    private final AttachmentStore attachments;
    private final TranscriptStore transcripts;

    CaseTexts(AttachmentStore attachments, TranscriptStore transcripts) {
        this.attachments = attachments;
        this.transcripts = transcripts;
    }

    /** By question; what was recorded for a question stands after what was written to it. */
    public List<SaidText> of(Feedback sent) {
        List<SaidText> texts = new ArrayList<>();
        sent.answers().stream().filter(CaseTexts::isShown).map(CaseTexts::text).forEach(texts::add);
        Map<Long, Transcript> written = transcripts.newest(sent.id()).stream()
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toMap(Transcript::attachmentId, Function.identity()));
        if (!written.isEmpty()) {
            attachments.of(sent.number()).stream()
                    .filter(each -> SHOWN.contains(each.question()))
                    .forEach(each -> {
                        Transcript words = written.get(each.id());
                        if (words != null) {
                            texts.add(new SaidText(
                                    TextId.transcript(words.id()),
                                    each.question(),
                                    List.of(),
                                    words.words(),
                                    WordsFrom.of(each.kind())));
                        }
                    });
        }
        texts.sort(Comparator.comparingInt(text -> SHOWN.indexOf(text.question())));
        return List.copyOf(texts);
    }

    /** False where there is nothing to show: only a recording beside it, or the wish for help. */
    public static boolean isShown(Answer answer) {
        return SHOWN.contains(answer.question())
                && !(answer.words().isBlank() && answer.chosen().pictures().isEmpty());
    }

    private static SaidText text(Answer answer) {
        return new SaidText(
                TextId.answer(answer.id()),
                answer.question(),
                answer.chosen().pictures(),
                answer.words(),
                WordsFrom.PERSON);
    }
}
