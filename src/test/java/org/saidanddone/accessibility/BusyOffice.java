package org.saidanddone.accessibility;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.saidanddone.bestinterests.BestInterests;
import org.saidanddone.casegroup.CaseGroups;
import org.saidanddone.due.LateClockWork;
import org.saidanddone.feedback.About;
import org.saidanddone.feedback.CallRequests;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.QuestionSet;
import org.saidanddone.feedback.attachment.AttachmentKind;
import org.saidanddone.feedback.attachment.Attachments;
import org.saidanddone.feedback.attachment.Piece;
import org.saidanddone.feedback.attachment.Recorded;
import org.saidanddone.people.EmailAddress;
import org.saidanddone.people.Password;
import org.saidanddone.people.People;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.Asking;
import org.saidanddone.people.access.WhoIsAsking;
import org.saidanddone.plan.PlanHeading;
import org.saidanddone.plan.PlanImport;
import org.saidanddone.plan.PostHolders;
import org.saidanddone.platform.Place;
import org.saidanddone.publishing.Audience;
import org.saidanddone.question.AskedOfMe;
import org.saidanddone.question.QuestionText;
import org.saidanddone.question.Questions;
import org.saidanddone.redaction.WordsToHide;
import org.saidanddone.reply.Answers;
import org.saidanddone.reply.ChangeDraft;
import org.saidanddone.reply.LinePictures;
import org.saidanddone.reply.Outcome;
import org.saidanddone.reply.ReplyDraft;
import org.saidanddone.reply.ReplyFixtures;
import org.saidanddone.reply.Verdict;
import org.saidanddone.reply.phrase.PhraseWords;
import org.saidanddone.reply.phrase.SavedPhrases;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.Cases;
import org.saidanddone.review.TakingBack;
import org.saidanddone.safeguarding.Concern;
import org.saidanddone.safeguarding.ConcernDecision;
import org.saidanddone.safeguarding.Concerns;
import org.saidanddone.safeguarding.Consent;
import org.saidanddone.team.CaseTags;
import org.saidanddone.team.Notes;
import org.saidanddone.team.Tag;
import org.saidanddone.team.TagList;
import org.saidanddone.testing.Database;
import org.saidanddone.testing.MovableClock;

/**
 * An office in the middle of its work: the demo's plans, a colleague for each role, and cases in every state that staff
 * meet, some of them months old.
 */
final class BusyOffice {

    /** Of everybody in it. */
    static final Password PASSWORD = new Password("a long pass phrase");

    /** What must never stand in a title or an address: who asked, who works here, what was said. */
    static final List<String> PERSONAL = List.of(
            "Ria", "Raj", "Sam ", "Ola", "Ben ", "Eva", "Ada ", "Jordan", "Priya", "07700", "943 476", "943476",
            "example", "lift");

    private static final Map<Role, String> NAMES = new EnumMap<>(Map.of(
            Role.REVIEWER, "Ria Reviewer",
            Role.SAFEGUARDING_LEAD, "Sam Safeguarding",
            Role.ACTION_OWNER, "Ola Owner",
            Role.BOARD_MEMBER, "Ben Board",
            Role.EXPERT_BY_EXPERIENCE, "Eva Expert",
            Role.ADMINISTRATOR, "Ada Administrator"));

    private static final int NEW_ONES = 9;

    private final ApplicationContext product;
    private final MovableClock clock = Database.CLOCK;
    private final FeedbackFixtures given;
    private final ReplyFixtures replies;
    private final Map<Role, Person> colleagues = new EnumMap<>(Role.class);
    private final Map<String, Long> ids = new LinkedHashMap<>();

    /** Fills the empty product, which ends at the moment it really is. */
    BusyOffice(ApplicationContext product) {
        this.product = product;
        this.given = new FeedbackFixtures(product);
        this.replies = new ReplyFixtures(product);
        daysAgo(100);
        plan("BRS", "Building the right support", "Homes, not hospitals", "home", "building-the-right-support");
        plan("SHL", "Stable homes, built on love", "Good homes for children", "family", "stable-homes");
        people();
        lists();
        months();
        daysAgo(1);
        lately();
        daysAgo(0);
        LateClockWork.work(product);
        today();
    }

