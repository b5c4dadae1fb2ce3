package org.saidanddone.reply.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saidanddone.easyread.pictures.ShownPicture;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.reply.LinePictures;

/** Below the easy-read words: for each line the picture that its words call for, which the writer uses, changes or leaves out. */
final class LinePicturesPart extends Div {

    private static final long serialVersionUID = 1;

    private final transient ComposerKit kit;
    private final transient Runnable changed;
    private final NativeButton all;
    private final UnorderedList list = new UnorderedList();
    private final List<LinePicture> rows = new ArrayList<>();
    private transient Optional<List<ShownPicture>> pictures = Optional.empty();

    /** Nothing yet. */
    LinePicturesPart(ComposerKit kit, Runnable changed) {
        this.kit = kit;
        this.changed = changed;
        setId("line-pictures");
        addClassName("line-pictures");
        list.getElement().setAttribute("role", "list");
        all = new NativeButton(Say.text("reply.pictures.use-all"), click -> {
            rows.forEach(LinePicture::useSuggested);
            decided();
        });
        all.setId("use-all-pictures");
        all.addClassNames("button", "second", "small");
        Div head = new Div(new H3(Say.text("reply.pictures")), all);
        head.addClassName("line-pictures-head");
        Paragraph hint = new Paragraph(Say.text("reply.pictures.hint"));
        hint.addClassName("hint");
        add(head, hint, list);
        setVisible(false);
    }

    private void decided() {
        all.setVisible(rows.stream().anyMatch(LinePicture::isSuggested));
        changed.run();
    }

    /** These are the easy-read words now. What was decided stays with its line, also where others came or went. */
    void about(String easy) {
        List<String> lines = LinePictures.lines(easy);
        if (!lines.equals(rows.stream().map(LinePicture::line).toList())) {
            show(lines, carried(lines));
        }
    }

    /** These words with these pictures, in the place of what stood there. */
    void fill(String easy, LinePictures kept) {
        show(LinePictures.lines(easy), kept);
    }

    /** What was decided. */
    LinePictures value() {
        return new LinePictures(rows.stream().map(LinePicture::name).toList());
    }

    /** A line keeps its picture where it stands as it was, and where as many lines stand and only its words changed. */
    private LinePictures carried(List<String> lines) {
        List<LinePicture> left = new ArrayList<>(rows);
        List<String> names = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            Optional<LinePicture> same =
                    left.stream().filter(row -> row.line().equals(line)).findFirst();
            same.ifPresent(left::remove);
            names.add(same.map(LinePicture::name)
                    .orElse(lines.size() == rows.size() ? rows.get(at).name() : ""));
        }
        return new LinePictures(names);
    }

    /** Rows that stay are the same rows: whoever is in one of them stays there. */
    private void show(List<String> lines, LinePictures names) {
        while (rows.size() > lines.size()) {
            list.remove(rows.removeLast());
        }
        while (rows.size() < lines.size()) {
            LinePicture row = new LinePicture(kit, choices(), this::decided);
            rows.add(row);
            list.add(row);
        }
        for (int at = 0; at < lines.size(); at++) {
            rows.get(at).show(lines.get(at), names.name(at));
        }
        setVisible(!lines.isEmpty());
        all.setVisible(rows.stream().anyMatch(LinePicture::isSuggested));
    }

    private List<ShownPicture> choices() {
        if (pictures.isEmpty()) {
            pictures = Optional.of(kit.pictures());
        }
        return pictures.orElseThrow();
    }
}
