package org.saidanddone.plan.ui;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.ElementRequestHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.saidanddone.easyread.ui.Say;

/**
 * A native field to choose a file. The browser sends the file as it is; the server reads at most one byte more than the
 * limit, whatever a browser sends, and keeps it for this page only.
 */
@JavaScript("context://static/plans.js")
final class CsvField extends Div {

    static final String ID = "plan-file";

    private static final long serialVersionUID = 1;

    private final Element input = new Element("input");
    private final AtomicReference<byte[]> sent = new AtomicReference<>(new byte[0]);
    private final int mostBytes;

    /** What the browser had to give. */
    sealed interface Chosen {}

    /** No file was chosen. */
    record Nothing() implements Chosen {}

    /** The file did not come through. */
    record Lost() implements Chosen {}

    /** The file is larger than the limit and was not sent. */
    record TooLarge() implements Chosen {}

    /** The file, or its beginning and one byte more than the limit. */
    record Sent(InputStream csv) implements Chosen {}

    CsvField(int mostBytes) {
        this.mostBytes = mostBytes;
        addClassName("field");
        NativeLabel label = new NativeLabel(Say.text("plan.import.page.file"));
        label.getElement().setAttribute("for", ID);
        Span hint = new Span(Say.text("plan.import.page.file.hint"));
        hint.addClassName("hint");
        hint.setId(ID + "-hint");
        input.setAttribute("id", ID)
                .setAttribute("type", "file")
                .setAttribute("accept", ".csv,text/csv")
                .setAttribute("aria-describedby", ID + "-hint")
                .setAttribute("data-to", (ElementRequestHandler) this::receive);
        add(label, hint);
        getElement().appendChild(input);
    }

    /** Asks the browser for the file and hands on what came. */
    void fetch(Consumer<Chosen> then) {
        sent.set(new byte[0]);
        input.executeJs("return window.saidAndDone.sendFile(this, $0)", mostBytes)
                .then(String.class, answer -> then.accept(chosen(answer)), failed -> then.accept(new Lost()));
    }

    private Chosen chosen(String answer) {
        return switch (answer) {
            case "nothing" -> new Nothing();
            case "too-large" -> new TooLarge();
            case "sent" -> new Sent(new ByteArrayInputStream(sent.getAndSet(new byte[0])));
            default -> new Lost();
        };
    }

    private void receive(VaadinRequest request, VaadinResponse response, VaadinSession session, Element owner)
            throws IOException {
        sent.set(request.getInputStream().readNBytes(mostBytes + 1));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
