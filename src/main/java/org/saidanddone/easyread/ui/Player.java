package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

/**
 * Plays or shows what somebody recorded. A recording is fetched when somebody presses the button, a picture at once. The
 * bytes come as a {@link Download}; the type they are shown as comes from our own list.
 */
@JavaScript("context://static/player.js")
@StyleSheet("context://static/recorder.css")
public final class Player extends Div {

    private static final long serialVersionUID = 1;

    private Player(Element media, Download bytes, String type) {
        addClassName("player");
        media.setAttribute("data-src", bytes).setAttribute("data-type", type).setAttribute("hidden", true);
        getElement()
                .setAttribute("data-wait", Say.text("player.wait"))
                .setAttribute("data-failed", Say.text("player.failed"));
        Paragraph said = new Paragraph();
        said.getElement().setAttribute("role", "status");
        getElement().appendChild(media, said.getElement());
    }

    /**
     * Sound or a video.
     *
     * @param type how the browser is told to play it, for example {@code audio/webm}
     * @param name what it is, for people who cannot see it
     * @param button the words on the button that fetches it
     */
    public static Player of(Download bytes, String type, String name, String button) {
        Element media = new Element(type.startsWith("video/") ? "video" : "audio")
                .setAttribute("controls", true)
                .setAttribute("playsinline", true)
                .setAttribute("aria-label", name);
        Player player = new Player(media, bytes, type);
        NativeButton play = new NativeButton(button);
        play.addClassNames("button", "second", "small");
        play.getElement().setAttribute("type", "button");
        player.addComponentAsFirst(play);
        return player;
    }

    /**
     * A picture.
     *
     * @param name what it is, for people who cannot see it
     */
    public static Player picture(Download bytes, String type, String name) {
        return new Player(new Element("img").setAttribute("alt", name), bytes, type);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("window.saidAndDone.player(this)");
    }
}
