package org.saidanddone.easyread.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;

/**
 * A page that people can use on their own: one heading that is the page's title too, a way back above it, a button that
 * reads it aloud below it, and the focus on the heading when the page opens.
 */
public abstract class EasyPage extends Div implements HasDynamicTitle, AfterNavigationObserver {

    private static final long serialVersionUID = 1;

    private final Div back = new Div();
    private final Div problem = new Div();
    private final H1 heading = new H1();
    private final Div content = new Div();
    private boolean wrong;

    /** An empty page; a view says its heading and adds what it shows. */
    protected EasyPage() {
        addClassName("page");
        back.addClassName("page-back");
        heading.getElement().setAttribute("tabindex", "-1");
        content.addClassName("page-content");
        super.add(back, problem, heading, listen(), content);
    }

    private static NativeButton listen() {
        NativeButton button = new NativeButton(Say.text("listen.page"));
        button.addClassNames("listen", "listen-page");
        button.getElement().setAttribute("data-listen", "page");
        button.getElement().setAttribute("data-stop", Say.text("listen.stop"));
        return button;
    }

    /** The heading, which is the title too. */
    protected final void heading(String text) {
        heading.setText(text);
    }

    /** A way back to the given path. */
    protected final void backTo(String path) {
        Anchor anchor = new Anchor(path, Say.text("page.back"));
        anchor.addClassName("back");
        back.removeAll();
        back.add(anchor);
    }

    /** Adds to what the page shows, below the heading. */
    protected final void show(Component... components) {
        content.add(components);
    }

    /** Removes what the page shows, but not its heading. */
    protected final void clear() {
        content.removeAll();
    }

    /** A paragraph for each line of the text. */
    protected static Component[] paragraphs(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(Paragraph::new).toArray(Component[]::new);
    }

    /**
     * Says what is wrong, above everything, and moves the focus there. What was typed stays.
     *
     * @param fieldId the id of the field that is wrong, to which the sentence leads
     * @param sentence what is wrong and how to mend it
     */
    protected final void problem(String fieldId, String sentence) {
        problems(List.of(new Problem(fieldId, sentence)));
    }

    /** Says everything that is wrong at once. */
    protected final void problems(List<Problem> found) {
        problem.removeAll();
        problem.add(new ProblemSummary(found));
        wrong = true;
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    /** Takes away what was said to be wrong. */
    protected final void noProblem() {
        problem.removeAll();
        wrong = false;
    }

    @Override
    public String getPageTitle() {
        String title = heading.getText() + " - " + Say.text("product.name");
        return wrong ? Say.text("problem.title-prefix") + " " + title : title;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        heading.getElement().executeJs("window.saidAndDone.arrived(this)");
    }
}
