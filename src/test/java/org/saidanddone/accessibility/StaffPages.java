package org.saidanddone.accessibility;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.saidanddone.people.Role;

/**
 * Every page there is for staff, as everybody who may open it sees it, and what goes wrong there. A new page is one more
 * line here; {@code EveryRouteTest} tells who forgets it.
 */
final class StaffPages {

    private static final String WRONG_PLAN = """
            code,theme,title,description,easy_title,easy_text,owner,promised_date,status
            XYZ,Homes,More homes,More homes.,More homes,You choose where you live.,NHS England,31/03/2027,nearly
            """;

    private static final String A_ROW = "main vaadin-grid .grid-name:visible";

    private StaffPages() {}

    /** All of them; those who sign in stay together. */
    static List<Stop> all() {
        List<Stop> all = new ArrayList<>();
        all.addAll(reviewer());
        all.addAll(replies());
        all.addAll(lead());
        all.addAll(administrator());
        all.addAll(pictures());
        for (Role role : Role.values()) {
            all.add(Stop.at(role, "my-account", "my-account"));
        }
        for (Role role : new Role[] {Role.BOARD_MEMBER, Role.EXPERT_BY_EXPERIENCE}) {
            all.add(Stop.at(role, "work", "work"));
            all.add(Stop.at(role, "late-answers", "late", shows(A_ROW)));
        }
        return all;
    }

    private static List<Stop> reviewer() {
        Role role = Role.REVIEWER;
        Stop inbox = Stop.at(role, "inbox-new", "inbox?show=new");
        Stop work = Stop.at(role, "work", "work");
        Stop names = Stop.at(role, "case-names-to-hide", "inbox/{names}");
        Stop words = Stop.at(role, "words-to-hide", "words-to-hide");
        Stop calls = Stop.at(role, "calls", "calls");
        Stop phone = Stop.at(role, "to-tell-phone", "to-tell/{phone}");
        Stop mine = Stop.at(role, "case-mine", "inbox/{mine}");
        Stop group = Stop.at(role, "group", "groups/{group}");
        return List.of(
                Stop.at(role, "to-phone", "to-phone", shows(A_ROW)),
                Stop.at(role, "to-post", "to-post", shows(A_ROW)),
                phone,
                phone.then("to-tell-nobody", page -> {
                    page.locator("#nobody").click();
                    assertThat(page.locator(".done-line")).containsText("next working day");
                }),
                Stop.at(role, "to-tell-post", "to-tell/{post}"),
                Stop.at(role, "letter", "to-tell/{post}/letter"),
                Stop.at(role, "groups", "groups", shows(A_ROW)),
                group,
                group.then("group-problem", page -> {
                    page.locator("#group-publish-everyone").click();
                    problem(page);
                }),
                Stop.at(role, "case-in-group", "inbox/{same}"),
                work,
                work.then("menu-open", page -> {
                    page.setViewportSize(320, 568);
                    page.locator(".staff-open").click();
                    assertThat(page.locator("nav a").first()).isVisible();
                }),
                inbox,
                inbox.then("inbox-selected", page -> {
                    page.locator("#select-all").click();
                    assertThat(page.locator("#selection summary")).containsText(Pattern.compile("[1-9]"));
                }),
                inbox.then("inbox-narrowed-to-nothing", page -> {
                    page.locator("#search-words").fill("qqqq");
                    page.keyboard().press("Enter");
                    assertThat(page.locator("#cases")).hasCount(0);
                    assertThat(page.locator("main h1:focus")).hasCount(1);
                }),
                inbox.then("inbox-whole-again", page -> {
                    page.locator("#narrow-whole").click();
                    assertThat(page.locator("#cases a.case-way").first()).isVisible();
                    assertThat(page.locator("main h1:focus")).hasCount(1);
                }),
                Stop.at(role, "inbox-mine", "inbox?show=mine"),
                Stop.at(role, "inbox-waiting", "inbox?show=waiting"),
                Stop.at(role, "inbox-due", "inbox?show=due"),
                Stop.at(role, "inbox-late", "inbox?show=late"),
                Stop.at(role, "inbox-set-aside", "inbox?show=set_aside"),
                Stop.at(role, "inbox-taken-back", "inbox?show=withdrawn"),
                Stop.at(role, "inbox-reopened", "inbox?show=reopened"),
                Stop.at(role, "inbox-not-linked", "inbox?show=not_linked"),
                Stop.at(role, "inbox-answered", "inbox?show=answered"),
                Stop.at(role, "inbox-all", "inbox?show=all"),
                Stop.at(role, "words-to-look-at", "words-to-look-at"),
                Stop.at(role, "case-late", "inbox/{late}"),
                mine,
                mine.then("case-note-problem", page -> {
                    page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Notes"))
                            .click();
                    page.locator("#note-add").click();
                    problem(page);
                }),
                Stop.at(role, "case-opened-again", "inbox/{reopened}"),
                Stop.at(role, "case-question-asked", "inbox/{asked}"),
                Stop.at(role, "case-question-answered", "inbox/{answered}"),
                Stop.at(role, "case-recorded", "inbox/{recorded}"),
                Stop.at(role, "case-not-linked", "inbox/{unlinked}"),
                Stop.at(role, "case-published", "inbox/{published}"),
                Stop.at(role, "case-taken-back", "inbox/{withdrawn}"),
                Stop.at(role, "case-not-wanted", "inbox/{not-wanted}"),
                Stop.at(role, "case-best-interests", "inbox/{spoken-for}"),
                names,
                names.then("case-hide-problem", page -> {
                    page.locator("#hide-words-button").click();
                    problem(page);
                }),
                Stop.at(role, "case-raised", "inbox/{raised}", page -> {
                    page.locator("details:has(#concern-why) > summary").click();
                    page.locator("#concern-why").fill("Somebody shouts at this person.");
                    page.locator("#concern-raise").click();
                    assertThat(page.getByText("The case is now with the safeguarding lead."))
                            .isVisible();
                }),
                calls,
                calls.then("calls-one-done", page -> {
                    page.locator("main vaadin-grid button:visible").first().click();
                    assertThat(page.locator(A_ROW)).hasCount(1);
                    assertThat(page.locator("main h1:focus")).hasCount(1);
                }),
                words,
                words.then("words-to-hide-problem", page -> {
                    page.locator("#words-to-hide-add").click();
                    problem(page);
                }),
                Stop.at(role, "late-answers", "late", shows(A_ROW)));
    }

