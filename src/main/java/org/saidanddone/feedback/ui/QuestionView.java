package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import org.saidanddone.easyread.ui.EasyLayout;
import org.saidanddone.easyread.ui.EasyPage;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.TextLine;
import org.saidanddone.feedback.AnswerWay;
import org.saidanddone.feedback.Draft;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.GivingFeedback;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.Question;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.feedback.WishesOffered;
import org.saidanddone.feedback.Words;
import org.saidanddone.people.access.Anyone;

/** One question. What is given is kept at once, so that this page can be left at any moment, in any way. */
@Anyone
@Prototype
@Route(value = FeedbackNavigation.TELL + "/:page", layout = EasyLayout.class)
class QuestionView extends EasyPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private static final String ADDRESS = "address";
    private static final String WHO = "who";

    private final transient Visit visit;
    private final transient Drafts drafts;
    private final transient WishesOffered wishes;
    private final transient Ways ways;
    private final transient AboutLine aboutLine;

    QuestionView(Visit visit, Drafts drafts, WishesOffered wishes, Ways ways, AboutLine aboutLine) {
        this.aboutLine = aboutLine;
        this.visit = visit;
        this.drafts = drafts;
        this.wishes = wishes;
        this.ways = ways;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OpenDraft open = visit.draft().orElse(null);
        Draft draft = open == null ? null : drafts.find(open).orElse(null);
        if (open == null || draft == null) {
            event.forwardTo(FeedbackNavigation.TELL);
            return;
        }
        String page = event.getRouteParameters().get("page").orElse("");
        GivingFeedback way = new GivingFeedback(draft);
        if (way.on(page).isEmpty()) {
            if (draft.questions().questions().stream()
                    .noneMatch(known -> known.code().equals(page))) {
                throw new NotFoundException();
            }
            event.forwardTo(Page.of(way.pageOf(page).orElse(way.carryOn())));
            return;
        }
        drafts.reached(open, page);
        LastChoice.hear(event.getUI(), visit, drafts);
        clear();
        noProblem();
        List<Question> asked =
                way.on(page).stream().map(draft.questions()::question).toList();
        new Asking(open, draft, asked).show();
    }

    /** The questions of one page as they are asked now, for one draft. */
    private final class Asking {

        private final OpenDraft open;
        private final Draft draft;
        private final List<Question> all;
        private final Question question;
        private final Asked asked;

        private Asking(OpenDraft open, Draft draft, List<Question> all) {
            this.open = open;
            this.draft = draft;
            this.all = all;
            this.question = all.getFirst();
            this.asked = Asked.in(draft);
        }

        private void show() {
            GivingFeedback way = new GivingFeedback(draft);
            heading(asked.question(question));
            caption(aboutLine.of(draft, question.code()));
            backTo(way.before(question.code()).map(Page::of).orElse(FeedbackNavigation.TELL));
            if (all.size() > 1) {
                several();
                QuestionView.this.show(new StopLink());
                return;
            }
            QuestionView.this.show(
                    new Hint(paragraphs(question.isOpen() ? Say.text("way.any") : asked.hint(question))));
            if (wishes.notMet(draft).contains(question.code())) {
                Div note = new Div(paragraphs(Say.text(
                        "tell.not-met",
                        asked.choice(question, draft.choice(question.code()).orElse("")))));
                note.addClassName("note");
                note.setId("not-met");
                QuestionView.this.show(note);
            }
            switch (question.kind()) {
                case CHOICE -> choices();
                case WORDS -> words();
                case CHOICE_AND_WORDS -> choicesAndWords();
                case CHOICE_AND_WHO -> choicesAndWho();
                case OPEN, OPEN_RATED -> inAnyWay();
            }
            QuestionView.this.show(new StopLink());
        }

        /** What is pressed is kept, and one button below leads on. */
        private void several() {
            List<QuestionPart> parts = all.stream()
                    .map(one -> new QuestionPart(
                            drafts, wishes, this.open, draft, one, one.equals(question), QuestionView.this::problem))
                    .toList();
            Buttons buttons = new Buttons().first(Say.text("page.next"), () -> leave(parts, this::goOn));
            finish(buttons, () -> leave(parts, this::finishNow));
            parts.forEach(part -> {
                QuestionView.this.show(part);
                if (part.asks(QuestionSet.SHOW)) {
                    QuestionView.this.show(new HowItLooks(draft, ways.recorded(open, draft)));
                }
            });
            QuestionView.this.show(buttons);
        }

        private void leave(List<QuestionPart> parts, Runnable then) {
            noProblem();
            if (parts.stream().allMatch(QuestionPart::isDone)) {
                then.run();
            }
        }

        private void choices() {
            ChoiceGroup group = new ChoiceGroup().of(question.code());
            String given = draft.choice(question.code()).orElse("");
            for (Question.Choice choice : wishes.of(question)) {
                group.add(new ChoiceButton(
                                choice.picture(), asked.choice(question, choice.code()), () -> choose(choice.code()))
                        .named(choice.code())
                        .leads()
                        .given(given));
            }
            Buttons buttons = new Buttons();
            if (question.optional()) {
                buttons.second(Say.text("tell.skip"), () -> choose("")).usual().leads();
            }
            finish(buttons, this::finishNow);
            QuestionView.this.show(group, buttons);
            if (question.code().equals(QuestionSet.SHOW)) {
                QuestionView.this.show(new HowItLooks(draft, ways.recorded(open, draft)));
            }
        }

        private void choose(String choice) {
            drafts.choose(open, question.code(), choice, "");
            goOn();
        }

        private void words() {
            Writing writing =
                    new Writing(drafts, open, question, draft.answer(question.code()), QuestionView.this::problem);
            Buttons buttons = new Buttons()
                    .first(Say.text("page.next"), () -> leave(writing, this::goOn))
                    .second(Say.text("tell.skip"), () -> leave(writing, this::goOn));
            finish(buttons, () -> leave(writing, this::finishNow));
            QuestionView.this.show(writing, buttons);
        }

        private void leave(Writing writing, Runnable then) {
            if (writing.isDone()) {
                then.run();
            }
        }

        private void inAnyWay() {
            Buttons buttons = new Buttons();
            if (ways.isAnswered(open, draft, question)) {
                buttons.first(Say.text("page.next"), this::goOn);
            } else {
                buttons.second(Say.text("tell.skip"), this::goOn).usual();
            }
            finish(buttons, this::finishNow);
            QuestionView.this.show(new WayChoices(ways, open, draft, question, this::again), buttons);
        }

        /** Shows the question as it is answered now. */
        private void again() {
            clear();
            drafts.find(open).ifPresent(now -> new Asking(open, now, all).show());
            focusHeading();
        }

        private void choicesAndWords() {
            ChoiceGroup group = new ChoiceGroup();
            Div address = new Div();
            Buttons buttons = new Buttons()
                    .second(Say.text("tell.skip"), () -> choose(""))
                    .usual();
            String given = draft.choice(question.code()).orElse("");
            for (Question.Choice choice : wishes.of(question)) {
                AnswerWay way = AnswerWay.valueOf(choice.code());
                group.add(new ChoiceButton(
                                choice.picture(),
                                asked.choice(question, choice.code()),
                                () -> chooseWay(way, group, address))
                        .named(choice.code())
                        .given(given));
            }
            QuestionView.this.show(group, address, buttons);
            boolean isMet = !wishes.notMet(draft).contains(question.code());
            if (isMet && !given.isEmpty() && AnswerWay.valueOf(given) != AnswerWay.RECEIPT) {
                ask(AnswerWay.valueOf(given), draft.words(question.code()), address);
            }
        }

        private void choicesAndWho() {
            ChoiceGroup group = new ChoiceGroup().of(question.code());
            Div who = new Div();
            Buttons buttons = new Buttons()
                    .second(Say.text("tell.skip"), () -> choose(""))
                    .usual()
                    .leads();
            finish(buttons, this::finishNow);
            String given = draft.choice(question.code()).orElse("");
            for (Question.Choice choice : question.choices()) {
                boolean asksWho = choice.code().equals(QuestionSet.IT_IS);
                ChoiceButton button = new ChoiceButton(choice.picture(), asked.choice(question, choice.code()), () -> {
                            if (asksWho) {
                                askWho(group, who);
                            } else {
                                choose(choice.code());
                            }
                        })
                        .named(choice.code())
                        .given(given);
                group.add(asksWho ? button : button.leads());
            }
            QuestionView.this.show(group, who, buttons);
            if (given.equals(QuestionSet.IT_IS)) {
                who(who, draft.words(question.code()));
            }
        }

        private void askWho(ChoiceGroup group, Div place) {
            String before = drafts.find(open)
                    .map(now -> now.answer(question.code()).words())
                    .orElse("");
            drafts.choose(open, question.code(), QuestionSet.IT_IS, before);
            group.getChildren().map(ChoiceButton.class::cast).forEach(row -> row.given(QuestionSet.IT_IS));
            who(place, before);
            place.getElement()
                    .executeJs("this.querySelector('input').focus(); this.scrollIntoView({block: 'nearest'})");
        }

        private void who(Div place, String before) {
            place.removeAll();
            TextLine field = new TextLine(
                    WHO,
                    Say.text(question.choiceKey(QuestionSet.IT_IS) + ".who"),
                    Say.text(question.choiceKey(QuestionSet.IT_IS) + ".who.hint"),
                    before,
                    text -> drafts.choose(open, question.code(), QuestionSet.IT_IS, text));
            place.add(field, new Buttons().first(Say.text("page.next"), () -> {
                        drafts.choose(open, question.code(), QuestionSet.IT_IS, field.text());
                        if (Words.isTooLong(field.text())) {
                            problem(WHO, Say.text("tell.too-long", Words.length(field.text()), Words.LIMIT));
                        } else {
                            goOn();
                        }
                    }));
        }

        private void chooseWay(AnswerWay way, ChoiceGroup group, Div address) {
            noProblem();
            if (way == AnswerWay.RECEIPT) {
                choose(way.name());
                return;
            }
            String before = draft.answerWay() == way ? draft.words(question.code()) : "";
            drafts.choose(open, question.code(), way.name(), before);
            group.getChildren().map(ChoiceButton.class::cast).forEach(row -> row.given(way.name()));
            ask(way, before, address);
            address.getElement()
                    .executeJs("const f = this.querySelector('input, textarea'); f.focus();"
                            + " this.scrollIntoView({block: 'nearest'})");
        }

        private void ask(AnswerWay way, String before, Div place) {
            place.removeAll();
            AddressField field = new AddressField(
                    ADDRESS, way, before, text -> drafts.choose(open, question.code(), way.name(), text));
            place.add(field, new Buttons().first(Say.text("page.next"), () -> {
                        drafts.choose(open, question.code(), way.name(), field.text());
                        if (wishes.reaches(way, field.text())) {
                            goOn();
                        } else {
                            problem(ADDRESS, Say.text("question.answer-way." + way.name() + ".problem"));
                        }
                    }));
        }

        private void finish(Buttons buttons, Runnable finishing) {
            if (new GivingFeedback(draft).canFinish(question.code())) {
                buttons.second(Say.text("tell.finish"), finishing);
            }
        }

        private void finishNow() {
            String next = new GivingFeedback(draft).finish(question.code());
            drafts.reached(open, GivingFeedback.CHECK);
            UI.getCurrent().navigate(Page.of(next));
        }

        private void goOn() {
            UI.getCurrent()
                    .navigate(drafts.find(open)
                            .map(now -> Page.of(new GivingFeedback(now).after(question.code())))
                            .orElse(FeedbackNavigation.TELL));
        }
    }
}
