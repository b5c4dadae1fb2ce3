package org.saidanddone.inbox.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saidanddone.casegroup.CaseGroups;
import org.saidanddone.easyread.ui.PagedView;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.easyread.ui.StaffLayout;
import org.saidanddone.inbox.Inbox;
import org.saidanddone.inbox.InboxCard;
import org.saidanddone.inbox.InboxFilter;
import org.saidanddone.inbox.InboxOrder;
import org.saidanddone.inbox.InboxQuery;
import org.saidanddone.inbox.Narrowed;
import org.saidanddone.inbox.SavedView;
import org.saidanddone.inbox.SavedViews;
import org.saidanddone.inbox.Watch;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Only;
import org.saidanddone.plan.Plans;
import org.saidanddone.platform.OneLook;
import org.saidanddone.platform.paging.Cursor;
import org.saidanddone.platform.paging.Page;
import org.saidanddone.review.Cases;
import org.saidanddone.review.Handover;
import org.saidanddone.review.SettingAside;
import org.saidanddone.review.ui.ReviewNavigation;
import org.saidanddone.team.CaseTags;
import org.saidanddone.team.Colleagues;
import org.saidanddone.team.TagList;
import org.saidanddone.team.ui.LiveUi;

/** What has come in: two lines a case. */
@Only({Role.REVIEWER, Role.SAFEGUARDING_LEAD})
@Prototype
@JavaScript("context://static/inbox.js")
@Route(value = ReviewNavigation.INBOX, layout = StaffLayout.class)
class InboxView extends PagedView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    /** Together no wider than what a window of 1100 px leaves beside the menu. */
    private static final String LIST = "min(25rem, 100%)";

    private static final String PANE = "24rem";

    private static final String VIEW = "view";
    private static final String ORDER = "order";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private final transient Inbox inbox;
    private final transient Plans plans;
    private final transient TagList tagList;
    private final transient CaseTags tags;
    private final transient Handover handover;
    private final transient CaseGroups groups;
    private final transient SettingAside settingAside;
    private final transient Colleagues colleagues;
    private final transient Cases cases;
    private final transient SavedViews views;
    private final transient OneLook look;
    private final transient Clock clock;
    private @Nullable Watch watch;
    private @Nullable CaseGrid list;
    private @Nullable NewsBar news;
    private @Nullable ReadingPane pane;

    InboxView(
            Inbox inbox,
            Plans plans,
            TagList tagList,
            CaseTags tags,
            Handover handover,
            CaseGroups groups,
            SettingAside settingAside,
            Colleagues colleagues,
            Cases cases,
            SavedViews views,
            OneLook look,
            Clock clock) {
        this.inbox = inbox;
        this.plans = plans;
        this.tagList = tagList;
        this.tags = tags;
        this.handover = handover;
        this.groups = groups;
        this.settingAside = settingAside;
        this.colleagues = colleagues;
        this.cases = cases;
        this.views = views;
        this.look = look;
        this.clock = clock;
        LiveUi.keepUp(this, this::look);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LastList before = LastList.now();
        Location asked = event.getLocation();
        Optional<String> named = asked.getQueryParameters().getSingleParameter(VIEW);
        Optional<SavedView> view =
                named.filter(each -> NUMBER.matcher(each).matches()).flatMap(id -> views.mine(Long.parseLong(id)));
        InboxQuery query = view.map(SavedView::query).orElseGet(() -> wanted(asked, before.query()));
        show(query, after(asked));
        if (named.isPresent() && view.isEmpty()) {
            done(Say.text("review.views.gone"));
        } else if (before.over()) {
            done(Say.text("review.next-case.last"));
        }
    }

    /** The list that the address names, in its own order where it names none; else the last one, as it was. */
    private static InboxQuery wanted(Location asked, InboxQuery last) {
        return asked(asked, List.of(InboxFilter.values()))
                .map(filter -> InboxQuery.of(filter).narrowedTo(last.narrowed()))
                .map(query -> asked.getQueryParameters()
                        .getSingleParameter(ORDER)
                        .flatMap(order -> filterOrder(query.filter(), order))
                        .map(query::ordered)
                        .orElse(query))
                .orElse(last);
    }

    private static Optional<InboxOrder> filterOrder(InboxFilter filter, String asked) {
        return filter.orders().stream().filter(each -> word(each).equals(asked)).findFirst();
    }

    private void show(InboxQuery query, Optional<Cursor> after) {
        look.at(() -> showAll(query, after));
    }

    private void showAll(InboxQuery query, Optional<Cursor> after) {
        clear();
        nothingDone();
        String name = Say.text("review.inbox.heading." + query.filter().name());
        heading(name);
        Page<InboxCard> page = inbox.list(query, after);
        watch = inbox.watch(query);
        CaseGrid rows = new CaseGrid(
                name,
                plans,
                clock,
                query,
                order -> sorted(query.ordered(order)),
                words -> again(InboxQuery.of(InboxFilter.ALL).narrowedTo(Narrowed.toSame(words))));
        SelectedPart selected = new SelectedPart(
                handover, settingAside, tags, tagList, colleagues, groups, rows, this::doneWithSelected);
        rows.add(page.items());
        rows.addSelectionListener(change -> selected.count());
        LastList.of(query, open(page)).keep();
        NewsBar bar = new NewsBar(() -> again(query));
        list = rows;
        news = bar;
        pane = null;
        ListLinks links = new ListLinks(inbox, views, query);
        Div tools = new Div(
                new NarrowPart(plans, tagList, query, () -> found(query, page, after), this::again),
                new ViewsPart(views, query, aroundViews(links)),
                selected);
        selected.setVisible(!rows.ids().isEmpty());
        tools.addClassName("inbox-tools");
        tools.add(bar);
        show(links, tools);
        if (page.items().isEmpty()) {
            show(new Paragraph(
                    query.narrowed().equals(Narrowed.NOT)
                            ? Say.text("review.inbox.empty." + query.filter().name())
                            : Say.text("review.inbox.empty.narrowed")));
        }
        MasterDetailLayout beside = new MasterDetailLayout(LIST, PANE);
        beside.setExpandMaster(true);
        beside.setAnimationEnabled(false);
        beside.setMaster(rows);
        beside.setVisible(!page.items().isEmpty());
        beside.addDetailEscapePressListener(escape -> close(beside, rows));
        rows.whenRead(card -> read(beside, rows, card));
        show(beside);
        page.next().ifPresent(next -> show(more(ReviewNavigation.INBOX, query.filter(), next, order(query))));
        show(new ShortcutsPart(ShortcutsPart.On.INBOX));
    }

    /** Where all that was found stands on the page, nothing is counted again. */
    private int found(InboxQuery query, Page<InboxCard> page, Optional<Cursor> after) {
        return after.isEmpty() && page.next().isEmpty() ? page.items().size() : inbox.found(query);
    }

    private static String order(InboxQuery query) {
        return query.inOwnOrder() ? "" : "&" + ORDER + "=" + word(query.order());
    }

    private ViewsPart.Around aroundViews(ListLinks links) {
        return new ViewsPart.Around() {
            @Override
            public void done(String sentence) {
                InboxView.this.done(sentence);
            }

            @Override
            public void problem(String fieldId, String sentence) {
                nothingDone();
                InboxView.this.problem(fieldId, sentence);
            }

            @Override
            public void changed() {
                look.at(links::show);
            }
        };
    }

    private void read(MasterDetailLayout beside, CaseGrid rows, InboxCard.Open card) {
        ReadingPane opened = new ReadingPane(cases, plans, look, card, () -> close(beside, rows));
        pane = opened;
        beside.setDetail(opened);
        rows.reads(card.feedbackId());
        opened.focus();
    }

    private void close(MasterDetailLayout beside, CaseGrid rows) {
        pane = null;
        beside.setDetail(null);
        rows.readsNone();
    }

    private static List<Long> open(Page<InboxCard> page) {
        return page.items().stream()
                .filter(InboxCard.Open.class::isInstance)
                .map(InboxCard.Open.class::cast)
                .map(InboxCard.Open::feedbackId)
                .toList();
    }

    /** From the beginning, at an address without a place in it. */
    private void again(InboxQuery query) {
        anew(query);
        focusHeading();
    }

    /** The same list otherwise sorted: whoever pressed the head of a column stays there. */
    private void sorted(InboxQuery query) {
        anew(query);
        CaseGrid shown = list;
        if (shown != null) {
            shown.focusOrder();
        }
    }

    private void anew(InboxQuery query) {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, ReviewNavigation.INBOX + "?show=" + word(query.filter()) + order(query));
        show(query, Optional.empty());
        refreshTitle();
    }

    private void doneWithSelected(String sentence) {
        look();
        done(sentence);
    }

    /** What colleagues have done meanwhile is shown in place; what is new is said, and shown when somebody asks. */
    private void look() {
        CaseGrid shown = list;
        Watch watched = watch;
        NewsBar bar = news;
        if (shown == null || watched == null || bar == null) {
            return;
        }
        Set<Long> come = new HashSet<>(inbox.come(watched));
        come.removeAll(shown.ids());
        bar.say(come.size());
        Map<Long, InboxCard> now = inbox.now(watched.query(), shown.ids());
        ReadingPane open = pane;
        if (open != null) {
            open.meanwhile(Optional.ofNullable(now.get(open.feedbackId())));
        }
        shown.show(now);
    }
}
