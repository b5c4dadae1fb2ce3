package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import org.saidanddone.easyread.CheckedWords;
import org.saidanddone.platform.web.StaticAddress;

/** Around every staff screen: the product's name, a menu of what this person may open, who they are. */
@Prototype
@StyleSheet("context://static/staff.css")
@StyleSheet("context://static/components.css")
@JavaScript("context://static/press.js")
public class StaffLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final long serialVersionUID = 1;

    /** The script that brings Vaadin's components: on pages for staff alone. */
    public static final String COMPONENTS = "static/components.js";

    /** Where a colleague's work begins. */
    public static final String WORK = "work";

    private static final String FOLDED = "staff-folded";
    private static final String EXPANDED = "aria-expanded";

    private final NativeButton open = new NativeButton();
    private final StaffMenu menu;
    private final Main main = new Main();
    private final LanguageNote note;

    StaffLayout(List<StaffMenuEntry> entries, List<StaffAccount> accounts, CheckedWords checked) {
        menu = new StaffMenu(entries, accounts);
        addClassName("staff");
        main.setId("main");
        getElement().appendChild(skip());
        note = new LanguageNote(checked);
        Div work = new Div(note, new LineNote(), main);
        work.addClassName("staff-work");
        add(top(accounts), work);
    }

    /** What the page holds is built when they are there: a component without what makes it work would stay dead. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI()
                .getPage()
                .addDynamicImport("return import(new URL('" + StaticAddress.of(COMPONENTS)
                        + "', document.baseURI).href)" + ".catch(() => {})");
        getElement().executeJs("window.saidAndDone.needComponents()");
    }

    private static Element skip() {
        Anchor skip = new Anchor("#main", Say.text("page.skip"));
        skip.addClassName("skip");
        skip.getElement().setAttribute("router-ignore", true).setAttribute("data-skip", true);
        return skip.getElement();
    }

    private Header top(List<StaffAccount> accounts) {
        Anchor name = new Anchor(WORK, Say.text("product.name"));
        name.addClassName("brand");
        Div account = new Div();
        account.addClassName("staff-account");
        accounts.forEach(each -> account.add(each.component()));
        Div folded = new Div(menu, account);
        folded.setId(FOLDED);
        folded.addClassName("staff-folded");
        open.setText(Say.text("staff.menu.open"));
        open.addClassName("staff-open");
        open.getElement().setAttribute("type", "button").setAttribute("aria-controls", FOLDED);
        open.addClickListener(
                click -> unfold(!open.getElement().getAttribute(EXPANDED).equals("true")));
        unfold(false);
        Header header = new Header(name, open, folded);
        header.addClassName("staff-top");
        return header;
    }

    /** On a narrow screen the menu is one button until it is wanted; a wide one has it open, and no button. */
    private void unfold(boolean wanted) {
        open.getElement().setAttribute(EXPANDED, String.valueOf(wanted));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        unfold(false);
        menu.show(event.getLocation());
        getUI().ifPresent(ui -> note.say(ui, getElement()));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }
}
