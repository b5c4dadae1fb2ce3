package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A field on a page for staff to choose a file, or to drop it on. The browser sends the file as it is and shows how far it
 * is; the server reads at most one byte more than the limit, whatever a browser sends, and keeps it for this page only.
 */
@JavaScript("context://static/file.js")
public final class FileField extends Div {

    private static final long serialVersionUID = 1;

    private static final int MEGABYTE = 1024 * 1024;

    private final Upload upload;
    private final Element group = new Element("fieldset");
    private final AtomicReference<byte[]> sent = new AtomicReference<>(new byte[0]);
    private final AtomicLong turns = new AtomicLong();
    private final int mostBytes;

    /** What the browser had to give. */
    public sealed interface Chosen {}

    /** No file was chosen. */
    public record Nothing() implements Chosen {}

    /** The file did not come through. */
    public record Lost() implements Chosen {}

    /** There is nothing in the file. */
    public record Empty() implements Chosen {}

    /** The file changed, or was removed, after it was chosen: what came is not what it is now. */
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
        addClassName("file-field");
        Span help = new Span(hint);
        help.addClassName("hint");
        help.setId(id + "-hint");
        Paragraph chosen = new Paragraph(Say.text("file.none"));
        chosen.setId(id + "-chosen");
        chosen.addClassName("file-chosen");
        chosen.getElement().setAttribute("role", "status");
        NativeButton button = new NativeButton(Say.text("file.choose"));
        button.addClassNames("button", "second");
        button.getElement().setAttribute("aria-describedby", id + "-hint " + id + "-chosen");
        upload = new Upload((UploadHandler) this::receive);
        upload.setMaxFileSize(mostBytes);
        upload.setUploadButton(button);
        upload.setDropLabel(new Span(Say.text("staff.file.drop")));
        upload.setI18n(words(mostBytes));
        upload.addFileRemovedListener(removed -> sent.set(new byte[0]));
        group.setAttribute("id", id).setAttribute("class", "field").setAttribute("tabindex", "-1");
        group.appendChild(
                new Element("legend").setText(label), help.getElement(), upload.getElement(), chosen.getElement());
        getElement().appendChild(group);
        upload.getElement()
                .executeJs(
                        "window.saidAndDone.fileField(this, $0, $1, $2)",
                        chosen.getElement(),
                        accept,
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("none", Say.text("file.none"))
                                .put("chosen", Say.text("staff.file.chosen", "{0}"))
                                .put("tooLarge", tooLarge(mostBytes)));
    }

    private static String tooLarge(int mostBytes) {
        return Say.text("staff.file.too-large", mostBytes / MEGABYTE);
    }

    private static UploadI18N words(int mostBytes) {
        String failed = Say.text("staff.file.failed");
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(Say.text("staff.file.drop"))
                        .setMany(Say.text("staff.file.drop")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(Say.text("file.choose"))
                        .setMany(Say.text("file.choose")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(tooLarge(mostBytes))
                        .setIncorrectFileType(failed))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(Say.text("staff.file.sending"))
                                .setProcessing(Say.text("staff.file.sending"))
                                .setHeld(Say.text("staff.file.waiting"))
                                .setStalled(Say.text("staff.file.stalled")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(Say.text("staff.file.ends") + " ")
                                .setUnknown(Say.text("staff.file.ends-unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setForbidden(failed)
                                .setServerUnavailable(failed)
                                .setUnexpectedServerError(failed)))
                .setFile(new UploadI18N.File()
                        .setRemove(Say.text("staff.file.remove"))
                        .setRetry(Say.text("staff.file.again"))
                        .setStart(Say.text("staff.file.again")))
                .setUnits(List.of("B", "KB", "MB"));
    }

    /** The same field, with the chosen picture shown below it before it is put in. */
    public FileField withPreview() {
        Div place = new Div();
        place.addClassName("file-preview");
        add(place);
        upload.getElement().executeJs("window.saidAndDone.previewFile(this, $0)", place.getElement());
        return this;
    }

    /** Takes the chosen file out of the field. */
    public void clear() {
        sent.set(new byte[0]);
        upload.clearFileList();
    }

    /** Marks the field as wrong, or takes the mark away. */
    public void wrong(boolean wrong) {
        group.getClassList().set("field-wrong", wrong);
    }

    /** Hands on what came, and waits for it where it is on its way. */
    public void fetch(Consumer<Chosen> then) {
        upload.getElement()
                .executeJs("return window.saidAndDone.sentFile(this)")
                .then(String.class, answer -> then.accept(chosen(answer)), failed -> then.accept(new Lost()));
    }

    private Chosen chosen(String answer) {
        return switch (answer) {
            case "nothing" -> new Nothing();
            case "empty" -> new Empty();
            case "changed" -> new Changed();
            case "too-large" -> new TooLarge();
            case "sent" -> come();
            default -> new Lost();
        };
    }

    /** What came, and only that: where nothing did, a browser that says otherwise is not believed. */
    private Chosen come() {
        byte[] bytes = sent.get();
        return bytes.length == 0 ? new Lost() : new Sent(new ByteArrayInputStream(bytes));
    }

    /** A file that ends before its end has not come; nor has one that another took the place of. */
    private void receive(UploadEvent file) throws IOException {
        long turn = turns.incrementAndGet();
        sent.set(new byte[0]);
        byte[] bytes = file.getInputStream().readNBytes(mostBytes + 1);
        boolean whole = file.getFileSize() < 0 || bytes.length == Math.min(file.getFileSize(), mostBytes + 1L);
        if (!whole) {
            file.reject();
        } else if (turn == turns.get()) {
            sent.set(bytes);
        }
    }
}