    /** The address of somebody with this role. */
    static String email(Role role) {
        return Objects.requireNonNull(NAMES.get(role)).substring(0, 3).toLowerCase(Locale.ROOT) + "@example.org";
    }

    /** The path with the number of a case or a concern for each name in braces. */
    String path(String pattern) {
        String path = pattern;
        for (Map.Entry<String, Long> each : ids.entrySet()) {
            path = path.replace("{" + each.getKey() + "}", String.valueOf(each.getValue()));
        }
        if (path.contains("{")) {
            throw new IllegalArgumentException("there is no such case: " + path);
        }
        return path;
    }

    private <T> T the(Class<T> bean) {
        return product.getBean(bean);
    }

    private Person colleague(Role role) {
        return Objects.requireNonNull(colleagues.get(role));
    }

    private <T> T as(Role role, Supplier<T> work) {
        Person person = colleague(role);
        return the(WhoIsAsking.class).as(new Asking.Colleague(person.id(), person.name(), person.roles()), work);
    }

    private void as(Role role, Runnable work) {
        as(role, () -> {
            work.run();
            return role;
        });
    }

    private void daysAgo(int days) {
        clock.moveOn(
                Duration.between(clock.instant(), Clock.systemUTC().instant().minus(Duration.ofDays(days))));
    }

