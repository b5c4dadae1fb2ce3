package org.saidanddone.reply;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.saidanddone.bestinterests.BestInterest;
import org.saidanddone.bestinterests.BestInterests;
import org.saidanddone.casegroup.CaseGroups;
import org.saidanddone.feedback.AnswerWay;
import org.saidanddone.feedback.Drafts;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.feedback.OpenDraft;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.SafeContact;
import org.saidanddone.feedback.SafeContact.OthersSee;
import org.saidanddone.feedback.SafeContacts;
import org.saidanddone.feedback.attachment.AttachmentKind;
import org.saidanddone.feedback.attachment.Attachments;
import org.saidanddone.feedback.attachment.Piece;
import org.saidanddone.feedback.attachment.Recorded;
import org.saidanddone.inbox.Inbox;
import org.saidanddone.inbox.InboxFilter;
import org.saidanddone.inbox.InboxQuery;
import org.saidanddone.inbox.Narrowed;
import org.saidanddone.inbox.SavedViews;
import org.saidanddone.people.Person;
import org.saidanddone.people.Role;
import org.saidanddone.plan.Evidence;
import org.saidanddone.plan.Plans;
import org.saidanddone.plan.Proposal;
import org.saidanddone.plan.Proposals;
import org.saidanddone.publishing.Audience;
import org.saidanddone.question.AskedOfMe;
import org.saidanddone.question.QuestionText;
import org.saidanddone.question.Questions;
import org.saidanddone.redaction.HiddenBecause;
import org.saidanddone.redaction.SaidText;
import org.saidanddone.redaction.WordsFrom;
import org.saidanddone.review.CaseFile;
import org.saidanddone.review.Cases;
import org.saidanddone.review.ReviewState;
import org.saidanddone.review.SentAttachments;
import org.saidanddone.review.SuggestionDecisions;
import org.saidanddone.review.TakingBack;
import org.saidanddone.review.Transcripts;
import org.saidanddone.review.WrittenForMe;
import org.saidanddone.safeguarding.Age;
import org.saidanddone.safeguarding.Concern;
import org.saidanddone.safeguarding.ConcernDecision;
import org.saidanddone.safeguarding.Concerns;
import org.saidanddone.safeguarding.Consent;
import org.saidanddone.safeguarding.SafeMessages;
import org.saidanddone.safeguarding.SafeMessagesForMe;
import org.saidanddone.safeguarding.SafeText;
import org.saidanddone.team.Notes;
import org.saidanddone.testing.OnBothDatabases;

/**
 * One word stands in every text that can be kept about a person. The person takes everything back, and it stands nowhere.
 * Tables and columns are read off the database: a new one that holds words must be filled here, or be named below as one
 * that never holds what is about a person.
 */
class ErasedTest extends OnBothDatabases {

    /** Short, so that it is found in the stems of a search too. */
    private static final String CANARY = "quillfeath";

    private static final String WORD = "Quillfeather";

    /** Tables that belong to no case. */
    private static final Set<String> OF_NO_CASE = Set.of(
            "wish_choice",
            "action_owner",
            "call_request",
            "concern_rules",
            "flyway_schema_history",
            "mail_count",
            "word_to_hide",
            "outbox",
            "own_picture",
            "person",
            "person_role",
            "picture_library",
            "plan",
            "post_holder",
            "saved_phrase",
            "secret_check",
            "set_up_link",
            "tag",
            "theme",
            "watch_word",
            "audit_head",
            "audit_seal");

    /** Drafts that were never sent; they end with their sending. */
    private static final Set<String> BEFORE_SENDING = Set.of("draft", "draft_answer");

