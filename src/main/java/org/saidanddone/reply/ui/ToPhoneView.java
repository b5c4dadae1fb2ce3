package org.saidanddone.reply.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.feedback.CallRequests;
import org.saidanddone.feedback.ui.FeedbackNavigation;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;
import org.saidanddone.reply.DeliveryKind;
import org.saidanddone.reply.DeliveryTasks;

/** Who is to be phoned: with a reply, and those who asked for a call. */
@Only(Role.REVIEWER)
@Prototype
@Route(value = ReplyNavigation.TO_PHONE, layout = StaffLayout.class)
class ToPhoneView extends TasksView {

    private static final long serialVersionUID = 1;

    ToPhoneView(DeliveryTasks tasks, CallRequests requests) {
        super(tasks, DeliveryKind.PHONE);
        int waiting = requests.count();
        if (waiting > 0) {
            show(new Paragraph(new Anchor(FeedbackNavigation.CALLS, Say.text("reply.tell.calls", waiting))));
        }
        lists();
    }
}
