package org.saidanddone.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.saidanddone.casegroup.Likeness;
import org.saidanddone.casegroup.SaysTheSame;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.attachment.AttachmentKind;
import org.saidanddone.feedback.attachment.Attachments;
import org.saidanddone.feedback.attachment.Piece;
import org.saidanddone.feedback.attachment.Recorded;
import org.saidanddone.inbox.Inbox;
import org.saidanddone.inbox.InboxCard;
import org.saidanddone.inbox.InboxFilter;
import org.saidanddone.inbox.InboxQuery;
import org.saidanddone.inbox.Narrowed;
import org.saidanddone.people.Role;
import org.saidanddone.people.access.AccessRefused;
import org.saidanddone.people.audit.AuditEvent;
import org.saidanddone.publishing.Audience;
import org.saidanddone.publishing.PublishProblem;
import org.saidanddone.publishing.PublishRefused;
import org.saidanddone.publishing.PublishedAnswer;
import org.saidanddone.publishing.PublishedFeedback;
import org.saidanddone.redaction.HiddenBecause;
import org.saidanddone.redaction.HiddenBefore;
import org.saidanddone.redaction.SaidText;
import org.saidanddone.redaction.TextId;
import org.saidanddone.redaction.WordsFrom;
import org.saidanddone.redaction.suggest.SuggestionKind;
import org.saidanddone.safeguarding.ConcernRules;
import org.saidanddone.safeguarding.ConcernSettings;
import org.saidanddone.safeguarding.Concerns;
import org.saidanddone.transcript.Transcript;

class TranscriptsTest extends ReviewTest {

    private @Nullable OpenedCase mine;
    private long id;
    private long voice;

    private void sentWithVoice(Map<String, String> answers) {
        asVisitor();
        OpenDraft draft = given.draftAbout("BRS-12", answers);
        Piece piece =
                new Piece(UUID.randomUUID().toString(), "happening", AttachmentKind.VOICE, 0, 20, Recorded.webm(100));
        the(Attachments.class).take(draft, piece);
        OpenedCase opened = given.sent(draft);
        mine = opened;
        id = opened.feedbackId();
        asLead();
        voice = the(SentAttachments.class).of(id).getFirst().id();
        asReviewer();
    }

    private OpenedCase mine() {
        return Objects.requireNonNull(mine);
    }

    private CaseFile written(int version, String words) {
        return cases.read(
                        the(Transcripts.class).write(id, voice, version, words).orElseThrow())
                .orElseThrow();
    }

    private static TextId text(CaseFile file) {
        return TextId.transcript(file.transcripts().getFirst().id());
    }

    private CaseFile allDecided(CaseFile file) {
        return cases.read(the(SuggestionDecisions.class).leave(id, file.version(), file.suggestions()))
                .orElseThrow();
    }

    private List<PublishedFeedback> seenByEverybody() {
        clock.moveToPublishing();
        return the(PublishedFeedbacks.class).aboutAction(given.action("BRS-12").id());
    }

    @Test
    void aCaseWithARecordingAloneDoesNotLookEmpty() {
        sentWithVoice(Map.of("show", "YES"));

        assertThat(opened(id).unwritten()).isEqualTo(1);
        assertThat(card().unwritten()).isEqualTo(1);

        written(0, "the lift stands still");

        assertThat(opened(id).unwritten()).isZero();
        assertThat(card().unwritten()).isZero();
        assertThat(opened(id).showable())
                .extracting(SaidText::words, SaidText::from)
                .containsExactly(tuple("the lift stands still", WordsFrom.VOICE));
    }

    private InboxCard.Open card() {
        return (InboxCard.Open) the(Inbox.class)
                .list(InboxQuery.of(InboxFilter.ALL), Optional.empty())
                .items()
                .getFirst();
    }

    @Test
    void everyVersionStaysReadableAndTheAuditTrailSaysWhichFollowedWhich() {
        sentWithVoice(Map.of());
        written(0, "the lift stands");
        signedInAs("Raj", Role.REVIEWER);
        written(1, "the lift stands still");
        written(2, "");

        assertThat(the(Transcripts.class).of(id))
                .extracting(Transcript::version, Transcript::words, Transcript::by)
                .containsExactly(
                        tuple(3, "", "Raj"),
                        tuple(2, "the lift stands still", "Raj"),
                        tuple(1, "the lift stands", "Ria"));
        assertThat(opened(id).unwritten()).isEqualTo(1);
        assertThat(opened(id).showable()).isEmpty();
        assertThat(cases.trail(id))
                .filteredOn(event -> event.what().equals("TRANSCRIBED"))
                .extracting(AuditEvent::detail, AuditEvent::was, AuditEvent::became)
                .containsExactly(
                        tuple("VOICE", voice + ":2", voice + ":3"),
                        tuple("VOICE", voice + ":1", voice + ":2"),
                        tuple("VOICE", voice + ":0", voice + ":1"));
    }

