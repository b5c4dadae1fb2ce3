package org.saidanddone.feedback;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.saidanddone.platform.MailReach;
import org.saidanddone.platform.Outbox;

/** Which wishes for an answer can be met now. Not guarded: everybody who is asked sees it. */
@Singleton
public class WishesOffered {

    private final WishChoiceRepository rows;
    private final Outbox outbox;
    private final MailReach reach;

    WishesOffered(WishChoiceRepository rows, Outbox outbox, MailReach reach) {
        this.reach = reach;
        this.rows = rows;
        this.outbox = outbox;
    }

    /** The wishes that are offered where nobody has chosen. */
    public static Set<Wish> atFirst() {
        Set<Wish> offered = EnumSet.noneOf(Wish.class);
        Stream.of(Wish.values()).filter(Wish::atFirst).forEach(offered::add);
        return offered;
    }

    /** The wishes that are offered. */
    @Transactional
    public Set<Wish> now() {
        Set<Wish> offered = chosen();
        if (!outbox.canSend()) {
            offered.remove(Wish.EMAIL);
        }
        return offered;
    }

    /** What is chosen to be offered, also where it cannot be met for want of a mail server. */
    Set<Wish> chosen() {
        Set<Wish> offered = atFirst();
        rows.now().stream().map(WishChoiceRow::choice).forEach(choice -> {
            if (choice.offered()) {
                offered.add(choice.wish());
            } else {
                offered.remove(choice.wish());
            }
        });
        return offered;
    }

    /** The choices of the question that are offered: all, but for wishes that cannot be met. */
    @Transactional
    public List<Question.Choice> of(Question question) {
        return of(question, now());
    }

    /** Those of the question where these wishes are offered. */
    public static List<Question.Choice> of(Question question, Set<Wish> offered) {
        return question.choices().stream()
                .filter(choice -> Wish.of(question.code(), choice.code())
                        .map(offered::contains)
                        .orElse(true))
                .toList();
    }

    /** The questions of the draft that were answered with a wish that cannot be met any more. */
    @Transactional
    public List<String> notMet(Draft draft) {
        Set<Wish> offered = now();
        return Stream.of(QuestionSet.ANSWER_WAY, QuestionSet.ANSWER_FORMAT)
                .filter(question -> wish(draft, question)
                        .filter(wish -> !offered.contains(wish))
                        .isPresent())
                .toList();
    }

    /** True when an answer can go this way to this address, and to no other. */
    public boolean reaches(AnswerWay way, String address) {
        return AnswerAddress.fits(way, address) && (way != AnswerWay.EMAIL || reach.reaches(address));
    }

    /** What keeps the draft from being sent: what is missing or too long, and wishes that cannot be met any more. */
    List<String> missing(Draft draft) {
        boolean reached = reaches(draft.answerWay(), draft.words(QuestionSet.ANSWER_WAY));
        return Stream.of(
                        new GivingFeedback(draft).missing().stream(),
                        notMet(draft).stream(),
                        reached ? Stream.<String>of() : Stream.of(QuestionSet.ANSWER_WAY))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    private static Optional<Wish> wish(Draft draft, String question) {
        return draft.choice(question).flatMap(choice -> Wish.of(question, choice));
    }
}
