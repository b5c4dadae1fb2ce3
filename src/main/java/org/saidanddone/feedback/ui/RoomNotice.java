package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.attachment.RecordingRoom;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.people.ui.NoticeSection;

/** Tells an administrator that people cannot record at the moment, because there is no room. */
@Singleton
final class RoomNotice implements NoticeSection {

    private static final long MEGABYTE = 1_000_000;

    private final RecordingRoom room;
    private final WhoIsAsking whoIsAsking;

    RoomNotice(RecordingRoom room, WhoIsAsking whoIsAsking) {
        this.room = room;
        this.whoIsAsking = whoIsAsking;
    }

    @Override
    public Optional<Component> notice() {
        if (!whoIsAsking.now().hasAny(Role.ADMINISTRATOR) || room.isLeft()) {
            return Optional.empty();
        }
        Div notice = new Div(
                new H2(Say.text("work.room.heading")),
                new Paragraph(Say.text("work.room.text", room.waiting() / MEGABYTE)));
        notice.addClassName("note");
        notice.setId("no-room");
        return Optional.of(notice);
    }
}