    @Test
    void whoeverSavesSecondIsShownTheOthersTextAndNothingIsLost() {
        sentWithVoice(Map.of());
        signedInAs("Raj", Role.REVIEWER);
        written(0, "the lift stands still");
        asReviewer();

        assertThatThrownBy(() -> written(0, "the lift is broken"))
                .isInstanceOfSatisfying(TranscriptChanged.class, changed -> {
                    assertThat(changed.newest().words()).isEqualTo("the lift stands still");
                    assertThat(changed.newest().by()).isEqualTo("Raj");
                });
        assertThat(opened(id).transcript(voice).orElseThrow().words()).isEqualTo("the lift stands still");

        CaseFile file = written(1, "the lift stands still and is broken");
        assertThat(file.transcript(voice).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void theSameWordsAgainAreNoNewVersion() {
        sentWithVoice(Map.of());
        int before = written(0, "the lift stands still").version();

        assertThat(written(0, " the lift stands still\n").version()).isEqualTo(before);
        assertThat(the(Transcripts.class).of(id)).hasSize(1);
    }

    @Test
    void whatLooksPersonalIsSuggestedHiddenPublishedAndTakenBackAsInAnAnswer() throws SQLException {
        sentWithVoice(Map.of("better", "Mend it", "show", "YES"));
        confirmed(id);
        CaseFile file = written(0, "Sandra rang 07700 900123 about the lift. At the hollies.");

        assertThat(file.problems()).containsExactly(PublishProblem.SUGGESTION_OPEN);
        file = cases.read(the(SuggestionDecisions.class).hide(id, file.version(), file.suggestions()))
                .orElseThrow();
        file = cases.read(cases.hideWords(id, file.version(), "the hollies", HiddenBecause.PLACE))
                .orElseThrow();
        int begins = "Sandra rang 07700 900123 ".length();
        file = cases.read(cases.hide(
                        id, file.version(), text(file), begins, begins + "about".length(), HiddenBecause.OTHER))
                .orElseThrow();
        cases.publish(id, file.version(), Audience.EVERYONE);

        asVisitor();
        assertThat(seenByEverybody()).singleElement().satisfies(form -> assertThat(form.answers())
                .containsExactly(
                        new PublishedAnswer(
                                "happening",
                                List.of(),
                                "[name hidden] rang [contact details hidden] [words hidden] the lift."
                                        + " At [place hidden].",
                                WordsFrom.PERSON),
                        new PublishedAnswer("better", "Mend it")));
        assertThat(query("select count(*) from published_answer where words like '%Sandra%'"))
                .isZero();

        asReviewer();
        cases.withdraw(id, opened(id).version());
        assertThat(seenByEverybody()).isEmpty();
    }

    @Test
    void whatWasHiddenStaysHiddenInANewerVersionAndThePublishedFormStaysUntilItIsPublishedAfresh() {
        sentWithVoice(Map.of("show", "YES"));
        confirmed(id);
        written(0, "sandra has broken the lift");
        CaseFile file = cases.read(cases.hideWords(id, opened(id).version(), "sandra", HiddenBecause.NAME))
                .orElseThrow();
        file = allDecided(file);
        file = cases.read(cases.publish(id, file.version(), Audience.EVERYONE)).orElseThrow();
        long before = text(file).number();

        file = written(1, "It is said that SANDRA has broken the lift with a hammer. Sandra did.");

        assertThat(text(file).number()).isNotEqualTo(before);
        assertThat(file.hidden()).hasSize(2).allMatch(part -> part.why() == HiddenBecause.NAME);
        assertThat(file.hidden()).extracting(file::words).containsExactly("SANDRA", "Sandra");
        assertThat(file.publishedIsOlder()).isTrue();
        assertThat(seenByEverybody().getFirst().answers().getFirst().words())
                .isEqualTo("[name hidden] has broken the lift");

        file = allDecided(file);
        cases.publish(id, file.version(), Audience.EVERYONE);
        assertThat(seenByEverybody().getFirst().answers().getFirst().words())
                .isEqualTo("It is said that [name hidden] has broken the lift with a hammer. [name hidden] did.");
    }

    @Test
    void whatWasHiddenAndStandsThereNoMoreMustBeLookedAtAgainBeforeAnythingIsPublished() {
        sentWithVoice(Map.of("show", "YES"));
        confirmed(id);
        written(0, "sandra has broken the lift");
        cases.hideWords(id, opened(id).version(), "sandra has", HiddenBecause.NAME);

        CaseFile second = written(1, "the lady has broken the lift");
        assertThat(second.hidden()).isEmpty();
        assertThat(second.hiddenBefore()).extracting(HiddenBefore::words).containsExactly("sandra has");
        CaseFile third = written(2, "the nice lady has broken the lift");
        assertThat(third.hiddenBefore()).extracting(HiddenBefore::words).containsExactly("sandra has");
        assertThat(third.problems()).contains(PublishProblem.HIDDEN_BEFORE_OPEN);
        assertThatThrownBy(() -> cases.publish(id, third.version(), Audience.EVERYONE))
                .isInstanceOfSatisfying(PublishRefused.class, refused -> assertThat(refused.problems())
                        .contains(PublishProblem.HIDDEN_BEFORE_OPEN));

        CaseFile settled = cases.read(the(SuggestionDecisions.class).settle(id, third.version(), third.hiddenBefore()))
                .orElseThrow();
        assertThat(settled.hiddenBefore()).isEmpty();
        assertThat(settled.problems()).doesNotContain(PublishProblem.HIDDEN_BEFORE_OPEN);
        assertThat(cases.trail(id).getFirst().what()).isEqualTo("HIDDEN_BEFORE_SETTLED");

        CaseFile back = written(3, "sandra has broken the lift, the lady said");
        assertThat(back.hidden()).extracting(back::words).containsExactly("sandra has");
        assertThat(back.preview().answers().getFirst().words()).doesNotContain("sandra");
    }

    @Test
    void whatWasTakenBackInBetweenIsStillHidden() {
        sentWithVoice(Map.of("show", "YES"));
        written(0, "sandra has broken the lift");
        cases.hideWords(id, opened(id).version(), "sandra", HiddenBecause.NAME);
        written(1, "");

        assertThat(written(2, "somebody has broken the lift").hiddenBefore()).hasSize(1);
        assertThat(written(3, "sandra has broken it")
                        .preview()
                        .answers()
                        .getFirst()
                        .words())
                .isEqualTo("[name hidden] has broken it");
    }

    @Test
    void whatIsHiddenInAnAnswerIsSuggestedInWhatIsWrittenDownLater() {
        sentWithVoice(Map.of("happening", "i live at the hollies", "show", "YES"));
        cases.hideWords(id, opened(id).version(), "the hollies", HiddenBecause.PLACE);

        CaseFile file = written(0, "at the hollies the lift is broken");

        assertThat(file.suggestions()).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(SuggestionKind.HIDDEN_ELSEWHERE);
            assertThat(each.text()).isEqualTo(text(file));
        });
        assertThat(file.problems()).contains(PublishProblem.SUGGESTION_OPEN);
    }