    private static List<Stop> replies() {
        List<Stop> stops = new ArrayList<>();
        for (Role role : new Role[] {Role.REVIEWER, Role.ACTION_OWNER}) {
            Stop empty = Stop.at(role, "reply", "reply/{published}");
            stops.addAll(List.of(
                    Stop.at(role, "replies", "replies"),
                    empty,
                    empty.then("reply-problem", page -> {
                        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send the reply"))
                                .click();
                        problem(page);
                    }),
                    Stop.at(role, "reply-begun", "reply/{drafted}"),
                    Stop.at(role, "reply-again", "reply/{reopened}"),
                    Stop.at(role, "reply-to-group", "reply/group/{group}")));
        }
        for (Role role : List.of(Role.REVIEWER, Role.ADMINISTRATOR)) {
            Stop phrase = Stop.at(role, "phrase", "phrases/{phrase}");
            stops.addAll(List.of(Stop.at(role, "phrases", "phrases"), phrase, phrase.then("phrase-problem", page -> {
                page.locator("#phrase-title").fill("");
                page.locator("#phrase-save").click();
                problem(page);
            })));
        }
        stops.addAll(List.of(
                Stop.at(Role.ACTION_OWNER, "phrases-read", "phrases"),
                Stop.at(Role.ACTION_OWNER, "phrase-read", "phrases/{phrase}")));
        stops.add(Stop.at(Role.ACTION_OWNER, "work", "work"));
        Stop proposals = Stop.at(Role.ACTION_OWNER, "proposals", "proposals", shows("main .card"));
        stops.add(proposals);
        stops.add(proposals.then("proposals-problem", page -> {
            // Whoever looked at the page before may have folded it open.
            Locator folded = page.locator("main .card details:has(button)").first();
            folded.evaluate("each => { each.open = true; }");
            folded.locator("button").first().click();
            problem(page);
        }));
        return stops;
    }

