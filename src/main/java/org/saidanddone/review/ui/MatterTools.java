package org.saidanddone.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.LinkKind;
import org.saidanddone.plan.Plans;
import org.saidanddone.review.Audience;
import org.saidanddone.review.matter.MatterCase;
import org.saidanddone.review.matter.MatterFile;

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
            NativeButton agree = CasePart.button(Say.text("review.matter.confirm", unsettled), confirm);
            agree.setId("matter-confirm");
            agree.addClassName("second");
            add(CasePart.buttons(agree));
        }
        NativeButton everyone =
                CasePart.button(Say.text("review.matter.publish.everyone"), () -> publish.accept(Audience.EVERYONE));
        everyone.setId("matter-publish-everyone");
        NativeButton staff =
                CasePart.button(Say.text("review.matter.publish.staff"), () -> publish.accept(Audience.STAFF));
        staff.setId("matter-publish-staff");
        if (file.cases().stream().map(MatterCase::file).anyMatch(each -> each.feedback()
                .mayShow())) {
            staff.addClassName("second");
            add(CasePart.buttons(everyone, staff));
        } else {
            add(CasePart.buttons(staff));
        }
        NativeButton all = CasePart.button(Say.text("review.matter.link"), () -> link.actionId()
                .ifPresent(action -> linkAll.accept(action, link.kind())));
        all.setId("matter-link");
        all.addClassName("second");
        linking.removeAll();
        linking.add(link, CasePart.buttons(all));
        add(new NativeDetails(Say.text("review.matter.link.heading"), linking));
    }
}
