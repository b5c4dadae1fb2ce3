package org.saidanddone.casegroup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.saidanddone.casegroup.GroupFile;
import org.saidanddone.easyread.ui.HeadedPart;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.LinkKind;
import org.saidanddone.plan.Plans;
import org.saidanddone.publishing.Audience;
import org.saidanddone.review.ui.LinkField;

/** What can be done with all the cases of a group at once: links, and publishing. */
final class GroupTools extends Section {

    private static final long serialVersionUID = 1;

    private final LinkField link;
    private final Div linking = new Div();

    GroupTools(Plans plans, Optional<Long> planId, Optional<Long> actionId) {
        link = new LinkField(plans, planId);
        actionId.ifPresent(link::choose);
        setId("group-tools");
    }

    /** Shows what there is to do with the group as it is now. What is chosen stays chosen. */
    void show(GroupFile file, Consumer<Audience> publish, Runnable confirm, BiConsumer<Long, LinkKind> linkAll) {
        removeAll();
        add(new H2(Say.text("review.group.once")), new Paragraph(Say.text("review.group.once.help")));
        long unsettled = file.cases().stream()
                .filter(each -> each.unsettled().iterator().hasNext())
                .count();
        if (unsettled > 0) {
            NativeButton agree = HeadedPart.button(Say.text("review.group.confirm", unsettled), confirm);
            agree.setId("group-confirm");
            agree.addClassName("second");
            add(HeadedPart.buttons(agree));
        }
        publishing(file, publish);
        NativeButton all = HeadedPart.button(Say.text("review.group.link"), () -> link.actionId()
                .ifPresentOrElse(action -> linkAll.accept(action, link.kind()), link::missing));
        all.setId("group-link");
        all.addClassName("second");
        linking.removeAll();
        linking.add(link, HeadedPart.buttons(all));
        add(new NativeDetails(Say.text("review.group.link.heading"), linking));
    }

    /** Offers to publish only where there is something to publish. */
    private void publishing(GroupFile file, Consumer<Audience> publish) {
        boolean some = file.cases().stream().anyMatch(each -> !each.isPublishedFor(each.narrowed(Audience.EVERYONE)));
        boolean mayShow = file.cases().stream().anyMatch(each -> each.narrowed(Audience.EVERYONE) == Audience.EVERYONE);
        Div buttons = HeadedPart.buttons();
        if (some && mayShow) {
            NativeButton everyone = HeadedPart.button(
                    Say.text("review.group.publish.everyone"), () -> publish.accept(Audience.EVERYONE));
            everyone.setId("group-publish-everyone");
            buttons.add(everyone);
        }
        if (file.cases().stream().anyMatch(each -> !each.isPublishedFor(Audience.STAFF))) {
            NativeButton staff =
                    HeadedPart.button(Say.text("review.group.publish.staff"), () -> publish.accept(Audience.STAFF));
            staff.setId("group-publish-staff");
            staff.setClassName("second", mayShow);
            buttons.add(staff);
        }
        add(some ? buttons : new Div(new Paragraph(Say.text("review.group.all-published")), buttons));
    }
}
