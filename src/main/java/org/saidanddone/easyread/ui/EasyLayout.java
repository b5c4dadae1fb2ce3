package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouterLayout;
import io.micronaut.context.annotation.Prototype;
import org.saidanddone.easyread.Variant;
import org.saidanddone.platform.Settings;

/**
 * Around every page for people who give feedback: the same top with "more words" and "leave quickly", the same bottom
 * with help from a person.
 */
@Prototype
public class EasyLayout extends Div implements RouterLayout {

    private static final long serialVersionUID = 1;

    private final Main main = new Main();

    EasyLayout(Settings settings) {
        addClassName("easy");
        main.setId("main");
        getElement().appendChild(skip());
        add(top(), main, help(settings.help()));
    }

    private static Element skip() {
        Anchor skip = new Anchor("#main", Say.text("page.skip"));
        skip.addClassName("skip");
        skip.getElement().setAttribute("router-ignore", true).setAttribute("data-skip", true);
        return skip.getElement();
    }

    private static Header top() {
        Anchor name = new Anchor("", Say.text("product.name"));
        name.addClassName("brand");
        Div tools = new Div(variant(), leave());
        tools.addClassName("tools");
        Header header = new Header(name, tools);
        header.addClassName("top");
        return header;
    }

    private static NativeButton variant() {
        Reading reading = Reading.now();
        Variant other = reading.variant() == Variant.EASY_READ ? Variant.PLAIN : Variant.EASY_READ;
        NativeButton button = new NativeButton(
                Say.text(other == Variant.PLAIN ? "reading.more-words" : "reading.easy-read"), click -> {
                    reading.with(other).keep();
                    UI.getCurrent().getPage().reload();
                });
        button.addClassName("tool");
        return button;
    }

    private static Anchor leave() {
        Anchor leave = new Anchor("leave", Say.text("leave.quickly"));
        leave.addClassNames("tool", "leave");
        leave.getElement().setAttribute("router-ignore", true).setAttribute("data-leave", true);
        return leave;
    }

    private static Footer help(Settings.HelpLine line) {
        Anchor phone = new Anchor("tel:" + line.phone().replaceAll("[^0-9+]", ""), line.phone());
        phone.addClassName("phone");
        Div words = new Div(
                new H2(Say.text("help.heading")),
                new Paragraph(new Span(Say.text("help.phone") + " "), phone),
                new Paragraph(line.times()));
        Div help = new Div(PictureImage.beside("phone"), words);
        help.addClassName("help");
        Div links =
                new Div(link("danger", "help.danger"), link("about", "about.link"), link("sign-in", "sign-in.link"));
        links.addClassName("foot-links");
        Footer footer = new Footer(help, links);
        footer.addClassName("foot");
        return footer;
    }

    private static Anchor link(String path, String key) {
        return new Anchor(path, Say.text(key));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }
}