    private static List<Stop> lead() {
        Role role = Role.SAFEGUARDING_LEAD;
        Stop concern = Stop.at(role, "concern", "concerns/{concern}");
        Stop settings = Stop.at(role, "concern-settings", "concerns/settings");
        Stop copy = Stop.at(role, "a-persons-copy", "a-persons-copy");
        return List.of(
                Stop.at(role, "work", "work"),
                Stop.at(role, "inbox-all", "inbox?show=all"),
                Stop.at(role, "words-to-look-at", "words-to-look-at"),
                Stop.at(role, "case-with-lead", "inbox/{unsafe}"),
                Stop.at(role, "case-was-unsafe", "inbox/{over}"),
                Stop.at(role, "groups", "groups"),
                Stop.at(role, "group", "groups/{group}"),
                Stop.at(role, "best-interests", "best-interests", shows("main .card")),
                Stop.at(role, "case-spoken-for", "inbox/{spoken-for}"),
                Stop.at(role, "concerns", "concerns"),
                Stop.at(role, "concerns-cleared", "concerns?show=cleared"),
                Stop.at(role, "concerns-names", "concerns?show=names", shows(A_ROW)),
                Stop.at(role, "case-with-a-name", "inbox/{named}", shows("textarea[id^=name-]")),
                concern,
                concern.then("concern-problem", page -> {
                    page.locator("#concern-clear").click();
                    problem(page);
                }),
                concern.then("concern-message-problem", page -> {
                    page.locator("#message-send").click();
                    problem(page);
                }),
                Stop.at(role, "concern-seen", "concerns/{concern-seen}"),
                Stop.at(role, "concern-over", "concerns/{concern-over}"),
                settings,
                settings.then("concern-settings-problem", page -> {
                    page.locator("#within").fill("0");
                    page.locator("#rules-save").click();
                    problem(page);
                }),
                copy,
                copy.then("a-persons-copy-problem", page -> {
                    page.locator("#copy-make").click();
                    problem(page);
                }),
                Stop.at(role, "words-to-hide", "words-to-hide"),
                Stop.at(role, "calls", "calls"));
    }

    private static List<Stop> administrator() {
        Role role = Role.ADMINISTRATOR;
        Stop tags = Stop.at(role, "tags", "tags");
        Stop plan = Stop.at(role, "plan-import", "plans-import");
        Stop holders = Stop.at(role, "who-answers", "who-answers");
        Stop people = Stop.at(role, "people", "people");
        Stop person = Stop.at(role, "person", "people/1");
        return List.of(
                people,
                people.then("people-problem", page -> {
                    page.locator("#person-add").click();
                    problem(page);
                }),
                person,
                person.then("person-link", page -> {
                    page.locator("#invite-link").click();
                    assertThat(page.locator("#invitation-link")).isVisible();
                }),
                Stop.at(role, "ways-to-answer", "ways-to-answer"),
                Stop.at(role, "work", "work"),
                tags,
                tags.then("tags-problem", page -> {
                    page.locator("#new-tag").fill("transport");
                    page.locator("#tag-add").click();
                    problem(page);
                }),
                tags.then("tags-rename", page -> {
                    page.locator("main vaadin-grid button:visible").first().click();
                    page.locator("#rename-tag input").fill("");
                    page.locator("#rename-save").click();
                    assertThat(page.getByText("Write the name of the tag.")).isVisible();
                    page.keyboard().press("Escape");
                }),
                holders,
                holders.then("who-answers-ended", page -> {
                    int before = page.locator(A_ROW).count();
                    page.locator("main vaadin-grid button:visible").first().click();
                    assertThat(page.locator(A_ROW)).hasCount(before - 1);
                    assertThat(page.locator("main h1:focus")).hasCount(1);
                }),
                plan,
                plan.then("plan-import-problem", page -> {
                    page.locator("#read-plan").click();
                    problem(page);
                }),
                Stop.at(role, "plan-import-wrong-file", "plans-import", page -> {
                    page.locator("#plan-code").fill("XYZ");
                    page.locator("#plan-title").fill("A plan");
                    page.locator("#plan-easy-title").fill("A plan");
                    page.locator("#plan-picture").fill("home");
                    page.locator("#plan-file input[type=file]")
                            .setInputFiles(new FilePayload(
                                    "plan.csv", "text/csv", WRONG_PLAN.getBytes(StandardCharsets.UTF_8)));
                    page.locator("#read-plan").click();
                    problem(page);
                }),
                Stop.at(role, "a-persons-copy", "a-persons-copy"),
                Stop.at(role, "words-to-hide", "words-to-hide"),
                Stop.at(role, "late-answers", "late", shows(A_ROW)));
    }

    private static List<Stop> pictures() {
        Role role = Role.ADMINISTRATOR;
        Stop concept = Stop.at(role, "picture", "work/pictures/hospital");
        Stop pack = Stop.at(role, "picture-pack", "work/picture-pack");
        return List.of(
                Stop.at(role, "pictures", "work/pictures"),
                concept,
                concept.then("picture-problem", page -> {
                    page.locator("#put-picture").click();
                    problem(page);
                }),
                pack,
                pack.then("picture-pack-problem", page -> {
                    page.locator("#look-at-pack").click();
                    problem(page);
                }));
    }

    private static Consumer<Page> shows(String selector) {
        return page -> assertThat(page.locator(selector).first()).isVisible();
    }

    private static void problem(Page page) {
        Locator problem = page.locator("main .problem");
        assertThat(problem).isVisible();
        assertThat(page).hasTitle(Pattern.compile("^Error: .*"));
    }
}
