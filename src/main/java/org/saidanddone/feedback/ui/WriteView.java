package org.saidanddone.feedback.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import io.micronaut.context.annotation.Prototype;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.feedback.Draft;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.Question;
import org.saidanddone.feedback.Way;
import org.saidanddone.people.access.Anyone;

/** An open question, answered by writing. */
@Anyone
@Prototype
@Route(value = WayView.ROUTE + "write", layout = EasyLayout.class)
@RouteAlias(value = WayView.ADD_ROUTE + "write", layout = EasyLayout.class)
class WriteView extends WayView {

    private static final long serialVersionUID = 1;

    private final transient Drafts drafts;

    WriteView(Visit visit, Drafts drafts, AboutLine aboutLine, Adding adding) {
        super(Way.WRITE, visit, drafts, aboutLine, adding);
        this.drafts = drafts;
    }

    @Override
    void ask(OpenDraft open, Draft draft, Question question) {
        Writing writing = new Writing(drafts, open, question, draft.answer(question.code()), this::problem);
        show(new Hint(paragraphs(Asked.in(draft).hint(question))), writing, buttons(open, question, writing::isDone));
    }
}
