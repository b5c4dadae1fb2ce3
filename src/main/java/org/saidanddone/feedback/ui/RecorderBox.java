package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.saidanddone.easyread.ui.FileButton;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.attachment.Attachment;
import org.saidanddone.feedback.attachment.AttachmentKind;
import org.saidanddone.feedback.attachment.Attachments;

/**
 * Where a voice or a video is recorded, or photos are chosen. Everything that happens while a recording runs happens in
 * {@code recorder.js}: a server that is away for a moment must not end it.
 */
@JavaScript("context://static/player.js")
@JavaScript("context://static/recorder.js")
@StyleSheet("context://static/recorder.css")
final class RecorderBox extends Div {

    private static final long serialVersionUID = 1;

    /** Chosen so that a telephone turns its own picture format into JPEG by itself. */
    private static final String PICTURES = "image/jpeg,image/png,image/webp";

    private final AttachmentKind kind;
    private final String question;
    private final transient Attachments attachments;
    private final OpenDraft open;
    private final Div have = new Div();
    private final OrderedList made = new OrderedList();

    RecorderBox(AttachmentKind kind, String question, Attachments attachments, OpenDraft open) {
        this.kind = kind;
        this.question = question;
        this.attachments = attachments;
        this.open = open;
        setId("recorder");
        addClassName("recorder");
        have.getElement().setAttribute("data-part", "have");
        add(noScript());
        add(have);
        if (kind.isRecording()) {
            recording();
        } else {
            photos();
        }
        getElement()
                .setAttribute("data-kind", kind.name())
                .setAttribute("data-question", question)
                .setAttribute("data-most", String.valueOf(kind.mostBytes()))
                .setAttribute("data-longest", String.valueOf(AttachmentKind.LONGEST.toSeconds()))
                .setAttribute("data-parts-most", String.valueOf(kind.most()));
        showHave();
    }

    /** What to do when the person is content and everything has arrived. */
    void whenKept(SerializableRunnable then) {
        getElement().addEventListener("kept", event -> then.run());
    }

    private void recording() {
        if (kind == AttachmentKind.VIDEO) {
            Element view = part(new Element("video"), "view")
                    .setAttribute("hidden", true)
                    .setAttribute("playsinline", true)
                    .setAttribute("aria-hidden", "true");
            view.setProperty("muted", true);
            getElement().appendChild(view);
        }
        made.getElement().setAttribute("data-part", "made");
        made.addClassName("recorder-parts");
        Element bar = part(new Element("div"), "level")
                .setAttribute("hidden", true)
                .setAttribute("aria-hidden", "true")
                .setAttribute("class", "recorder-level");
        bar.appendChild(new Element("div"));
        Element time =
                part(new Element("p"), "time").setAttribute("hidden", true).setAttribute("class", "recorder-time");
        getElement().appendChild(time, bar);
        add(made);
        lines();
        Div sure = new Div(new Paragraph(Say.text("attachment.sure")));
        sure.getElement().setAttribute("data-part", "sure").setAttribute("hidden", true);
        Div buttons = new Div(
                button("start", "attachment.start." + kind.name(), false),
                button("stop", "attachment.stop", false),
                button("keep", "attachment.keep", false),
                button("more", "attachment.more", true),
                button("again", "attachment.again", true),
                button("again-no", "attachment.again.no", false),
                button("again-yes", "attachment.again.yes", true));
        buttons.addClassName("buttons");
        add(sure, buttons);
        NativeDetails file = new NativeDetails(Say.text("attachment.file." + kind.name()));
        file.setContent(new Div(
                fileField(
                        "file",
                        kind == AttachmentKind.VOICE ? "audio" : "video",
                        "attachment.file.label." + kind.name(),
                        kind == AttachmentKind.VOICE ? "audio/*" : "video/*",
                        "user"),
                progress()));
        add(file);
    }

    private void photos() {
        lines();
        add(
                fileField("camera", "photo", "attachment.photo.take", "image/*", "environment"),
                fileField("file", "pictures-on", "attachment.photo.choose", PICTURES, ""),
                progress());
        Div buttons = new Div(button("keep", "page.next", false));
        buttons.addClassName("buttons");
        buttons.getElement().getChild(0).removeAttribute("hidden");
        add(buttons);
        getElement().addEventListener("saved", event -> {
            have.getElement().removeAttribute("hidden");
            showHave();
        });
    }

