package org.saidanddone.casecopy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.micronaut.context.annotation.Prototype;
import java.io.IOException;
import java.util.Optional;
import org.saidanddone.casecopy.CaseCopies;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.easyread.ui.StaffPage;
import org.saidanddone.easyread.ui.TextLine;
import org.saidanddone.feedback.CaseNumber;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.review.ui.ReviewNavigation;

/** Makes the document that answers a person who asks what is held about their case. */
@Only({Role.ADMINISTRATOR, Role.SAFEGUARDING_LEAD})
@Prototype
@Route(value = ReviewNavigation.COPY, layout = StaffLayout.class)
class CaseCopyView extends StaffPage {

    private static final long serialVersionUID = 1;

    private static final String NUMBER = "copy-number";
    private static final String CONCERNS = "copy-concerns";

    private final transient CaseCopies copies;
    private final TextLine number =
            new TextLine(NUMBER, Say.text("review.copy.number"), Say.text("review.copy.number.hint")).digits();
    private final Element concerns = new Element("input");
    private final Div ready = new Div();

    CaseCopyView(CaseCopies copies, WhoIsAsking whoIsAsking) {
        this.copies = copies;
        heading(Say.text("review.copy.heading"));
        show(new Paragraph(Say.text("review.copy.intro")), new Paragraph(Say.text("review.copy.check")), number);
        concerns.setAttribute("type", "checkbox").setAttribute("id", CONCERNS);
        concerns.addPropertyChangeListener("checked", "change", event -> ready.removeAll());
        if (whoIsAsking.now().hasAny(Role.SAFEGUARDING_LEAD)) {
            NativeLabel label = new NativeLabel(Say.text("review.copy.concerns"));
            label.setFor(CONCERNS);
            Div tick = new Div();
            tick.addClassName("check");
            tick.getElement().appendChild(concerns, label.getElement());
            show(tick);
        }
        NativeButton make = new NativeButton(Say.text("review.copy.make"), click -> make());
        make.addClassName("button");
        make.setId("copy-make");
        number.whenEntered(this::make);
        show(make, ready);
    }

    private void make() {
        noProblem();
        ready.removeAll();
        Optional<CaseNumber> typed = CaseNumber.read(number.text());
        boolean there = typed.filter(copies::isThere).isPresent();
        number.wrong(!there);
        if (!there) {
            problem(NUMBER, Say.text(typed.isEmpty() ? "review.copy.number.wrong" : "review.copy.number.unknown"));
            return;
        }
        boolean confidential = concerns.getProperty("checked", false);
        CaseNumber found = typed.orElseThrow();
        DownloadHandler download = event -> download(event, found, confidential);
        Anchor link = new Anchor(download, Say.text("review.copy.download"));
        link.addClassNames("button", "second");
        link.setId("copy-download");
        ready.add(new Paragraph(Say.text("review.copy.ready", found.shown())), link);
        link.getElement().executeJs("this.focus()");
    }

    private void download(DownloadEvent event, CaseNumber found, boolean confidential) throws IOException {
        Optional<byte[]> pdf = copies.pdf(found, confidential);
        if (pdf.isEmpty()) {
            event.getResponse().setStatus(404);
            return;
        }
        event.setFileName("what-we-hold.pdf");
        event.setContentType("application/pdf");
        event.getOutputStream().write(pdf.get());
    }
}