    private void plan(String code, String title, String easy, String picture, String file) {
        try (InputStream csv = PlanImport.class.getResourceAsStream("/demo/plans/" + file + ".csv")) {
            the(WhoIsAsking.class).as(new Asking.Product(), () -> the(PlanImport.class)
                    .importCsv(new PlanHeading(code, title, easy, picture), csv));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void people() {
        NAMES.forEach((role, name) -> colleagues.put(role, person(email(role), name, role)));
        person("raj@example.org", "Raj Reviewer", Role.REVIEWER);
        PostHolders posts = the(PostHolders.class);
        the(WhoIsAsking.class).as(new Asking.Product(), () -> {
            posts.posts()
                    .forEach(post -> posts.give(colleague(Role.ACTION_OWNER).id(), post));
            return posts;
        });
    }

    private Person person(String email, String name, Role role) {
        Person person = the(People.class).add(new EmailAddress(email), name, Set.of(role));
        the(People.class).setPassword(person.id(), PASSWORD);
        return person;
    }

    private void lists() {
        as(Role.ADMINISTRATOR, () -> {
            List.of("Transport", "Staff who leave", "Crisis at home")
                    .forEach(name -> the(TagList.class).add(name));
            Tag last = the(TagList.class).all().getLast();
            the(TagList.class).use(last, false);
            the(WordsToHide.class).add("Willow Lodge");
            the(WordsToHide.class).add("Sunrise Day Centre");
            the(SavedPhrases.class)
                    .add(new PhraseWords(
                            "A nurse rings you",
                            "A nurse from your surgery will ring you within two weeks to agree a day.",
                            "A nurse will ring you.\nYou choose a day together."));
            the(SavedPhrases.class)
                    .add(new PhraseWords(
                            "Thank you for telling us",
                            "Thank you for telling us how this is going. We read every word.",
                            "Thank you for telling us."));
            ids.put("phrase", the(SavedPhrases.class).all().getFirst().id());
        });
    }

    private long sent(String name, String action, Map<String, String> answers) {
        long id = given.sentAbout(action, answers).feedbackId();
        ids.put(name, id);
        return id;
    }

    private void months() {
        sent(
                "late",
                "BRS-04",
                Map.of("feeling", "BAD", "happening", "Nobody tells me where the money is.", "show", "YES"));
        long mine = sent(
                "mine", "BRS-12", Map.of("feeling", "BAD", "happening", "I have had no health check.", "show", "YES"));
        as(Role.REVIEWER, () -> {
            the(Cases.class).take(mine, now(mine).version());
            the(CaseTags.class)
                    .add(Set.of(mine), the(TagList.class).all().getFirst().id());
            the(Notes.class).add(mine, "I asked the surgery for their list. They answer by Friday.");
        });
        long first = sent("same", "BRS-09", Map.of("happening", "My key worker changes every month.", "show", "YES"));
        long second = sent("same-too", "BRS-09", Map.of("happening", "I get a new key worker all the time."));
        as(Role.REVIEWER, () -> {
            ids.put(
                    "group",
                    the(CaseGroups.class)
                            .begin(
                                    "Key workers change too often",
                                    Map.of(
                                            first,
                                            now(first).version(),
                                            second,
                                            now(second).version()))
                            .groupId());
            published(first);
        });
        daysAgo(60);
        OpenedCase again = replies.published("The letter came. Nobody rang me about the day.");
        replies.reply(replies.done(again));
        the(Answers.class)
                .say(
                        again,
                        the(Answers.class).of(again).given().getFirst().reply().id(),
                        Verdict.SAME);
        the(Answers.class)
                .tellMore(
                        again,
                        the(Answers.class).of(again).given().getFirst().reply().id(),
                        "They still do not ring me.");
        ids.put("reopened", again.feedbackId());
        OpenedCase asked = replies.sent("The lift in the house has been broken since May.");
        ids.put("asked", asked.feedbackId());
        as(Role.REVIEWER, () -> the(Questions.class)
                .ask(asked.feedbackId(), new QuestionText("Which of the two lifts do you mean?", "Which lift is it?")));
        OpenedCase gone = replies.published("I said this and do not want it here.");
        the(TakingBack.class).takeAllBack(gone);
        ids.put("withdrawn", gone.feedbackId());
        OpenedCase answered = replies.sent("The surgery has no ramp.");
        ids.put("answered", answered.feedbackId());
        as(Role.REVIEWER, () -> the(Questions.class)
                .ask(answered.feedbackId(), new QuestionText("Which door do you use?", "Which door is it?")));
        the(AskedOfMe.class)
                .answer(
                        answered,
                        the(AskedOfMe.class).open(answered).orElseThrow().id(),
                        "The one at the back. It has three steps.");
    }

    private void lately() {
        OpenedCase published = replies.published("My health check was good. The nurse took her time.");
        ids.put("published", published.feedbackId());
        OpenedCase drafted = replies.published("I wait six months for my health check.");
        ids.put("drafted", drafted.feedbackId());
        as(Role.ACTION_OWNER, () -> {
            the(org.saidanddone.reply.Replies.class)
                    .save(new ReplyDraft(
                                    drafted.feedbackId(),
                                    0,
                                    Optional.of(Outcome.CANNOT),
                                    Optional.empty(),
                                    "There is one nurse for four surgeries.",
                                    "We cannot make this quicker before April, because of prerequisite commissioning.",
                                    "We cannot do it before April.\nA nurse will ring you.\nYou choose a day together.",
                                    ChangeDraft.NONE)
                            .with(new LinePictures(List.of("calendar", "", LinePictures.LEFT_OUT))));
        });
        sent("named", "BRS-12", Map.of("happening", "Ola came late again."));
        ids.put("phone", replied("PHONE", "0117 496 0123").feedbackId());
        ids.put("post", replied("LETTER", "Sam Lee\n1 High Street\nBristol").feedbackId());
        long unsafe = sent("unsafe", "BRS-12", Map.of("happening", "I am not safe at home.", "safe", "NO"));
        long seen = sent("seen", "BRS-04", Map.of("happening", "Somebody takes my money.", "safe", "NO"));
        long over = sent("over", "BRS-01", Map.of("happening", "I was afraid of the dog.", "safe", "NO"));
        as(Role.SAFEGUARDING_LEAD, () -> {
            Concerns concerns = the(Concerns.class);
            ids.put("concern", concernOf(unsafe).id());
            ids.put("concern-seen", concernOf(seen).id());
            ids.put("concern-over", concernOf(over).id());
            concerns.acknowledge(concernOf(seen).id());
            concerns.name(concernOf(seen).id(), colleague(Role.BOARD_MEMBER).id());
            concerns.keep(concernOf(seen).id(), concernOf(seen).version(), decision("We ring the person tomorrow."));
            concerns.acknowledge(concernOf(over).id());
            concerns.clear(concernOf(over).id(), concernOf(over).version(), decision("The dog has moved out."));
        });
        for (int i = 0; i < NEW_ONES; i++) {
            given.sentAbout(
                    i % 2 == 0 ? "BRS-04" : "BRS-05",
                    Map.of(
                            "feeling",
                            i % 3 == 0 ? "GOOD" : "OK",
                            "happening",
                            "It was a good week, number " + i + "."));
        }
    }

    /** A reply to somebody who wants to hear it in this way. */
    private OpenedCase replied(String way, String address) {
        OpenDraft draft = given.draftAbout(
                "BRS-12", Map.of("happening", "I wait for a date.", "show", "YES", "answer-format", "EASY_READ"));
        the(Drafts.class).choose(draft, QuestionSet.ANSWER_WAY, way, address);
        OpenedCase opened = replies.published(given.sent(draft), Audience.EVERYONE);
        replies.reply(replies.question(opened));
        return opened;
    }

    private static ConcernDecision decision(String reason) {
        return new ConcernDecision(
                reason, "To be left alone.", "The team for adults at the council", Optional.of(Consent.AGREED), "");
    }

    private void today() {
        sent(
                "names",
                "BRS-12",
                Map.of(
                        "voice",
                        "SUPPORTED",
                        "feeling",
                        "BAD",
                        "happening",
                        "Priya at Willow Lodge is kind to me. Mr Jordan Smith shouts at me. Ring my sister on 07700 900987. My NHS number is 943 476 5919."
                                + " I live at 12 Mill Lane, LS1 4AP.",
                        "show",
                        "YES"));
        sent("raised", "BRS-05", Map.of("happening", "Somebody shouts at me at night."));
        attachments();
        OpenDraft unsure = the(Drafts.class).begin(About.NOT_SURE);
        the(Drafts.class).choose(unsure, QuestionSet.VOICE, "ON_BEHALF", "");
        the(Drafts.class).write(unsure, "voice-why", "My son does not speak.", 0);
        the(Drafts.class).choose(unsure, "voice-knows", "DOES_NOT_KNOW", "");
        the(Drafts.class).write(unsure, "happening", "He waits for a place to live.", 0);
        ids.put("unlinked", given.sent(unsure).feedbackId());
        spokenFor("spoken-for", "DOES_NOT_KNOW");
        spokenFor("not-wanted", "KNOWS_NOT_WANTED");
        the(CallRequests.class).ask("07700 900123", "Jordan", "In the morning, please", Place.of("here"));
        the(CallRequests.class).ask("07700 900456", "", "", Place.of("there"));
    }

    private void spokenFor(String name, String knows) {
        OpenDraft draft =
                given.draftAbout("BRS-12", Map.of("happening", "He waits for a place to live.", "show", "YES"));
        the(Drafts.class).choose(draft, QuestionSet.VOICE, "ON_BEHALF", "");
        the(Drafts.class).write(draft, "voice-why", "My son does not speak.", 0);
        the(Drafts.class).choose(draft, "voice-knows", knows, "");
        long id = given.sent(draft).feedbackId();
        ids.put(name, id);
        if (knows.equals("DOES_NOT_KNOW")) {
            as(Role.REVIEWER, () -> the(BestInterests.class)
                    .record(id, now(id).version(), "He smiles when he sees the flat. His sister agrees."));
        }
    }

    private void attachments() {
        OpenDraft draft = given.draftAbout("BRS-12", Map.of("feeling", "BAD", "show", "YES"));
        take(draft, AttachmentKind.VOICE, 20, Recorded.webm(4000));
        take(draft, AttachmentKind.VIDEO, 65, Recorded.webm(4000));
        take(draft, AttachmentKind.PHOTO, 0, Recorded.picture("jpg", 640, 480));
        ids.put("recorded", given.sent(draft).feedbackId());
    }

    private void take(OpenDraft draft, AttachmentKind kind, int seconds, byte[] content) {
        String key = UUID.randomUUID().toString();
        the(Attachments.class).take(draft, new Piece(key, "happening", kind, 0, seconds, content));
        the(Attachments.class).finish(draft, key, 1, seconds);
    }

    private void published(long feedbackId) {
        CaseFile file = now(feedbackId);
        Cases cases = the(Cases.class);
        file = cases.read(cases.confirmLink(
                        feedbackId,
                        file.version(),
                        file.feedback().links().getFirst().id()))
                .orElseThrow();
        cases.publish(feedbackId, file.version(), Audience.EVERYONE);
    }

    private Concern concernOf(long feedbackId) {
        return the(Concerns.class).of(feedbackId).getFirst();
    }

    private CaseFile now(long feedbackId) {
        return the(Cases.class).open(feedbackId).flatMap(the(Cases.class)::read).orElseThrow();
    }
}
