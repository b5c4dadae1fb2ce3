package org.saidanddone.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.data.exceptions.OptimisticLockException;
import java.util.List;
import java.util.function.Supplier;
import org.saidanddone.easyread.ui.Problem;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.easyread.ui.StaffPage;
import org.saidanddone.easyread.ui.TextLine;
import org.saidanddone.people.Account;
import org.saidanddone.people.AccountDetails;
import org.saidanddone.people.Accounts;
import org.saidanddone.people.People;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;

/** One account: how it stands, a new invitation, other details, and its end. */
@Only(Role.ADMINISTRATOR)
@Prototype
@Route(value = PeopleNavigation.PEOPLE + "/:person([0-9]{1,18})", layout = StaffLayout.class)
class PersonView extends StaffPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private static final String END = "person-end";
    private static final String BACK = "person-back";

    private final transient Accounts accounts;
    private final transient List<PersonSection> sections;
    private final Div invitation = new Div();
    private long id;
    private int version;

    PersonView(Accounts accounts, List<PersonSection> sections) {
        this.accounts = accounts;
        this.sections = List.copyOf(sections);
        invitation.setId("invitation");
        backTo(PeopleNavigation.PEOPLE);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Long.parseLong(event.getRouteParameters().get("person").orElseThrow());
        show(accounts.find(id).orElseThrow(NotFoundException::new));
    }

    /** The key of the sentence that says how the account stands. */
    static String standsAs(Account account) {
        if (!account.active()) {
            return "ended";
        }
        if (account.hasPassword()) {
            return "signs-in";
        }
        return account.linkEnds().isPresent() ? "invited" : "no-password";
    }

    private void show(Account account) {
        version = account.version();
        heading(account.name(), Say.text("work.people.one"));
        refreshTitle();
        clear();
        show(new Paragraph(Say.text("work.people.stands." + standsAs(account))));
        account.invited()
                .ifPresent(when -> show(new Paragraph(Say.text(
                        account.invitedByMail() ? "work.people.invited.mail" : "work.people.invited.link",
                        Say.moment(when)))));
        account.mail().filter(mail -> mail.tries() > 0).ifPresent(mail -> {
            Paragraph note = new Paragraph(Say.text(
                    mail.isEnded() ? "work.people.mail-ended" : "work.people.mail-stays",
                    account.email().text()));
            note.addClassName("note");
            note.setId("mail-stays");
            show(note);
        });
        account.linkEnds().ifPresent(ends -> show(new Paragraph(Say.text("work.people.link-ends", Say.moment(ends)))));
        if (!account.active()) {
            show(
                    new Paragraph(Say.text("work.people.back.help")),
                    button(
                            BACK,
                            "work.people.back",
                            () -> change(BACK, () -> accounts.bringBack(id, version), "work.people.back.done")));
            return;
        }
        show(invitation(account));
        show(new H2(Say.text("work.people.details")));
        DetailsForm form = new DetailsForm();
        form.show(account);
        show(form, button("person-save", "work.people.save", () -> save(form)));
        sections.forEach(section -> section.of(account).ifPresent(part -> show(part)));
        show(ending(account));
    }

    private Div invitation(Account account) {
        Div part = new Div(new H2(Say.text(account.hasPassword() ? "work.people.link" : "work.people.invite")));
        part.add(new Paragraph(Say.text(
                account.hasPassword() ? "work.people.link.help" : "work.people.invite.help",
                People.LINK_LASTS.toDays())));
        invitation.removeAll();
        Div buttons = new Div();
        buttons.addClassName("buttons");
        if (accounts.canMail()) {
            buttons.add(button("invite-mail", "work.people.invite.mail", () -> {
                accounts.inviteByMail(id);
                again(Say.text("work.people.invite.mail.done", account.email().text()));
            }));
        } else {
            part.add(new Paragraph(Say.text("work.people.invite.no-mail")));
        }
        buttons.add(button("invite-link", "work.people.invite.link", () -> {
            String address = accounts.inviteByLink(id);
            again(Say.text("work.people.invite.link.done"));
            showOnce(address);
        }));
        part.add(buttons, invitation);
        return part;
    }

    /** Shows the link once: the page that is opened next does not have it. */
    private void showOnce(String address) {
        TextLine line = new TextLine(
                        "invitation-link",
                        Say.text("work.people.link.shown"),
                        Say.text("work.people.link.once", People.LINK_LASTS.toDays()))
                .secret();
        line.text(address);
        NativeButton copy = button("invitation-copy", "work.people.link.copy", () -> {});
        copy.addClassName("second");
        copy.addClickListener(click -> copy.getElement()
                .executeJs(
                        "const f = document.getElementById('invitation-link'); f.select();"
                                + " return navigator.clipboard"
                                + " ? navigator.clipboard.writeText($0).then(() => true, () => false) : false",
                        address)
                .then(
                        Boolean.class,
                        copied -> done(Say.text(
                                Boolean.TRUE.equals(copied)
                                        ? "work.people.link.copied"
                                        : "work.people.link.not-copied"))));
        invitation.add(line, copy);
    }

    private Div ending(Account account) {
        Div part = new Div(new H2(Say.text("work.people.end.heading")));
        part.add(new Paragraph(Say.text("work.people.end.help")));
        sections.forEach(section -> section.endsWith(account).ifPresent(words -> part.add(new Paragraph(words))));
        if (accounts.isLast(id, Role.SAFEGUARDING_LEAD)) {
            Paragraph last = new Paragraph(Say.text("work.people.end.last-lead"));
            last.addClassName("note");
            part.add(last);
        }
        NativeButton end = button(
                END, "work.people.end", () -> change(END, () -> accounts.end(id, version), "work.people.end.done"));
        end.addClassName("second");
        end.getElement().setAttribute("aria-label", Say.text("work.people.end.one", account.name()));
        part.add(end);
        return part;
    }

    private void save(DetailsForm form) {
        noProblem();
        nothingDone();
        try {
            switch (accounts.change(id, version, form.details())) {
                case Accounts.Outcome.Done changed -> {
                    show(changed.account());
                    done(Say.text("work.people.saved"));
                    focusHeading();
                }
                case Accounts.Outcome.Wrong wrong -> problems(form.wrong(wrong.problems()));
            }
        } catch (OptimisticLockException somebodyWasFaster) {
            faster("person-name");
        }
    }

    private void change(String field, Supplier<Accounts.Outcome> change, String said) {
        noProblem();
        nothingDone();
        try {
            switch (change.get()) {
                case Accounts.Outcome.Done changed -> {
                    show(changed.account());
                    done(Say.text(said, changed.account().name()));
                    focusHeading();
                }
                case Accounts.Outcome.Wrong wrong ->
                    problems(wrong.problems().stream()
                            .map(each ->
                                    new Problem(field, Say.text("work.people.problem." + each, AccountDetails.LONGEST)))
                            .toList());
            }
        } catch (OptimisticLockException somebodyWasFaster) {
            faster(field);
        }
    }

    /** A colleague changed it in the meantime: their account is shown, and nothing was done. */
    private void faster(String field) {
        accounts.find(id).ifPresent(this::show);
        problem(field, Say.text("work.people.changed"));
    }

    private void again(String said) {
        noProblem();
        accounts.find(id).ifPresent(this::show);
        done(said);
    }

    private static NativeButton button(String id, String key, Runnable then) {
        NativeButton button = new NativeButton(Say.text(key), click -> then.run());
        button.setId(id);
        button.addClassName("button");
        return button;
    }
}
