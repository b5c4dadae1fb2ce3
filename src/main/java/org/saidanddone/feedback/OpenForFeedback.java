package org.saidanddone.feedback;

import jakarta.inject.Singleton;
import java.util.List;
import org.saidanddone.people.People;
import org.saidanddone.people.Role;
import org.saidanddone.platform.Settings;

/**
 * If feedback can be given here now. A real installation takes none until everybody who must act can: what nobody reads
 * is worse than a closed door that says whom to phone. What was begun can always be finished and sent. The demo, where
 * nobody is real, is always open.
 */
@Singleton
public class OpenForFeedback {

    private final List<OpeningCondition> conditions;
    private final People people;
    private final boolean demo;

    OpenForFeedback(List<OpeningCondition> conditions, People people, Settings settings) {
        this.conditions = List.copyOf(conditions);
        this.people = people;
        this.demo = settings.demo();
    }

    /** True when feedback can be begun. */
    public boolean isOpen() {
        return lacking().isEmpty();
    }

    /** What is lacking, for those who can mend it. */
    public List<OpeningCondition.Lack> lacking() {
        return demo
                ? List.of()
                : conditions.stream().flatMap(each -> each.lacking().stream()).toList();
    }

    /** True when somebody who can sign in sees who asks to be phoned. */
    public boolean canPhone() {
        return demo || people.canAnySignInWith(Role.REVIEWER) || people.canAnySignInWith(Role.SAFEGUARDING_LEAD);
    }

    /** True when somebody who can sign in reads that a person is not safe. */
    public boolean hasLead() {
        return demo || people.canAnySignInWith(Role.SAFEGUARDING_LEAD);
    }
}
