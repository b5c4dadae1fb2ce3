package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;
import org.saidanddone.easyread.CheckedWords;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.platform.Settings;

/**
 * Around every page for people who give feedback: the same top with "make this easier" and "leave quickly", the same bottom
 * with help from a person.
 */
@Prototype
public class EasyLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final long serialVersionUID = 1;

    /** The page that ends a visit on a device that other people use too. */
    public static final String NEXT = "next";

    /** The page where a visitor chooses what makes pages easier. */
    public static final String EASIER = "easier";

    private final transient Settings settings;
    private final transient List<TeamLinks> team;
    private final LanguageNote note;
    private final Main main = new Main();
    private final WhoWeAre who;
    private final Div next = new Div();
    private final LineNote line = new LineNote();
    private Header top = top();
    private Footer foot;
    private Reading shown = Reading.now();
    private String before = "";
    private transient Optional<TeamBar> bar = Optional.empty();

    EasyLayout(Settings settings, CheckedWords checked, List<TeamLinks> team) {
        this.settings = settings;
        this.team = List.copyOf(team);
        note = new LanguageNote(checked);
        who = new WhoWeAre(settings);
        addClassName("easy");
        main.setId("main");
        next.addClassNames("next-person", "not-printed");
        foot = help(settings.help());
        getElement().appendChild(skip());
        add(top, note, line, main, foot);
    }

    /** The page that was open before the one about what makes pages easier; the start where there was none. */
    public String before() {
        return before;
    }

    /** Says its own words again, in the words and language of now. */
    public void sayAgain() {
        shown = Reading.now();
        shown.marks().forEach((name, value) -> getElement().executeJs("window.saidAndDone.mark($0, $1)", name, value));
        Header newTop = top();
        Footer newFoot = help(settings.help());
        replace(top, newTop);
        replace(foot, newFoot);
        top = newTop;
        who.say();
        sayNext(before);
        line.say();
        foot = newFoot;
        sayOfItsLanguage();
    }

    private void sayOfItsLanguage() {
        getUI().ifPresent(ui -> note.say(ui, getElement()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String here = event.getLocation().getPath();
        bar.ifPresent(Component::removeFromParent);
        bar = TeamBar.on(event.getLocation(), team);
        bar.ifPresent(above -> getElement().insertChild(1, above.getElement()));
        sayNext(here);
        if (!here.equals(EASIER)) {
            before = here;
        }
        if (shown.equals(Reading.now())) {
            sayOfItsLanguage();
        } else {
            sayAgain();
        }
    }

    /** The last thing on every page of a visit that has to be ended by hand; the page that ends it says it itself. */
    private void sayNext(String here) {
        next.removeAll();
        if (Device.isShared() && !here.equals(NEXT)) {
            next.add(new BigLink(NEXT, "people", Say.text("next.link"), Say.text("next.link.more")));
        }
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
        name.getElement().setAttribute("aria-label", Say.text("product.name"));
        Div tools = new Div(easier(), leave());
        tools.addClassName("tools");
        Header header = new Header(name, tools);
        header.addClassName("top");
        return header;
    }

    private static Anchor easier() {
        return tool(new Anchor(EASIER, Say.text("easier.link")), "easier.link.short");
    }

    private static Anchor leave() {
        Anchor leave = new Anchor("leave", Say.text("leave.quickly"));
        leave.addClassName("leave");
        leave.getElement().setAttribute("router-ignore", true).setAttribute("data-leave", true);
        return tool(leave, "leave.quickly.short");
    }

    /** With the largest words on a small phone one word stands for each tool; its whole name is still heard. */
    private static Anchor tool(Anchor tool, String shortKey) {
        tool.addClassName("tool");
        tool.getElement().setAttribute("aria-label", tool.getText()).setAttribute("data-short", Say.text(shortKey));
        return tool;
    }

    private static Footer help(Settings.HelpLine line) {
        Anchor phone = new Anchor("tel:" + line.phone().replaceAll("[^0-9+]", ""), line.phone());
        phone.addClassName("phone");
        Paragraph times = new Paragraph(line.times());
        times.getElement().setAttribute("lang", LanguageFile.ENGLISH.toLanguageTag());
        Anchor callMe = link("call-me", "help.call-me");
        callMe.addClassName("call-me");
        Div words = new Div(
                new H2(Say.text("help.heading")),
                new Paragraph(new Span(Say.text("help.phone") + " "), phone),
                times,
                new Paragraph(callMe));
        Div help = new Div(PictureImage.beside("phone"), words);
        help.addClassName("help");
        Div links = new Div(
                link("danger", "help.danger"),
                link("about", "about.link"),
                link("accessibility-statement", "accessibility.link"),
                link("sign-in", "sign-in.link"));
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
        main.getElement().appendChild(content.getElement(), who.getElement(), next.getElement());
    }
}
