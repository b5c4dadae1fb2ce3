package org.saidanddone.reply.ui;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.saidanddone.easyread.ui.StaffMenuEntry;
import org.saidanddone.easyread.ui.StaffMenuEntry.Kind;
import org.saidanddone.reply.DeliveryKind;

/** The ways to the screens of replies. */
@Factory
final class ReplyMenu {

    @Singleton
    StaffMenuEntry replies() {
        return StaffMenuEntry.to(RepliesView.class, "reply.menu", Kind.REPLY, 10);
    }

    @Singleton
    StaffMenuEntry phrases() {
        return StaffMenuEntry.to(PhrasesView.class, "reply.phrase.menu", Kind.SET_UP, 45);
    }

    @Singleton
    StaffMenuEntry held() {
        return StaffMenuEntry.to(HeldView.class, "reply.held.menu", Kind.REVIEW, 30);
    }

    @Singleton
    StaffMenuEntry toPhone() {
        return StaffMenuEntry.to(ToPhoneView.class, "reply.tell.menu.PHONE", Kind.REPLY, 30)
                .counting("tell." + DeliveryKind.PHONE);
    }

    @Singleton
    StaffMenuEntry toPost() {
        return StaffMenuEntry.to(ToPostView.class, "reply.tell.menu.POST", Kind.REPLY, 40)
                .counting("tell." + DeliveryKind.POST);
    }
}
