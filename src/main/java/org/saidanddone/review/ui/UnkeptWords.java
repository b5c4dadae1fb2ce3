package org.saidanddone.review.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import java.util.List;
import org.saidanddone.easyread.ui.Say;

/** Asks whoever leaves a page with words that are kept nowhere: stay with them, or go without them. */
final class UnkeptWords extends ConfirmDialog {

    private static final long serialVersionUID = 1;

    UnkeptWords(List<String> where, ContinueNavigationAction go) {
        setId("unkept");
        setHeader(Say.text("review.unkept.heading"));
        setText(Say.text("review.unkept.where", String.join("; ", where)));
        setConfirmText(Say.text("review.unkept.stay"));
        setRejectable(true);
        setRejectText(Say.text("review.unkept.go"));
        addConfirmListener(stay -> go.cancel());
        addCancelListener(escape -> go.cancel());
        addRejectListener(leave -> go.proceed());
    }
}
