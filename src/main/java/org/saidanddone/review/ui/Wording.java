package org.saidanddone.review.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.Answer;
import org.saidanddone.feedback.AnswerFormat;
import org.saidanddone.feedback.AnswerWay;
import org.saidanddone.feedback.Chosen;
import org.saidanddone.feedback.Feeling;
import org.saidanddone.feedback.LinkKind;
import org.saidanddone.feedback.Safe;
import org.saidanddone.feedback.Voice;
import org.saidanddone.feedback.ui.ChosenSection;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.ActionName;
import org.saidanddone.plan.Plans;
import org.saidanddone.redaction.HiddenBecause;
import org.saidanddone.redaction.WordsFrom;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.ReviewState;

/** The words of the language file for what review shows. */
public final class Wording {

    private static final Set<String> QUESTIONS =
            Set.of("voice-why", "voice-knows", "how-known", "good", "happening", "better", "added");
    private static final Set<String> HOW_KNOWN = Set.of("TOLD_ME", "I_SEE", "I_THINK");
    private static final Set<String> KNOWS = Set.of(
            "WANTS_IT",
            "AGREES",
            "CAN_SAY_NO",
            "TOLD",
            "KNOWS",
            "KNOWS_NOT_WANTED",
            "DOES_NOT_KNOW",
            "CANNOT_FIND_OUT");

    private Wording() {}

    public static String of(Voice voice) {
        return Say.text("review.voice." + voice.name());
    }

    public static String of(Optional<Feeling> feeling) {
        return Say.text("review.feeling." + feeling.map(Feeling::name).orElse("SKIPPED"));
    }

    public static String safe(Optional<Safe> safe) {
        return Say.text("review.safe." + safe.map(Safe::name).orElse("SKIPPED"));
    }

    /** If it is about somebody in the team, and who, as the person wrote it. */
    public static String aboutUs(Optional<Answer> answer) {
        String said = Say.text("review.about-us."
                + answer.map(Answer::choice).filter(choice -> !choice.isEmpty()).orElse("SKIPPED"));
        return answer.map(Answer::words)
                .filter(words -> !words.isBlank())
                .map(words -> Say.text("review.about-us.who", said, words))
                .orElse(said);
    }

    public static String of(ReviewState state) {
        return Say.text("review.state." + state.code());
    }

    public static String of(LinkKind kind) {
        return Say.text("review.kind." + kind.name());
    }

    public static String of(HiddenBecause why) {
        return Say.text("review.why." + why.name());
    }

    public static String of(AnswerWay way) {
        return Say.text("review.way." + way.name());
    }

    public static String question(String code) {
        return QUESTIONS.contains(code) ? Say.text("review.question." + code) : code;
    }

    /** The question, and where the words come from where the person did not write them. */
    public static String question(String code, WordsFrom from) {
        return from == WordsFrom.PERSON
                ? question(code)
                : Say.text("review.question.from." + from.name(), question(code));
    }

    public static String choice(String choice) {
        if (HOW_KNOWN.contains(choice)) {
            return Say.text("review.how-known." + choice);
        }
        return KNOWS.contains(choice)
                ? Say.text("review.knows." + choice)
                : pictures(Chosen.of(choice).pictures());
    }

    /** The words of pictures that were chosen, empty where none were. */
    public static String pictures(List<String> codes) {
        return codes.isEmpty()
                ? ""
                : Say.text(
                        "review.sent.chosen",
                        codes.stream()
                                .map(code -> ChosenSection.of(code, false))
                                .collect(Collectors.joining("; ")));
    }

    public static String of(AnswerFormat format) {
        return Say.text("review.format." + format.name());
    }

    /** The code and title of the action, for staff. */
    public static String action(Plans plans, long actionId) {
        return plans.action(actionId).map(Wording::titled).orElseGet(() -> Say.text("review.action.gone", actionId));
    }

    public static String titled(Action action) {
        return action.code().text() + " " + action.title();
    }

    public static String titled(ActionName action) {
        return action.code().text() + " " + action.title();
    }

    /** Names in a row: "Raj", "Raj and Ria", "Raj, Ria and Sam". */
    public static String list(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : Say.text("review.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }

    /** How long ago, in words. */
    public static String age(Instant since, Clock clock) {
        Duration age = Duration.between(since, clock.instant());
        if (age.toHours() < 1) {
            return Say.text("review.age.now");
        }
        if (age.toHours() == 1) {
            return Say.text("review.age.hour");
        }
        if (age.toDays() < 1) {
            return Say.text("review.age.hours", age.toHours());
        }
        return age.toDays() == 1 ? Say.text("review.age.day") : Say.text("review.age.days", age.toDays());
    }

    /** Who has the case. */
    public static String holder(CaseFile file) {
        return file.holder()
                .map(holder ->
                        holder.me() ? Say.text("review.holder.me") : Say.text("review.holder.other", holder.name()))
                .orElseGet(() -> Say.text("review.holder.nobody"));
    }
}
