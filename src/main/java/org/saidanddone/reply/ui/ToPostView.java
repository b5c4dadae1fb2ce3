package org.saidanddone.reply.ui;

import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;
import org.saidanddone.reply.DeliveryKind;
import org.saidanddone.reply.DeliveryTasks;

/** Who is to get a letter. */
@Only(Role.REVIEWER)
@Prototype
@Route(value = ReplyNavigation.TO_POST, layout = StaffLayout.class)
class ToPostView extends TasksView {

    private static final long serialVersionUID = 1;

    ToPostView(DeliveryTasks tasks) {
        super(tasks, DeliveryKind.POST);
        lists();
    }
}
