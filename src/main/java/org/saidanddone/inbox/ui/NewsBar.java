package org.saidanddone.inbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.inbox.Inbox;

/**
 * Says that something new has come, and waits until somebody wants to see it. Its place is kept free, so that nothing
 * moves when it says something.
 */
final class NewsBar extends Div {

    private static final long serialVersionUID = 1;

    private final NativeButton button;
    private int said;

    NewsBar(Runnable showThem) {
        addClassName("news");
        getElement().setAttribute("role", "status");
        button = new NativeButton("", click -> showThem.run());
        button.setId("show-new");
        button.addClassNames("button", "second", "small");
    }

    /** How many there are; nothing is said again that was said. */
    void say(int count) {
        if (count == said) {
            return;
        }
        said = count;
        button.setText(
                count >= Inbox.COUNTED
                        ? Say.text("review.news.most", Inbox.COUNTED)
                        : Say.text(count == 1 ? "review.news.one" : "review.news.many", count));
        if (count == 0) {
            remove(button);
        } else if (button.getParent().isEmpty()) {
            add(button);
        }
    }
}
