package org.saidanddone.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import org.saidanddone.easyread.ui.LongText;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.SelectField;
import org.saidanddone.platform.OneLook;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.ReviewState;
import org.saidanddone.review.SetAsideOnce;
import org.saidanddone.review.SettingAside;
import org.saidanddone.review.WhySetAside;

/** Setting a case aside with a reason, taking it back, and when and why it was set aside before. */
@Prototype
final class SetAsidePart extends CasePart {

    private static final long serialVersionUID = 1;

    private static final String SET_ASIDE = "set-aside";
    private static final String WHY = "set-aside-why";
    private static final String WORDS = "set-aside-words";

    private final transient SettingAside settingAside;
    private final transient OneLook look;
    private final Div body = new Div();
    private final SelectField why = new SelectField(WHY, Say.text("review.set-aside.why"));
    private final LongText words =
            new LongText(WORDS, Say.text("review.set-aside.words"), Say.text("review.set-aside.words.hint"));
    private final Paragraph help = new Paragraph();
    private final NativeDetails folded = new NativeDetails(Say.text("review.set-aside.open"));
    private boolean known;
    private transient List<WhySetAside> reasons = List.of();

    SetAsidePart(SettingAside settingAside, OneLook look) {
        super("review.set-aside.heading");
        this.settingAside = settingAside;
        this.look = look;
        folded.setContent(new Div(help, why, words, buttons(button("review.set-aside.go", this::setAside, SET_ASIDE))));
        folded.addToggleListener(toggle -> reasons());
        add(body);
    }

    @Override
    protected Place place() {
        return Place.BESIDE;
    }

    @Override
    protected int order() {
        return 150;
    }

    @Override
    protected boolean isShownIn(ReviewState state) {
        return state != ReviewState.ESCALATED;
    }

    @Override
    protected boolean hasUnkeptWords() {
        return !words.text().isBlank();
    }

    @Override
    protected void show(CaseFile file) {
        body.removeAll();
        long id = file.feedback().id();
        boolean aside = file.state() == ReviewState.SET_ASIDE;
        List<SetAsideOnce> before = settingAside.history(id);
        boolean canBe = file.state() == ReviewState.AWAITING || file.state() == ReviewState.REOPENED;
        setVisible(aside || canBe || !before.isEmpty());
        settingAside.signs(id).stream()
                .sorted()
                .forEach(sign -> body.add(new Paragraph(Say.text("review.sign." + sign.name()))));
        if (aside) {
            body.add(
                    new Paragraph(Say.text("review.set-aside.now")),
                    buttons(button("review.set-aside.back", this::takeBack, SET_ASIDE)));
        } else if (canBe) {
            known = false;
            body.add(folded);
            if (folded.isOpen()) {
                reasons(id);
            }
        }
        before(before);
    }

    private void reasons() {
        if (folded.isOpen() && !known) {
            look.at(() -> reasons(work().now().id()));
        }
    }

    /** What is typed in the form comes back into it, so that it stands there; what can be chosen is read when it is opened. */
    private void reasons(long id) {
        known = true;
        List<WhySetAside> now = settingAside.reasons(id);
        boolean notMeant = now.contains(WhySetAside.NOT_MEANT);
        help.setText(Say.text(notMeant ? "review.set-aside.help" : "review.set-aside.help.replied"));
        if (!now.equals(reasons)) {
            reasons = now;
            why.clear();
            why.choice("", Say.text("review.set-aside.why.choose"));
            now.forEach(each -> why.choice(each.name(), Say.text("review.set-aside.why." + each.name())));
            why.choose(notMeant ? WhySetAside.NOT_MEANT.name() : "");
        }
    }

    private static NativeButton button(String key, Runnable then, String id) {
        NativeButton button = button(Say.text(key), then);
        button.setId(id);
        button.addClassName("second");
        return button;
    }

    private void before(List<SetAsideOnce> all) {
        if (all.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("cards");
        list.getElement().setAttribute("role", "list");
        all.forEach(each -> list.add(card(each)));
        body.add(new H3(Say.text("review.set-aside.before")), list);
    }

    private static ListItem card(SetAsideOnce each) {
        String reason = Say.text("review.set-aside.why." + each.why().name());
        ListItem card = new ListItem(new Paragraph(
                each.by().isEmpty()
                        ? Say.text("review.set-aside.once.nobody", Say.moment(each.at()), reason)
                        : Say.text("review.set-aside.once", Say.moment(each.at()), each.by(), reason)));
        card.addClassName("card");
        if (!each.words().isBlank()) {
            card.add(SentWords.words(each.words()));
        }
        each.ended()
                .ifPresent(when -> card.add(new Paragraph(Say.text("review.set-aside.once.ended", Say.moment(when)))));
        return card;
    }

    private void setAside() {
        String reason = words.text().strip();
        if (why.value().isEmpty() || (WhySetAside.valueOf(why.value()).needsWords() && reason.isEmpty())) {
            words.wrong(true);
            work().wrong(why.value().isEmpty() ? WHY : WORDS, Say.text("review.set-aside.missing"));
            return;
        }
        if (reason.length() > SettingAside.LONGEST) {
            words.wrong(true);
            work().wrong(WORDS, Say.text("review.set-aside.too-long", SettingAside.LONGEST));
            return;
        }
        words.wrong(false);
        work().change(
                        SET_ASIDE,
                        Say.text("review.wish.set-aside"),
                        file -> settingAside.setAside(
                                file.feedback().id(), file.version(), WhySetAside.valueOf(why.value()), reason),
                        file -> {
                            words.text("");
                            sayWithFocus(Say.text("review.set-aside.done"));
                        });
    }

    private void takeBack() {
        work().change(
                        SET_ASIDE,
                        Say.text("review.wish.take-back"),
                        file -> settingAside.takeBack(file.feedback().id(), file.version()),
                        file -> sayWithFocus(Say.text("review.set-aside.done-back")));
    }
}
