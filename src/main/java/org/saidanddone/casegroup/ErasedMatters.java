package org.saidanddone.casegroup;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.feedback.Answer;
import org.saidanddone.feedback.FeedbackStore;
import org.saidanddone.plan.Action;
import org.saidanddone.plan.Plans;
import org.saidanddone.review.CaseErased;

/** The name that staff gave to a matter may hold something of a person who took back what they said: it goes with it. */
@Singleton
class ErasedMatters {

    private final MatterBook book;
    private final MemberRepository members;
    private final MatterRepository matters;
    private final FeedbackStore feedback;
    private final Plans plans;

    ErasedMatters(
            MatterBook book, MemberRepository members, MatterRepository matters, FeedbackStore feedback, Plans plans) {
        this.book = book;
        this.members = members;
        this.matters = matters;
        this.feedback = feedback;
        this.plans = plans;
    }

    @EventListener
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void erased(CaseErased event) {
        book.everOf(event.feedbackId()).stream()
                .flatMap(id -> matters.hold(id).stream())
                .forEach(matter -> {
                    if (event.echo().isIn(matter.title(), known(matter, event.feedbackId()))) {
                        matters.title(
                                matter.number(),
                                LanguageFile.english().text(Variant.PLAIN, "review.matter.title-taken-back"));
                    }
                });
    }

    private String known(MatterRow matter, long feedbackId) {
        List<Long> others = members.casesOf(matter.number()).stream()
                .filter(each -> each != feedbackId)
                .toList();
        String said = others.stream()
                .flatMap(each -> feedback.find(each).stream())
                .flatMap(each -> each.answers().stream())
                .map(Answer::words)
                .collect(Collectors.joining("\n"));
        Long action = matter.actionId();
        return action == null
                ? said
                : said + "\n" + plans.action(action).map(Action::words).orElse("");
    }
}