    /** Codes, digests, names of colleagues and numbers; never what is about the person. */
    private static final Set<String> CODES = Set.of(
            "answer.choice",
            "answer.question",
            "attachment.browser_key",
            "attachment.case_number",
            "attachment.kind",
            "attachment.media_type",
            "attachment.question",
            "attachment.state",
            "audit_event.became",
            "audit_event.detail",
            "audit_event.person_name",
            "audit_event.was",
            "audit_event.what",
            "best_interests.decided_by_name",
            "best_interests.ended_by_name",
            "best_interests.recorded_by_name",
            "best_interests.words_digest",
            "case_age.age",
            "case_note.written_by_name",
            "concern.source",
            "concern_step.by_name",
            "concern_step.consent",
            "concern_step.what",
            "delivery_task.ended_by_name",
            "delivery_task.ending",
            "delivery_task.kind",
            "feedback.answer_way",
            "feedback.case_number",
            "feedback.feeling",
            "feedback.safe",
            "feedback.signs",
            "feedback.voice",
            "feedback_case.code_hash",
            "feedback_case.number",
            "feedback_case.reading",
            "feedback_link.chosen_by",
            "feedback_link.kind",
            "found_name.settled_by_name",
            "found_name.state",
            "inbox_item.actions",
            "inbox_item.case_number",
            "inbox_item.facet_keys",
            "inbox_item.facets",
            "inbox_item.feeling",
            "inbox_item.state",
            "inbox_item.voice",
            "mail_stopped.about",
            "mail_stopped.stopped",
            "group_draft.change_kind",
            "group_draft.changed_by_name",
            "group_draft.easy_pictures",
            "group_draft.evidence_kind",
            "group_draft.new_status",
            "group_draft.outcome",
            "person_question.asked_by_name",
            "plan_action.code",
            "plan_action.description",
            "plan_action.easy_text",
            "plan_action.easy_title",
            "plan_action.picture",
            "plan_action.plain_text",
            "plan_action.plain_title",
            "plan_action.rag",
            "plan_action.source",
            "plan_action.status",
            "plan_action.title",
            "progress_update.author_organisation",
            "progress_update.author_post",
            "progress_update.evidence_kind",
            "progress_update.kind",
            "progress_update.made_by_name",
            "progress_update.proposed_by_name",
            "progress_update.status_after",
            "progress_update.status_before",
            "proposal.decided_by_name",
            "proposal.decided_organisation",
            "proposal.decided_post",
            "proposal.evidence_kind",
            "proposal.kind",
            "proposal.made_by_name",
            "proposal.state",
            "proposal.status_to",
            "published_answer.choice",
            "published_answer.question",
            "published_answer.source",
            "published_feedback.audience",
            "published_feedback.case_number",
            "published_feedback.feeling",
            "published_feedback.voice",
            "published_feedback.wish",
            "published_link.kind",
            "redaction.why",
            "reply.author_organisation",
            "reply.author_post",
            "reply.deed_kind",
            "reply.outcome",
            "reply.sent_by_name",
            "reply.easy_pictures",
            "reply_draft.change_kind",
            "reply_draft.changed_by_name",
            "reply_draft.easy_pictures",
            "reply_draft.evidence_kind",
            "reply_draft.new_status",
            "reply_draft.outcome",
            "review.case_number",
            "review.feeling",
            "review.state",
            "review.voice",
            "safe_contact.others",
            "safe_contact.way",
            "safe_message.by_name",
            "set_aside.by_name",
            "saved_view.age",
            "saved_view.attached",
            "saved_view.feeling",
            "saved_view.kind",
            "saved_view.list",
            "saved_view.list_order",
            "saved_view.voice",
            "set_aside.why",
            "text_hold.decided_by_name",
            "text_hold.decision",
            "text_hold.kind",
            "text_mended.field",
            "text_mended.kind",
            "text_mended.mended_by_name",
            "told_after_reply.digest",
            "transcript.written_by_name",
            "transcript_telling.told",
            "verdict.verdict",
            "verdict_said.verdict",
            "way_back.case_number",
            "way_back.locked",
            "way_back.token_hash");

    private ReplyFixtures some() {
        return new ReplyFixtures(database.product());
    }

    private CaseFile file(OpenedCase opened) {
        return the(Cases.class)
                .open(opened.feedbackId())
                .flatMap(the(Cases.class)::read)
                .orElseThrow();
    }

