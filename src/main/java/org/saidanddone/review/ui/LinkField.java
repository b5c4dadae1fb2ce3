package org.saidanddone.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saidanddone.easyread.ui.ComboField;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.SelectField;
import org.saidanddone.feedback.LinkKind;
import org.saidanddone.plan.ActionName;
import org.saidanddone.plan.Plan;
import org.saidanddone.plan.Plans;
import org.saidanddone.plan.Theme;

/** An action of a plan, which is found by its code or words of its title, and what is said about it. */
public final class LinkField extends Div {

    private static final long serialVersionUID = 1;

    /** The id of the list of actions, for what is wrong with it. */
    public static final String ACTION = "link-action";

    private final transient Plans plans;
    private final SelectField plan = new SelectField("link-plan", Say.text("review.link.plan"));
    private final ComboField<ActionName> action =
            new ComboField<>(ACTION, Say.text("review.link.action"), Wording::titled, ActionName::id);
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
        if (plan.value().isEmpty()) {
            action.offer(List.of());
            return;
        }
        long planId = Long.parseLong(plan.value());
        Map<Long, String> themes = plans.themes(planId).stream().collect(Collectors.toMap(Theme::id, Theme::title));
        action.setRenderer(
                LitRenderer.<ActionName>of("<span>${item.title}</span><span class=\"combo-line\">${item.theme}</span>")
                        .withProperty("title", Wording::titled)
                        .withProperty("theme", each -> themes.getOrDefault(each.themeId(), "")));
        action.offer(query ->
                plans.found(planId, query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
    }

    /** Chooses this action, which must be one of the plan that is chosen. */
    public void choose(long actionId) {
        plans.names(Set.of(actionId)).forEach(action::setValue);
    }

    /** The chosen action; empty where none is. */
    public Optional<Long> actionId() {
        return action.chosen().map(ActionName::id);
    }

    /** Says at the field that no action is chosen. */
    public void missing() {
        action.wrong(Say.text("review.link.action.missing"));
    }

    /** What is said about it. */
    public LinkKind kind() {
        return LinkKind.valueOf(kind.value());
    }
}