    @Test
    void aColleagueWhoReadAnOlderVersionPublishesNothing() {
        sentWithVoice(Map.of("show", "YES"));
        CaseFile read = confirmed(id);
        signedInAs("Raj", Role.REVIEWER);
        written(0, "the lift stands still");
        asReviewer();

        assertThatThrownBy(() -> cases.publish(id, read.version(), Audience.EVERYONE))
                .isInstanceOf(CaseChanged.class);
    }

    @Test
    void wordsOfTheWatchListBringTheCaseToTheLeadInTheSameTransaction() {
        asLead();
        ConcernRules now = the(ConcernSettings.class).read();
        the(ConcernSettings.class)
                .save(new ConcernRules(
                        now.acknowledgeWithin(),
                        now.hours(),
                        now.deputy(),
                        List.of("hits me"),
                        List.of(),
                        now.version()));
        sentWithVoice(Map.of("show", "YES"));

        assertThat(the(Transcripts.class).write(id, voice, 0, "he hits me")).isEmpty();

        assertThat(cases.open(id).flatMap(cases::read)).isEmpty();
        assertThat(the(Transcripts.class).of(id)).isEmpty();
        assertThatThrownBy(() -> written(1, "nothing")).isInstanceOf(NoSuchCase.class);
        asLead();
        assertThat(opened(id).state()).isEqualTo(ReviewState.ESCALATED);
        assertThat(the(Concerns.class).of(id)).singleElement().satisfies(concern -> assertThat(concern.matched())
                .containsExactly("hits me"));
        written(1, "he hits me a lot");
        assertThat(the(Concerns.class).of(id))
                .as("the same words are no new concern")
                .hasSize(1);
        assertThat(the(WrittenForMe.class).of(mine()))
                .as("somebody else may have the receipt")
                .isEmpty();
    }

