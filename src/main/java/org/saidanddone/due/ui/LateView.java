package org.saidanddone.due.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import org.saidanddone.due.Clocks;
import org.saidanddone.due.LateCase;
import org.saidanddone.easyread.ui.GridLine;
import org.saidanddone.easyread.ui.RowGrid;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.easyread.ui.StaffPage;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;
import org.saidanddone.plan.Plans;
import org.saidanddone.review.ui.ReviewNavigation;
import org.saidanddone.review.ui.Wording;

/** Answers that stayed late, as the board sees them. */
@Only({Role.BOARD_MEMBER, Role.EXPERT_BY_EXPERIENCE, Role.ADMINISTRATOR, Role.REVIEWER})
@Prototype
@Route(value = ReviewNavigation.LATE, layout = StaffLayout.class)
class LateView extends StaffPage {

    private static final long serialVersionUID = 1;

    private final transient Plans plans;
    private int shown;

    LateView(Clocks clocks, Plans plans) {
        this.plans = plans;
        heading(Say.text("review.late.heading"));
        show(new Paragraph(Say.text("review.late.help")));
        show(new RowGrid(
                        Say.text("review.late.heading"),
                        new Paragraph(Say.text("review.late.none")),
                        Say.text("review.late.column.action"),
                        Say.text("review.late.column.since"))
                .pages(clocks::late, page -> page.stream().map(this::row).toList()));
    }

    private GridLine row(LateCase late) {
        shown++;
        List<String> about =
                late.actionIds().stream().map(id -> Wording.action(plans, id)).toList();
        GridLine.Lead lead =
                GridLine.Lead.of(about.isEmpty() ? Say.text("review.late.no-action") : about.getFirst(), "");
        return new GridLine(
                shown,
                about.size() > 1 ? lead.below(about.subList(1, about.size())) : lead,
                Say.text("review.late.since", Say.date(late.replyBy()), late.daysLate()));
    }
}
