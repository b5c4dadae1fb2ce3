package org.saidanddone;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.beans.BeanIntrospector;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.PersistentEntity;
import io.micronaut.data.model.runtime.RuntimePersistentEntity;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saidanddone.feedback.AnswerWay;
import org.saidanddone.feedback.ChosenBy;
import org.saidanddone.feedback.FeedbackFixtures;
import org.saidanddone.feedback.Feeling;
import org.saidanddone.feedback.LinkKind;
import org.saidanddone.feedback.OpenedCase;
import org.saidanddone.feedback.Safe;
import org.saidanddone.feedback.SafeContact;
import org.saidanddone.feedback.Voice;
import org.saidanddone.feedback.Wish;
import org.saidanddone.feedback.attachment.AttachmentKind;
import org.saidanddone.feedback.attachment.MediaType;
import org.saidanddone.people.Role;
import org.saidanddone.publishing.Audience;
import org.saidanddone.publishing.hold.TextKind;
import org.saidanddone.redaction.HiddenBecause;
import org.saidanddone.redaction.WordsFrom;
import org.saidanddone.review.ReviewState;
import org.saidanddone.safeguarding.Age;
import org.saidanddone.safeguarding.ConcernSource;
import org.saidanddone.safeguarding.ConcernStep;
import org.saidanddone.safeguarding.Consent;
import org.saidanddone.safeguarding.FoundName;
import org.saidanddone.testing.OnBothDatabases;

/** What the database itself refuses, whoever writes into it: it outlives the code that knows better. */
class SchemaTest extends OnBothDatabases {

    private static final Pattern WORD = Pattern.compile("'([A-Z0-9_]*)'");

    /** A column that holds the name of one of some values, and their names. */
    private record Column(String table, String name, Set<String> values) {

        @Override
        public String toString() {
            return table + "." + name + " " + values;
        }
    }

    private static Stream<Column> columnsOfValues() {
        return BeanIntrospector.SHARED.findIntrospections(MappedEntity.class).stream()
                .flatMap(SchemaTest::columns);
    }

    private static <T> Stream<Column> columns(BeanIntrospection<T> type) {
        RuntimePersistentEntity<T> entity = PersistentEntity.of(type);
        return entity.getPersistentProperties().stream()
                .filter(property -> property.getType().isEnum())
                .map(property -> new Column(
                        entity.getPersistedName(),
                        property.getPersistedName(),
                        Arrays.stream(property.getType().getEnumConstants())
                                .map(value -> ((Enum<?>) value).name())
                                .collect(toCollection(TreeSet::new))));
    }

    /** Columns of older tables whose rows keep the value as text. */
    private static final List<Column> AS_TEXT = List.of(
            column("person_role.role", Role.class),
            column("feedback.voice", Voice.class),
            column("feedback.feeling", Feeling.class),
            column("feedback.safe", Safe.class),
            column("feedback.answer_way", AnswerWay.class),
            column("feedback_link.kind", LinkKind.class),
            column("feedback_link.chosen_by", ChosenBy.class),
            column("attachment.kind", AttachmentKind.class),
            column("attachment.media_type", MediaType.class),
            column("review.state", ReviewState.class),
            column("inbox_item.state", ReviewState.class),
            column("review.voice", Voice.class),
            column("review.feeling", Feeling.class),
            column("inbox_item.voice", Voice.class),
            column("inbox_item.feeling", Feeling.class),
            column("concern.source", ConcernSource.class),
            column("concern_step.what", ConcernStep.What.class),
            column("concern_step.consent", Consent.class),
            column("case_age.age", Age.class),
            column("found_name.state", FoundName.State.class),
            column("safe_contact.way", AnswerWay.class),
            column("safe_contact.others", SafeContact.OthersSee.class),
            column("redaction.why", HiddenBecause.class),
            column("published_feedback.voice", Voice.class),
            column("published_feedback.feeling", Feeling.class),
            column("published_feedback.audience", Audience.class),
            column("published_answer.source", WordsFrom.class),
            column("published_link.kind", LinkKind.class),
            column("text_hold.kind", TextKind.class),
            column("wish_choice.wish", Wish.class));

    private static Column column(String name, Class<? extends Enum<?>> values) {
        int dot = name.indexOf('.');
        return new Column(
                name.substring(0, dot),
                name.substring(dot + 1),
                Arrays.stream(values.getEnumConstants()).map(Enum::name).collect(toCollection(TreeSet::new)));
    }

    private List<String> checks(String table) throws SQLException {
        return database
                .texts("select c.check_clause from information_schema.check_constraints c"
                        + " join information_schema.table_constraints t on t.constraint_name = c.constraint_name"
                        + " where lower(t.table_name) = '" + table + "'")
                .stream()
                .map(check -> check.toLowerCase(Locale.ROOT))
                .toList();
    }

    private void isRefused(String constraint, String change) {
        assertThatThrownBy(() -> database.execute(change)).hasMessageContainingAll(constraint);
    }

    @Test
    void whatCannotBeIsRefused() {
        OpenedCase sent = new FeedbackFixtures(database.product()).sentAbout("BRS-12", Map.of("happening", "No ramp"));
        assertThat(sent.feedbackId()).isPositive();

        isRefused("plan_days", "update plan set reply_days = 0");
        isRefused("review_state_known", "update review set state = 'LOST'");
        isRefused("review_waiting", "update review set waiting = false");
        isRefused("feedback_voice_known", "update feedback set voice = 'SOMEBODY'");
        isRefused("feedback_link_kind_known", "update feedback_link set kind = 'GOOD'");
        isRefused("response_clock_days", "update response_clock set waited_days = -1");
        isRefused(
                "redaction_part",
                "insert into redaction (answer_id, begins, ends, why, made)"
                        + " select id, 3, 3, 'NAME', current_timestamp from answer");
        isRefused(
                "reply_day",
                "insert into reply (feedback_id, draft_version, outcome, reason, plain, easy, sent, sent_by_name)"
                        + " select id, 1, 'WILL_DO', '', '', '', current_timestamp, '' from feedback");
    }

    @Test
    void aColumnThatHoldsOneOfSomeValuesTakesThemAndNoOther() throws SQLException {
        List<Column> unchecked = new ArrayList<>();
        List<Column> columns =
                Stream.concat(columnsOfValues(), AS_TEXT.stream()).toList();
        for (Column column : columns) {
            boolean checked = checks(column.table()).stream()
                    .filter(check -> Pattern.compile("\\b" + column.name() + "\\b")
                            .matcher(check)
                            .find())
                    .map(check -> WORD.matcher(check.toUpperCase(Locale.ROOT))
                            .results()
                            .map(found -> found.group(1))
                            .filter(value -> !value.isEmpty())
                            .collect(toCollection(TreeSet::new)))
                    .anyMatch(column.values()::equals);
            if (!checked) {
                unchecked.add(column);
            }
        }

        assertThat(columns).hasSizeGreaterThan(45);
        assertThat(unchecked).isEmpty();
    }
}
