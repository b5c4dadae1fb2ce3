package org.saidanddone.review.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.platform.OneLook;
import org.saidanddone.review.CaseFile;

/** Parts of the page of a case of which one is shown at a time. */
final class CaseTabs extends Div {

    private static final long serialVersionUID = 1;

    private static final String HIDDEN = "hidden";

    private final transient OneLook look;
    private final Tabs tabs = new Tabs(false);
    private final Map<Tab, CasePart> parts = new LinkedHashMap<>();
    private final Map<Tab, Div> panels = new LinkedHashMap<>();
    private final Set<CasePart> unread = new HashSet<>();
    private transient @Nullable CaseFile file;

    CaseTabs(List<CasePart> all, OneLook look) {
        this.look = look;
        addClassName("case-tabs");
        tabs.getElement().setAttribute("aria-label", Say.text("review.tabs"));
        add(tabs);
        all.forEach(this::add);
        tabs.addSelectedChangeListener(change -> open());
    }

    private void add(CasePart part) {
        Tab tab = new Tab();
        tab.setId("tab-" + part.order());
        Div panel = new Div(part);
        panel.setId("panel-" + part.order());
        panel.getElement()
                .setAttribute("role", "tabpanel")
                .setAttribute("aria-labelledby", "tab-" + part.order())
                // What came back into a field, after the page was loaded anew, is shown.
                .addEventListener("change", change -> tabs.setSelectedTab(tab));
        parts.put(tab, part);
        panels.put(tab, panel);
        tabs.add(tab);
        add(panel);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        tabs.getElement().executeJs("window.saidAndDone.tabs(this)");
    }

    /**
     * The parts show the case as it is now. One that has nothing to show has no tab, and one behind a tab that is not open
     * reads what it shows when its tab is opened.
     */
    void show(CaseFile now) {
        file = now;
        parts.values().forEach(part -> part.setVisible(part.isShownIn(now.state())));
        unread.clear();
        parts.values().stream().filter(CasePart::isVisible).forEach(part -> {
            if (part.tellsOnItsTab()) {
                part.show(now);
            } else {
                unread.add(part);
            }
        });
        parts.forEach((tab, part) -> {
            tab.setLabel(part.tab());
            tab.setVisible(part.isVisible());
        });
        Tab selected = tabs.getSelectedTab();
        if (selected == null || !selected.isVisible()) {
            parts.keySet().stream().filter(Tab::isVisible).findFirst().ifPresent(tabs::setSelectedTab);
        }
        open();
    }

    private void open() {
        CasePart opened = parts.get(tabs.getSelectedTab());
        if (file != null && opened != null && unread.remove(opened)) {
            CaseFile now = file;
            look.at(() -> opened.show(now));
        }
        panels.forEach((tab, panel) -> panel.getElement().setAttribute(HIDDEN, tab != tabs.getSelectedTab()));
    }
}
