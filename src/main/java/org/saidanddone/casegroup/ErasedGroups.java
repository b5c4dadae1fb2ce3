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

/** The name that staff gave to a group may hold something of a person who took back what they said: it goes with it. */
@Singleton
class ErasedGroups {

    private final GroupBook book;
    private final MemberRepository members;
    private final GroupRepository groups;
    private final FeedbackStore feedback;
    private final Plans plans;

    ErasedGroups(
            GroupBook book, MemberRepository members, GroupRepository groups, FeedbackStore feedback, Plans plans) {
        this.book = book;
        this.members = members;
        this.groups = groups;
        this.feedback = feedback;
        this.plans = plans;
    }

    @EventListener
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void erased(CaseErased event) {
        book.everOf(event.feedbackId()).stream()
                .flatMap(id -> groups.hold(id).stream())
                .forEach(group -> {
                    if (event.echo().isIn(group.title(), known(group, event.feedbackId()))) {
                        groups.title(
                                group.number(),
                                LanguageFile.english().text(Variant.PLAIN, "review.group.title-taken-back"));
                    }
                });
    }

    private String known(GroupRow group, long feedbackId) {
        List<Long> others = members.casesOf(group.number()).stream()
                .filter(each -> each != feedbackId)
                .toList();
        String said = others.stream()
                .flatMap(each -> feedback.find(each).stream())
                .flatMap(each -> each.answers().stream())
                .map(Answer::words)
                .collect(Collectors.joining("\n"));
        Long action = group.actionId();
        return action == null
                ? said
                : said + "\n" + plans.action(action).map(Action::words).orElse("");
    }
}
