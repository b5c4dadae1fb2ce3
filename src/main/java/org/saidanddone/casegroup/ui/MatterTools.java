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
import org.saidanddone.casegroup.MatterFile;
import org.saidanddone.easyread.ui.HeadedPart;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.LinkKind;
import org.saidanddone.plan.Plans;
import org.saidanddone.publishing.Audience;
import org.saidanddone.review.ui.LinkField;

/** What can be done with all the cases of a matter at once: links, and publishing. */
final class MatterTools extends Section {

    private static final long serialVersionUID = 1;

    private final LinkField link;
    private final Div linking = new Div();

    MatterTools(Plans plans, Optional<Long> planId, Optional<Long> actionId) {
        link = new LinkField(plans, planId);
        actionId.ifPresent(link::choose);
        setId("matter-tools");
    }

    /** Shows what there is to do with the matter as it is now. What is chosen stays chosen. */
    void show(MatterFile file, Consumer<Audience> publish, Runnable confirm, BiConsumer<Long, LinkKind> linkAll) {
        removeAll();
        add(new H2(Say.text("review.matter.once")), new Paragraph(Say.text("review.matter.once.help")));
        long unsettled = file.cases().stream()
                .filter(each -> each.unsettled().iterator().hasNext())
                .count();
        if (unsettled > 0) {
            NativeButton agree = HeadedPart.button(Say.text("review.matter.confirm", unsettled), confirm);
            agree.setId("matter-confirm");
            agree.addClassName("second");
            add(HeadedPart.buttons(agree));
        }
        publishing(file, publish);
        NativeButton all = HeadedPart.button(Say.text("review.matter.link"), () -> link.actionId()
                .ifPresent(action -> linkAll.accept(action, link.kind())));
        all.setId("matter-link");
        all.addClassName("second");
        linking.removeAll();
        linking.add(link, HeadedPart.buttons(all));
        add(new NativeDetails(Say.text("review.matter.link.heading"), linking));
    }

    /** Offers to publish only where there is something to publish. */
    private void publishing(MatterFile file, Consumer<Audience> publish) {
        boolean some = file.cases().stream().anyMatch(each -> !each.isPublishedFor(each.narrowed(Audience.EVERYONE)));
        boolean mayShow = file.cases().stream().anyMatch(each -> each.narrowed(Audience.EVERYONE) == Audience.EVERYONE);
        Div buttons = HeadedPart.buttons();
        if (some && mayShow) {
            NativeButton everyone = HeadedPart.button(
                    Say.text("review.matter.publish.everyone"), () -> publish.accept(Audience.EVERYONE));
            everyone.setId("matter-publish-everyone");
            buttons.add(everyone);
        }
        if (file.cases().stream().anyMatch(each -> !each.isPublishedFor(Audience.STAFF))) {
            NativeButton staff =
                    HeadedPart.button(Say.text("review.matter.publish.staff"), () -> publish.accept(Audience.STAFF));
            staff.setId("matter-publish-staff");
            staff.setClassName("second", mayShow);
            buttons.add(staff);
        }
        add(some ? buttons : new Div(new Paragraph(Say.text("review.matter.all-published")), buttons));
    }
}