    /** Every column of every table that can hold words or bytes, and if the word stands in it. */
    private Map<String, Boolean> columns() throws SQLException {
        Map<String, Boolean> found = new java.util.TreeMap<>();
        try (Connection connection = DelegatingDataSource.unwrapDataSource(the(DataSource.class))
                        .getConnection();
                Statement statement = connection.createStatement()) {
            Set<String> tables = new TreeSet<>();
            try (ResultSet rows = statement.executeQuery("select table_name from information_schema.tables"
                    + " where table_schema = 'public' and table_type = 'BASE TABLE'")) {
                while (rows.next()) {
                    tables.add(rows.getString(1).toLowerCase(Locale.ROOT));
                }
            }
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery("select * from " + table)) {
                    ResultSetMetaData about = rows.getMetaData();
                    for (int i = 1; i <= about.getColumnCount(); i++) {
                        if (canHoldWords(about.getColumnType(i))) {
                            found.put(name(table, about, i), false);
                        }
                    }
                    while (rows.next()) {
                        for (int i = 1; i <= about.getColumnCount(); i++) {
                            if (canHoldWords(about.getColumnType(i)) && holds(rows, i)) {
                                found.put(name(table, about, i), true);
                            }
                        }
                    }
                }
            }
        }
        return found;
    }

    private static String name(String table, ResultSetMetaData about, int column) throws SQLException {
        return table + "." + about.getColumnName(column).toLowerCase(Locale.ROOT);
    }

    private static boolean canHoldWords(int type) {
        return switch (type) {
            case Types.BIGINT,
                    Types.INTEGER,
                    Types.SMALLINT,
                    Types.BOOLEAN,
                    Types.BIT,
                    Types.DATE,
                    Types.TIMESTAMP,
                    Types.TIMESTAMP_WITH_TIMEZONE -> false;
            default -> true;
        };
    }

    private static boolean holds(ResultSet rows, int column) throws SQLException {
        byte[] bytes = rows.getMetaData().getColumnType(column) == Types.BINARY
                        || rows.getMetaData().getColumnType(column) == Types.VARBINARY
                ? rows.getBytes(column)
                : null;
        String text = bytes == null ? rows.getString(column) : new String(bytes, StandardCharsets.ISO_8859_1);
        return text != null && text.toLowerCase(Locale.ROOT).contains(CANARY);
    }

    private static Set<String> thatHoldIt(Map<String, Boolean> columns) {
        Set<String> found = new TreeSet<>();
        columns.forEach((name, holds) -> {
            if (holds) {
                found.add(name);
            }
        });
        return found;
    }

    private static boolean isOfACase(String column) {
        String table = column.substring(0, column.indexOf('.'));
        return !OF_NO_CASE.contains(table) && !BEFORE_SENDING.contains(table) && !CODES.contains(column);
    }

    private static byte[] recording() {
        byte[] bytes = Recorded.webm(200);
        byte[] word = WORD.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(word, 0, bytes, 150, word.length);
        return bytes;
    }

    private OpenedCase sent() {
        FeedbackFixtures given = new FeedbackFixtures(database.product());
        OpenDraft draft = given.draftAbout("BRS-12", Map.of("happening", "Mr " + WORD + " shouts.", "show", "YES"));
        Drafts drafts = the(Drafts.class);
        drafts.choose(draft, "voice", "ON_BEHALF", "");
        drafts.write(draft, "voice-why", "I am the mother of " + WORD, 0);
        drafts.choose(draft, "voice-knows", "DOES_NOT_KNOW", "");
        drafts.choose(draft, "answer-way", "EMAIL", WORD + "@example.org");
        the(Attachments.class)
                .take(
                        draft,
                        new Piece(
                                java.util.UUID.randomUUID().toString(),
                                "happening",
                                AttachmentKind.VOICE,
                                0,
                                20,
                                recording()));
        return given.sent(draft);
    }

    private ChangeDraft change(long actionId, ChangeKind kind) {
        return new ChangeDraft(
                Optional.of(actionId),
                Optional.of(kind),
                Optional.of(org.saidanddone.plan.Status.DONE),
                Optional.of(kind == ChangeKind.FOR_PERSON ? clock.today() : LocalDate.of(2030, 1, 1)),
                "A flat for " + WORD,
                "A flat for " + WORD,
                Optional.empty(),
                "We found " + WORD + " a flat.",
                WORD + " has a flat.",
                new EvidenceDraft(Optional.of(Evidence.Kind.SEEN_BY), WORD),
                Seen.NOTHING.withVersion(Optional.of(
                        the(Plans.class).action(actionId).orElseThrow().version())));
    }

    private ReplyDraft reply(long to, Outcome outcome, @Nullable ChangeKind kind) {
        return reply(to, outcome, kind, new Letter("For " + WORD, "To " + WORD));
    }

    private ReplyDraft reply(long to, Outcome outcome, @Nullable ChangeKind kind, Letter letter) {
        return new ReplyDraft(
                to,
                0,
                Optional.of(outcome),
                Optional.empty(),
                "Because of " + WORD,
                "Dear " + WORD,
                "Hello " + WORD,
                kind == null ? ChangeDraft.NONE : change(some().homes().id(), kind),
                letter);
    }

    /** Everything that can be written about a case, each with the word in it. */
    private OpenedCase everythingIsWritten() throws SQLException {
        OpenedCase opened = sent();
        long id = opened.feedbackId();
        Cases cases = the(Cases.class);
        signedInAs("Ria", Role.REVIEWER);
        the(Concerns.class).raise(id, WORD + " sounds afraid", List.of());
        signedInAs("Sam", Role.SAFEGUARDING_LEAD);
        talksWithTheLead(opened, the(Concerns.class).of(id).getFirst().id());
        Concern concern = the(Concerns.class).of(id).getFirst();
        execute("update concern set matched = '" + WORD + "'");
        the(Concerns.class)
                .clear(
                        concern.id(),
                        concern.version(),
                        new ConcernDecision(
                                "Spoke with " + WORD,
                                WORD + " wants peace",
                                "The sister of " + WORD,
                                Optional.of(Arrays.stream(Consent.values())
                                        .filter(Consent::needsReason)
                                        .findFirst()
                                        .orElseThrow()),
                                WORD + " could not say"));
        signedInAs("Ria", Role.REVIEWER);
        long attachment = the(SentAttachments.class).of(id).getFirst().id();
        the(Transcripts.class).write(id, attachment, 0, "It is " + WORD + " again.");
        the(Transcripts.class).write(id, attachment, 1, "It is " + WORD + " once more.");
        CaseFile file = file(opened);
        SaidText spoken = file.texts().stream()
                .filter(text -> text.from() != WordsFrom.PERSON)
                .findFirst()
                .orElseThrow();
        file = cases.read(cases.hide(id, file.version(), spoken.id(), 0, 2, HiddenBecause.OTHER))
                .orElseThrow();
        file = cases.read(the(SuggestionDecisions.class).leave(id, file.version(), file.suggestions()))
                .orElseThrow();
        file = cases.read(cases.confirmLink(
                        id, file.version(), file.feedback().links().getFirst().id()))
                .orElseThrow();
        long group = the(CaseGroups.class)
                .begin("The flat of " + WORD, Map.of(id, file.version()))
                .groupId();
        the(Notes.class).add(id, WORD + " rang us.");
        the(SavedViews.class)
                .keep("About " + WORD, InboxQuery.of(InboxFilter.ALL).narrowedTo(Narrowed.toWords(WORD)));
        file = file(opened);
        file = cases.read(the(BestInterests.class).record(id, file.version(), WORD + " would want it"))
                .orElseThrow();
        signedInAs("Sam", Role.SAFEGUARDING_LEAD);
        BestInterest interest =
                the(BestInterests.class).of(id, file.preview().digest()).getFirst();
        the(BestInterests.class).refuse(id, file.version(), interest.id(), WORD + " might not");
        signedInAs("Ria", Role.REVIEWER);
        cases.publish(id, file(opened).version(), Audience.STAFF);
        some().reply(reply(id, Outcome.CANNOT, null));
        Reply done = some().reply(reply(id, Outcome.DONE, ChangeKind.STATUS));
        some().reply(reply(id, Outcome.DONE, ChangeKind.MILESTONE_ADDED));
        some().reply(reply(id, Outcome.DONE, ChangeKind.FOR_PERSON));
        theOwnerRefusesWhatIsProposed();
        some().replyByOwner(reply(id, Outcome.DONE, ChangeKind.MILESTONE_ADDED));
        some().replyByOwner(reply(id, Outcome.DONE, ChangeKind.STATUS));
        otherWordsStandInThePlaceOf(done.id(), id);
        signedInAs("Ria", Role.REVIEWER);
        asVisitor();
        the(Answers.class).say(opened, done.id(), Verdict.SAME);
        the(Answers.class).tellMore(opened, done.id(), WORD + " says so.");
        the(Answers.class).keep(opened, done.id(), WORD + " was");
        the(WrittenForMe.class).keep(opened, WORD + " did not say");
        signedInAs("Ria", Role.REVIEWER);
        long asked = the(Questions.class)
                .ask(id, new QuestionText("Where is " + WORD + "?", "Where is " + WORD + "?"))
                .getFirst()
                .id();
        asVisitor();
        the(AskedOfMe.class).answer(opened, asked, WORD + " is at home.");
        signedInAs("Ria", Role.REVIEWER);
        long again = the(Questions.class)
                .ask(id, new QuestionText("And " + WORD + "?", "And " + WORD + "?"))
                .getFirst()
                .id();
        asVisitor();
        the(AskedOfMe.class).keep(opened, again, WORD + " and");
        signedInAs("Ria", Role.REVIEWER);
        file = cases.read(the(SuggestionDecisions.class)
                        .leave(id, file(opened).version(), file(opened).suggestions()))
                .orElseThrow();
        cases.publish(id, file.version(), Audience.STAFF);
        some().kept(reply(id, Outcome.DONE, ChangeKind.MILESTONE_ADDED));
        signedInAs("Ria", Role.REVIEWER);
        the(GroupReplies.class).save(reply(group, Outcome.CANNOT, ChangeKind.MILESTONE_ADDED, Letter.NONE));
        asVisitor();
        return opened;
    }

    private void talksWithTheLead(OpenedCase opened, long concernId) throws SQLException {
        // Somebody who raised no concern themselves is not asked.
        execute("update feedback set safe = 'NO' where id = " + opened.feedbackId());
        the(SafeContacts.class)
                .keep(
                        opened,
                        new SafeContact(
                                AnswerWay.EMAIL, WORD + "@example.org", "when " + WORD + " is out", OthersSee.NO));
        Person sam = signedInAs("Sam", Role.SAFEGUARDING_LEAD);
        the(Concerns.class).age(concernId, Age.ADULT);
        the(SafeMessages.class).send(concernId, new SafeText("Is " + WORD + " there?", "Is " + WORD + " there?"));
        the(SafeMessagesForMe.class).answer(opened, WORD + " is away.");
        the(SafeMessagesForMe.class).keep(opened, WORD + " and");
        execute("insert into found_name (feedback_id, person_id, state, found, made, reason) values ("
                + opened.feedbackId() + ", " + sam.id() + ", 'LIFTED', '" + WORD
                + "', timestamp with time zone '2026-01-01 00:00:00+00', 'Of " + WORD + "')");
    }

    private void theOwnerRefusesWhatIsProposed() {
        signedInAsOwner("Ola");
        for (Proposal proposal : the(Proposals.class).forMe()) {
            the(Proposals.class).refuse(proposal.id(), "Not for " + WORD, "Not for " + WORD);
        }
    }

    private void otherWordsStandInThePlaceOf(long replyId, long feedbackId) throws SQLException {
        execute(
                "insert into text_hold (kind, text_id, feedback_id, placed, decision, decided, reason) values ('REPLY', "
                        + replyId + ", " + feedbackId + ", timestamp with time zone '2026-01-01 00:00:00+00', 'KEPT',"
                        + " timestamp with time zone '2026-01-01 00:00:00+00', 'It is not " + WORD + "')");
        execute("insert into text_mended (kind, text_id, field, was, words, mended, mended_by_name) values ('REPLY', "
                + replyId + ", 'plain', 'Hello " + WORD + "', 'Dear " + WORD + "',"
                + " timestamp with time zone '2026-01-01 00:00:00+00', 'Ria')");
        execute("insert into set_aside (feedback_id, set_at, by_name, why, words, ended) values (" + feedbackId
                + ", timestamp with time zone '2026-01-01 00:00:00+00', 'Ria', 'OTHER', 'Not " + WORD + "',"
                + " timestamp with time zone '2026-01-01 00:00:00+00')");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DelegatingDataSource.unwrapDataSource(the(DataSource.class))
                        .getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void nothingOfWhatWasTakenBackStandsInAnyTable() throws SQLException {
        OpenedCase opened = everythingIsWritten();
        Map<String, Boolean> before = columns();
        assertThat(before.keySet())
                .filteredOn(ErasedTest::isOfACase)
                .as("each of these holds words about a person: write the word into it in this test, have it erased when"
                        + " somebody takes everything back, or say above that it never holds such words")
                .allSatisfy(column -> assertThat(thatHoldIt(before)).contains(column));

        the(TakingBack.class).takeAllBack(opened);

        assertThat(thatHoldIt(columns())).isEmpty();
        signedInAs("Ria", Role.REVIEWER);
        assertThat(file(opened).state()).isEqualTo(ReviewState.WITHDRAWN);
        assertThat(the(Inbox.class)
                        .list(InboxQuery.of(InboxFilter.ALL).narrowedTo(Narrowed.toWords(WORD)), Optional.empty())
                        .items())
                .isEmpty();
    }

    private long rows(String from) throws SQLException {
        try (Connection connection = DelegatingDataSource.unwrapDataSource(the(DataSource.class))
                        .getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select count(*) from " + from)) {
            found.next();
            return found.getLong(1);
        }
    }

    @Test
    void whatIsKnownOfThemInCodesGoesWithTheirWords() throws SQLException {
        OpenedCase opened = everythingIsWritten();
        execute("update feedback_case set reading = 'EASY_READ'");
        execute("update feedback set feeling = 'BAD', signs = 'VERY_FAST'");
        execute("insert into tag (name, name_key, active, version) values ('Homes', 'homes', true, 0)");
        execute("insert into case_tag (feedback_id, tag_id, added) select " + opened.feedbackId()
                + ", id, timestamp with time zone '2026-01-01 00:00:00+00' from tag");
        List<String> codes = List.of(
                "case_age",
                "case_tag",
                "verdict",
                "told_after_reply",
                "safe_contact",
                "published_feedback",
                "redaction",
                "feedback where safe is not null",
                "feedback where feeling is not null",
                "feedback where signs <> ''",
                "feedback where answer_way <> 'RECEIPT'",
                "feedback_case where reading <> ''",
                "feedback_link",
                "attachment");
        for (String each : codes) {
            assertThat(rows(each)).as(each + " before").isPositive();
        }

        the(TakingBack.class).takeAllBack(opened);

        for (String each : codes) {
            assertThat(rows(each)).as(each).isZero();
        }
    }

    @Test
    void whileAConcernIsOpenItStaysAndThenItGoesWhole() throws SQLException {
        OpenedCase opened = everythingIsWritten();
        signedInAs("Ria", Role.REVIEWER);
        the(Concerns.class).raise(opened.feedbackId(), WORD + " is afraid", List.of());
        asVisitor();

        the(TakingBack.class).takeAllBack(opened);

        assertThat(thatHoldIt(columns())).contains("answer.words", "transcript.words");
        signedInAs("Sam", Role.SAFEGUARDING_LEAD);
        Concern open = the(Concerns.class).of(opened.feedbackId()).stream()
                .filter(Concern::open)
                .findFirst()
                .orElseThrow();
        the(Concerns.class)
                .clear(
                        open.id(),
                        open.version(),
                        new ConcernDecision(
                                "Spoke with " + WORD, "Peace", "Nobody", Optional.of(Consent.AGREED), "Asked"));

        assertThat(thatHoldIt(columns())).isEmpty();
    }

    @Test
    void anotherPersonKeepsEverything() throws SQLException {
        OpenedCase opened = everythingIsWritten();
        OpenedCase other = some().published("The bus is late.");

        the(TakingBack.class).takeAllBack(opened);
        clock.moveToPublishing();

        assertThat(the(Conversations.class).about(some().homes().id())).hasSize(1);
        assertThat(the(TakingBack.class).sent(other).orElseThrow().feedback().words("happening"))
                .isEqualTo("The bus is late.");
    }
}
