package org.saidanddone.shell;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import io.micronaut.context.annotation.Prototype;
import jakarta.servlet.http.HttpServletResponse;
import org.saidanddone.easyread.ui.BigLink;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.EasyPage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.ui.WayToReceiptSection;

/** There is no such page, or this visitor may not see it: the two look the same. */
@Tag("div")
@Prototype
@ParentLayout(EasyLayout.class)
public final class NotFoundView extends EasyPage implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1;

    private final transient WayToReceiptSection receipt;

    NotFoundView(WayToReceiptSection receipt) {
        this.receipt = receipt;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        clear();
        heading(Say.text("not-found.heading"));
        show(paragraphs(Say.text("not-found.text")));
        receipt.link().ifPresent(this::show);
        show(new BigLink("", "start-page", Say.text("not-found.home"), ""));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
