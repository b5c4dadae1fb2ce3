package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.saidanddone.easyread.ui.BigLink;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.SafeContacts;

/** For somebody who said that they are not safe, or not sure: the way to say how we can reach them, or to change it. */
@Singleton
class SafeContactSection implements ReceiptSection {

    private final SafeContacts contacts;

    SafeContactSection(SafeContacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public Optional<Component> of(OpenedCase opened) {
        SafeContacts.Asked asked = contacts.asked(opened);
        return asked.mayBeUnsafe() ? Optional.of(link(Page.ANSWER_REACH, asked)) : Optional.empty();
    }

    /** The way there: another one once it is told. */
    static Div link(String path, SafeContacts.Asked asked) {
        String key = asked.told() ? "reach.link.again" : "reach.link";
        Div link = new Div(new BigLink(path, "phone", Say.text(key), Say.text(key + ".hint")));
        link.addClassName("not-printed");
        return link;
    }

    @Override
    public int order() {
        return 20;
    }
}
