package org.saidanddone.reply.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import jakarta.inject.Singleton;
import java.util.List;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.reply.DeliveryTask;
import org.saidanddone.reply.DeliveryTasks;
import org.saidanddone.review.ui.CaseSection;

/** On the case screen: whether the person was phoned or written to; nothing where that was never to be done. */
@Singleton
final class DeliverySection implements CaseSection {

    private static final int ORDER = 101;

    private final DeliveryTasks tasks;
    private final WhoIsAsking whoIsAsking;

    DeliverySection(DeliveryTasks tasks, WhoIsAsking whoIsAsking) {
        this.tasks = tasks;
        this.whoIsAsking = whoIsAsking;
    }

    @Override
    public Component of(long feedbackId) {
        Div section = new Div();
        List<DeliveryTask> all = tasks.of(feedbackId);
        if (all.isEmpty()) {
            return section;
        }
        UnorderedList list = new UnorderedList();
        all.forEach(task -> list.add(new ListItem(new Paragraph(stands(task)))));
        section.add(new H2(Say.text("reply.tell.section")), list);
        boolean open = all.getFirst().ended().isEmpty();
        if (open && whoIsAsking.now().hasAny(Role.REVIEWER)) {
            Anchor go = new Anchor(ReplyNavigation.toTell(feedbackId), Say.text("reply.tell.section.go"));
            go.setId("to-tell");
            section.add(new Paragraph(go));
        }
        return section;
    }

    private static String stands(DeliveryTask task) {
        String kind = "." + task.kind();
        if (task.ended().isEmpty()) {
            return Say.text(
                    (task.notReached().isPresent() ? "reply.tell.is.not-reached" : "reply.tell.is.open") + kind,
                    Say.moment(task.made()),
                    task.tries());
        }
        return switch (task.ending().orElse(DeliveryTask.Ending.CASE_ENDED)) {
            case TOLD ->
                Say.text("reply.tell.is.TOLD" + kind, Say.moment(task.ended().get()), task.endedBy());
            case SEEN -> Say.text("reply.tell.is.SEEN", Say.moment(task.ended().get()));
            case LATER_REPLY ->
                Say.text("reply.tell.is.LATER_REPLY", Say.moment(task.ended().get()));
            case CASE_ENDED ->
                Say.text("reply.tell.is.CASE_ENDED", Say.moment(task.ended().get()));
        };
    }

    @Override
    public int order() {
        return ORDER;
    }
}
