package org.saidanddone.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import io.micronaut.context.annotation.Prototype;
import jakarta.servlet.http.HttpServletResponse;
import org.saidanddone.easyread.ui.BigLink;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.EasyPage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.ui.WayToReceiptSection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something went wrong on our side. Says so, and that answers are kept. */
@Prototype
@ParentLayout(EasyLayout.class)
public final class ErrorView extends EasyPage implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1;

    private static final Logger LOG = LoggerFactory.getLogger(ErrorView.class);

    private final transient WayToReceiptSection receipt;

    ErrorView(WayToReceiptSection receipt) {
        this.receipt = receipt;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        LOG.error("a page failed", error.getException());
        clear();
        heading(Say.text("error.heading"));
        show(paragraphs(Say.text("error.text")));
        receipt.link().ifPresent(this::show);
        BigLink paper = new BigLink("form", "print", Say.text("noscript.form"), "");
        paper.getElement().setAttribute("router-ignore", true);
        show(new BigLink("", "start-page", Say.text("not-found.home"), ""), paper);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
