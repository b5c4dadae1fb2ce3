package org.saidanddone.review.ui;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.SelectField;
import org.saidanddone.feedback.LinkKind;
import org.saidanddone.plan.ActionName;
import org.saidanddone.plan.Plan;
import org.saidanddone.plan.Plans;

/** An action of a plan, and what is said about it: three lists to choose from. */
public final class LinkField extends Div {

    private static final long serialVersionUID = 1;

    /** The id of the list of actions, for what is wrong with it. */
    public static final String ACTION = "link-action";

    private final transient Plans plans;
    private final SelectField plan = new SelectField("link-plan", Say.text("review.link.plan"));
    private final SelectField action = new SelectField(ACTION, Say.text("review.link.action"));
    private final SelectField kind = new SelectField("link-kind", Say.text("review.link.kind"));

    /** The actions of this plan are offered first. */
    public LinkField(Plans plans, Optional<Long> planId) {
        this.plans = plans;
        for (Plan each : plans.open()) {
            plan.choice(String.valueOf(each.id()), each.title());
        }
        planId.ifPresent(id -> plan.choose(String.valueOf(id)));
        plan.onChange(this::actions);
        actions();
        kinds(kind);
        add(plan, action, kind);
    }

    public static void kinds(SelectField field) {
        Stream.of(LinkKind.WORKING, LinkKind.NOT_WORKING, LinkKind.MISSING, LinkKind.HARM)
                .forEach(each -> field.choice(each.name(), Wording.of(each)));
    }

    private void actions() {
        action.clear();
        if (plan.value().isEmpty()) {
            return;
        }
        long planId = Long.parseLong(plan.value());
        Map<Long, List<ActionName>> names = plans.namesByTheme(planId);
        plans.themes(planId).forEach(theme -> {
            Map<String, String> choices = new LinkedHashMap<>();
            names.getOrDefault(theme.id(), List.of())
                    .forEach(each -> choices.put(String.valueOf(each.id()), Wording.titled(each)));
            action.group(theme.title(), choices);
        });
    }

    /** Chooses this action, which must be one of the plan that is chosen. */
    public void choose(long actionId) {
        action.choose(String.valueOf(actionId));
    }

    /** The chosen action, empty where there is none to choose. */
    public Optional<Long> actionId() {
        return action.value().isEmpty() ? Optional.empty() : Optional.of(Long.parseLong(action.value()));
    }

    /** What is said about it. */
    public LinkKind kind() {
        return LinkKind.valueOf(kind.value());
    }
}