    private void lines() {
        Paragraph said = new Paragraph();
        said.addClassName("recorder-said");
        said.getElement().setAttribute("data-part", "said").setAttribute("role", "status");
        Paragraph lost = new Paragraph();
        lost.addClassName("recorder-lost");
        lost.getElement().setAttribute("data-part", "lost").setAttribute("role", "status");
        add(said, lost);
    }

    /** Shown in place of everything where the script that records did not come. */
    private Div noScript() {
        Div words = new Div();
        Say.text("attachment.no-script").lines().map(Paragraph::new).forEach(words::add);
        NativeButton again = new NativeButton(Say.text("cannot.again"));
        again.addClassName("button");
        again.getElement().setAttribute("type", "button");
        // The page that is open, loaded again: on a device that others use, any other loading ends the visit.
        again.getElement().executeJs("this.addEventListener('click', () => location.reload())");
        Anchor paper = new Anchor("form", Say.text("noscript.form"));
        paper.getElement().setAttribute("router-ignore", true);
        Div part = new Div(
                words,
                new Paragraph(again),
                new Paragraph(new Anchor(Page.of(question), Say.text("way.another"))),
                new Paragraph(paper));
        part.addClassName("no-script");
        return part;
    }

    private static Element part(Element element, String name) {
        return element.setAttribute("data-part", name);
    }

    private static NativeButton button(String name, String key, boolean quiet) {
        NativeButton button = new NativeButton(Say.text(key));
        button.addClassName("button");
        if (quiet) {
            button.addClassName("second");
        }
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-do", name)
                .setAttribute("hidden", true);
        return button;
    }

    private static Component fileField(String id, String picture, String key, String accept, String capture) {
        FileButton button = new FileButton("recorder-" + id, picture, Say.text(key), accept);
        if (!capture.isEmpty()) {
            button.input().setAttribute("capture", capture);
        }
        return button;
    }

    private static Component progress() {
        Div around = new Div();
        around.getElement()
                .appendChild(part(new Element("progress"), "progress")
                        .setAttribute("hidden", true)
                        .setAttribute("max", "1")
                        .setAttribute("aria-label", Say.text("attachment.progress")));
        return around;
    }

    private void showHave() {
        List<Attachment> kept = attachments.of(open, question).stream()
                .filter(attachment -> attachment.kind() == kind)
                .toList();
        have.removeAll();
        getElement()
                .setAttribute("data-parts", String.valueOf(kept.size()))
                .setAttribute(
                        "data-seconds",
                        String.valueOf(
                                kept.stream().mapToInt(Attachment::seconds).sum()))
                .setAttribute(
                        "data-bytes",
                        String.valueOf(kept.stream().mapToLong(Attachment::size).sum()));
        if (kept.isEmpty()) {
            return;
        }
        have.add(new Paragraph(AttachmentWords.have(kept)));
        OrderedList list = new OrderedList();
        list.addClassName("recorder-parts");
        kept.forEach(attachment -> list.add(item(attachment)));
        have.add(list);
    }

    private ListItem item(Attachment attachment) {
        ListItem item = new ListItem(AttachmentsLine.player(attachments, open, attachment));
        if (kind == AttachmentKind.PHOTO) {
            NativeButton remove = new NativeButton(Say.text("attachment.photo.remove", attachment.part()), click -> {
                attachments.remove(open, attachment.id());
                showHave();
                getElement().executeJs("this.querySelector('input').focus()");
            });
            remove.addClassNames("button", "second", "small");
            remove.getElement().setAttribute("type", "button");
            item.add(remove);
        }
        return item;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .executeJs(
                        "if (window.saidAndDone.recorder && window.saidAndDone.showMedia) { window.saidAndDone.recorder(this, $0); }"
                                + " else { this.setAttribute('data-no-script', ''); }",
                        RecorderWords.of(kind));
    }
}
