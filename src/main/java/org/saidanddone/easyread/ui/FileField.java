package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
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
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * A field to choose a file, and the name of the one that is chosen. The browser sends the file as it is; the server reads at most one byte more than the
 * limit, whatever a browser sends, and keeps it for this page only.
 */
@JavaScript("context://static/file.js")
public final class FileField extends Div {

    private static final long serialVersionUID = 1;

    private final Element input;
    private final AtomicReference<byte[]> sent = new AtomicReference<>(new byte[0]);
    private final int mostBytes;

    /** What the browser had to give. */
    public sealed interface Chosen {}

    /** No file was chosen. */
    public record Nothing() implements Chosen {}

    /** The file did not come through. */
    public record Lost() implements Chosen {}

    /** There is nothing in the file. */
    public record Empty() implements Chosen {}

    /** The file changed, or was removed, after it was chosen: the browser cannot read it. */
    public record Changed() implements Chosen {}

    /** The file is larger than the limit and was not sent. */
    public record TooLarge() implements Chosen {}

    /** The file, or its beginning and one byte more than the limit. */
    public record Sent(InputStream file) implements Chosen {}

    /**
     * A field with this id, label and hint.
     *
     * @param accept what the browser offers first, as the HTML attribute says; the server must look for itself
     * @param mostBytes the longest file that is sent
     */
    public FileField(String id, String label, String hint, String accept, int mostBytes) {
        this.mostBytes = mostBytes;
        addClassName("field");
        NativeLabel name = new NativeLabel(label);
        name.getElement().setAttribute("for", id);
        Span help = new Span(hint);
        help.addClassName("hint");
        help.setId(id + "-hint");
        Paragraph chosen = new Paragraph(Say.text("file.none"));
        chosen.setId(id + "-chosen");
        chosen.addClassName("file-chosen");
        chosen.getElement().setAttribute("role", "status");
        FileButton button = new FileButton(id, "upload", Say.text("file.choose"), accept);
        input = button.input();
        input.setAttribute("aria-describedby", id + "-hint " + id + "-chosen")
                .setAttribute("data-to", (ElementRequestHandler) this::receive);
        input.executeJs("window.saidAndDone.nameFile(this, $0, $1)", chosen.getElement(), Say.text("file.none"));
        add(name, help, button, chosen);
    }

    /** The same field, with the chosen picture shown below it before it is sent. */
    public FileField withPreview() {
        Div place = new Div();
        place.addClassName("file-preview");
        add(place);
        input.executeJs("window.saidAndDone.previewFile(this, $0)", place.getElement());
        return this;
    }

    /** Takes the chosen file out of the field. */
    public void clear() {
        sent.set(new byte[0]);
        input.executeJs("window.saidAndDone.clearFile(this)");
    }

    /** Marks the field as wrong, or takes the mark away. */
    public void wrong(boolean wrong) {
        setClassName("field-wrong", wrong);
        input.setAttribute("aria-invalid", String.valueOf(wrong));
    }

    /** Asks the browser for the file and hands on what came. */
    public void fetch(Consumer<Chosen> then) {
        sent.set(new byte[0]);
        input.executeJs("return window.saidAndDone.sendFile(this, $0)", mostBytes)
                .then(String.class, answer -> then.accept(chosen(answer)), failed -> then.accept(new Lost()));
    }

    private Chosen chosen(String answer) {
        return switch (answer) {
            case "nothing" -> new Nothing();
            case "empty" -> new Empty();
            case "changed" -> new Changed();
            case "too-large" -> new TooLarge();
            case "sent" -> taken();
            default -> new Lost();
        };
    }

    /** What came, and only that: where nothing did, a browser that says otherwise is not believed. */
    private Chosen taken() {
        byte[] bytes = sent.getAndSet(new byte[0]);
        return bytes.length == 0 ? new Lost() : new Sent(new ByteArrayInputStream(bytes));
    }

    private void receive(VaadinRequest request, VaadinResponse response, VaadinSession session, Element owner)
            throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(mostBytes + 1);
        sent.set(bytes);
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType("text/plain");
        response.getOutputStream().write(String.valueOf(bytes.length).getBytes(StandardCharsets.US_ASCII));
    }
}
