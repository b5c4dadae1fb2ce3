package org.saidanddone.reply.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.saidanddone.easyread.pictures.ShownPicture;
import org.saidanddone.easyread.ui.PictureImage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.reply.LinePictures;

/** One line of easy-read words with its picture: suggested, used, another one, or none. */
final class LinePicture extends ListItem {

    private static final long serialVersionUID = 1;

    private final transient ComposerKit kit;
    private final transient Runnable changed;
    private final Div picture = new Div();
    private final Paragraph words = new Paragraph();
    private final ComboBox<ShownPicture> choice = new ComboBox<>();
    private final NativeButton use;
    private final NativeButton leave;
    private String line = "";
    private String name = "";
    private transient Optional<ShownPicture> suggested = Optional.empty();

    /**
     * A row for a line.
     *
     * @param kit where pictures come from
     * @param all every picture that can be chosen
     * @param changed what to do when somebody decides
     */
    LinePicture(ComposerKit kit, List<ShownPicture> all, Runnable changed) {
        this.kit = kit;
        this.changed = changed;
        addClassName("line-picture");
        picture.addClassName("picture-place");
        choice.setItemLabelGenerator(ShownPicture::alternative);
        choice.setItems((each, typed) -> isIn(each, typed), all);
        choice.setClearButtonVisible(true);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                decide(Optional.ofNullable(change.getValue())
                        .map(ShownPicture::concept)
                        .orElse(LinePictures.LEFT_OUT));
            }
        });
        use = new NativeButton(
                Say.text("reply.pictures.use"),
                click -> suggested.map(ShownPicture::concept).ifPresent(concept -> {
                    decide(concept);
                    choice.focus();
                }));
        use.addClassNames("button", "second", "small");
        leave = new NativeButton(Say.text("reply.pictures.leave"), click -> {
            decide(LinePictures.LEFT_OUT);
            choice.focus();
        });
        leave.addClassNames("button", "second", "small");
        Div buttons = new Div(use, leave);
        buttons.addClassName("picture-buttons");
        add(picture, words, choice, buttons);
    }

    private static boolean isIn(ShownPicture picture, String typed) {
        String sought = typed.strip().toLowerCase(Locale.ROOT);
        return picture.alternative().toLowerCase(Locale.ROOT).contains(sought)
                || picture.concept().replace('-', ' ').contains(sought);
    }

    private void decide(String now) {
        show(line, now);
        changed.run();
    }

    /** Shows the line with what stands at it, in the place of the line before. */
    void show(String ofLine, String itsName) {
        line = ofLine;
        name = itsName;
        words.setText(line);
        suggested = name.isEmpty() ? kit.suggested(line) : Optional.empty();
        Optional<ShownPicture> used = chosen();
        Optional<ShownPicture> shown = used.or(() -> suggested);
        picture.removeAll();
        shown.ifPresent(each -> picture.add(PictureImage.beside(each.concept())));
        setClassName("picture-suggested", suggested.isPresent());
        choice.setAriaLabel(Say.text("reply.pictures.for", line));
        choice.setPlaceholder(suggested
                .map(each -> Say.text("reply.pictures.suggested", each.alternative()))
                .orElseGet(() -> Say.text("reply.pictures.none")));
        used.ifPresentOrElse(choice::setValue, choice::clear);
        use.setVisible(suggested.isPresent());
        leave.setVisible(suggested.isPresent());
        suggested.ifPresent(each -> {
            use.getElement().setAttribute("aria-label", Say.text("reply.pictures.use.one", each.alternative(), line));
            leave.getElement().setAttribute("aria-label", Say.text("reply.pictures.leave.one", line));
        });
    }

    private Optional<ShownPicture> chosen() {
        return name.isEmpty() || name.equals(LinePictures.LEFT_OUT) ? Optional.empty() : kit.picture(name);
    }

    String line() {
        return line;
    }

    /** What stands at the line. */
    String name() {
        return name;
    }

    /** True when a picture is suggested, and nobody has decided. */
    boolean isSuggested() {
        return suggested.isPresent();
    }

    /** Uses what is suggested, where something is. */
    void useSuggested() {
        suggested.ifPresent(each -> show(line, each.concept()));
    }
}