    @Test
    void theSearchFindsItForThoseWhoMaySeeTheCaseOnly() {
        sentWithVoice(Map.of());
        InboxQuery query = InboxQuery.of(InboxFilter.ALL).narrowedTo(Narrowed.toWords("marmalade"));
        written(0, "there is never any marmalade");
        assertThat(the(Inbox.class).list(query, Optional.empty()).items()).hasSize(1);

        written(1, "there is never any honey");
        assertThat(the(Inbox.class).list(query, Optional.empty()).items()).isEmpty();

        written(2, "there is never any marmalade");
        long ned = signedInAs("Ned", Role.REVIEWER).id();
        asLead();
        the(Concerns.class).raise(id, "Ned eats it", List.of(ned));
        asReviewer();
        assertThat(the(Inbox.class).list(query, Optional.empty()).items()).isEmpty();
        signedInAs("Ned", Role.REVIEWER);
        assertThat(the(Inbox.class).list(query, Optional.empty()).items()).isEmpty();
        asLead();
        assertThat(the(Inbox.class).list(query, Optional.empty()).items()).hasSize(1);
    }

    @Test
    void casesWithTheSameWordsAreSuggestedForIt() {
        long another = sent("the lift at the station stands still");
        sentWithVoice(Map.of());
        assertThat(the(Likeness.class).of(id)).isEmpty();

        written(0, "the lift at my station is broken, i choose supported homes");

        assertThat(the(Likeness.class).of(id))
                .extracting(SaysTheSame::feedbackId)
                .containsExactly(another);
        assertThat(the(Likeness.class).of(another))
                .extracting(SaysTheSame::feedbackId)
                .containsExactly(id);
    }

    @Test
    void thePersonReadsItAndSaysThatItIsNotSo() {
        sentWithVoice(Map.of("show", "YES"));
        written(0, "the left stands still");
        CaseFile file = confirmed(id);
        cases.publish(id, allDecided(file).version(), Audience.EVERYONE);
        asVisitor();
        WrittenForMe forMe = the(WrittenForMe.class);

        assertThat(forMe.of(mine())).singleElement().satisfies(each -> {
            assertThat(each.words()).isEqualTo("the left stands still");
            assertThat(each.from()).isEqualTo(WordsFrom.VOICE);
            assertThat(each.question()).isEqualTo("happening");
        });
        forMe.keep(mine(), "I said li");
        assertThat(forMe.kept(mine())).isEqualTo("I said li");
        forMe.tell(mine(), "I said lift");
        forMe.tell(mine(), "I said lift");
        assertThat(forMe.kept(mine())).isEmpty();
        assertThatThrownBy(() -> forMe.tell(mine(), "  ")).isInstanceOf(IllegalArgumentException.class);

        asReviewer();
        assertThat(opened(id).state()).isEqualTo(ReviewState.REOPENED);
        assertThat(opened(id).feedback().answers())
                .filteredOn(answer -> answer.question().equals("added"))
                .singleElement()
                .satisfies(answer -> assertThat(answer.words()).isEqualTo("I said lift"));
    }

    @Test
    void nothingIsWrittenDownForARecordingOfAnotherCaseOrTooLong() {
        sentWithVoice(Map.of());
        long mineNow = id;
        long myVoice = voice;
        sentWithVoice(Map.of());

        assertThatThrownBy(() -> the(Transcripts.class).write(mineNow, voice, 0, "words"))
                .isInstanceOf(NoSuchCase.class);
        assertThatThrownBy(() -> the(Transcripts.class).write(mineNow, myVoice, 0, "a".repeat(20_001)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(the(Transcripts.class).of(mineNow)).isEmpty();
    }

    @Test
    void actionOwnersTheBoardAndVisitorsAreRefused() {
        sentWithVoice(Map.of());
        for (Role role : List.of(Role.ACTION_OWNER, Role.BOARD_MEMBER, Role.ADMINISTRATOR)) {
            signedInAs(role.name(), role);
            assertThatThrownBy(() -> written(0, "words")).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> the(Transcripts.class).of(id)).isInstanceOf(AccessRefused.class);
        }
        asVisitor();
        assertThatThrownBy(() -> written(0, "words")).isInstanceOf(AccessRefused.class);
    }

    @Test
    void aFaultInBetweenKeepsNothing() throws SQLException {
        sentWithVoice(Map.of());
        execute("alter table audit_event add constraint broken check (what <> 'TRANSCRIBED')");
        try {
            assertThatThrownBy(() -> written(0, "words")).isInstanceOf(RuntimeException.class);
        } finally {
            execute("alter table audit_event drop constraint broken");
        }

        assertThat(the(Transcripts.class).of(id)).isEmpty();
        assertThat(opened(id).unwritten()).isEqualTo(1);
    }
}
