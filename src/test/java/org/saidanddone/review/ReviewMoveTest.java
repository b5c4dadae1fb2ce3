package org.saidanddone.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReviewMoveTest {

    static Stream<ReviewState> every() {
        return Stream.of(ReviewState.values());
    }

    @ParameterizedTest
    @MethodSource("every")
    void aConcernStopsEverythingWhereverTheReviewStands(ReviewState now) {
        if (now != ReviewState.WITHDRAWN) {
            assertThat(ReviewMove.RAISE_CONCERN.from(now)).isEqualTo(ReviewState.ESCALATED);
        }
    }

    @Test
    void whatIsWithTheLeadRefusesEveryMoveButClearing() {
        ReviewState escalated = ReviewState.ESCALATED;

        refused(escalated, ReviewMove.PUBLISH::from);
        refused(escalated, ReviewMove.REPLY::from);
        refused(escalated, ReviewMove.WITHDRAW::from);
        refused(escalated, ReviewMove.WORK_ON::from);
        assertThat(ReviewMove.CLEAR_CONCERNS.from(escalated)).isEqualTo(ReviewState.CLEARED);
    }

    @ParameterizedTest
    @MethodSource("every")
    void onlyWhatIsWithTheLeadCanBeCleared(ReviewState now) {
        if (now != ReviewState.ESCALATED) {
            refused(now, ReviewMove.CLEAR_CONCERNS::from);
        }
    }

    @Test
    void onlyWhatIsPublishedCanBeRepliedTo() {
        refused(ReviewState.AWAITING, ReviewMove.REPLY::from);
        refused(ReviewState.CLEARED, ReviewMove.REPLY::from);
        assertThat(ReviewMove.REPLY.from(ReviewState.PUBLISHED)).isEqualTo(ReviewState.REPLIED);
        assertThat(ReviewMove.REPLY.from(ReviewState.REOPENED)).isEqualTo(ReviewState.REPLIED);
        assertThat(ReviewMove.REPLY.from(ReviewState.REPLIED)).isEqualTo(ReviewState.REPLIED);
    }

    @Test
    void publishingAfreshDoesNotTakeAnAnswerBack() {
        assertThat(ReviewMove.PUBLISH.from(ReviewState.REPLIED)).isEqualTo(ReviewState.REPLIED);
        assertThat(ReviewMove.PUBLISH.from(ReviewState.AWAITING)).isEqualTo(ReviewState.PUBLISHED);
        assertThat(ReviewMove.PUBLISH.from(ReviewState.CLEARED)).isEqualTo(ReviewState.PUBLISHED);
        assertThat(ReviewMove.PUBLISH.from(ReviewState.REOPENED)).isEqualTo(ReviewState.PUBLISHED);
    }

    @Test
    void onlyWhatIsPublishedCanBeWithdrawn() {
        refused(ReviewState.AWAITING, ReviewMove.WITHDRAW::from);
        refused(ReviewState.CLEARED, ReviewMove.WITHDRAW::from);
        assertThat(ReviewMove.WITHDRAW.from(ReviewState.PUBLISHED)).isEqualTo(ReviewState.AWAITING);
        assertThat(ReviewMove.WITHDRAW.from(ReviewState.REPLIED)).isEqualTo(ReviewState.AWAITING);
    }

    @Test
    void moreWordsOpenWhatWasFinishedAndLeaveTheRestWhereItIs() {
        assertThat(ReviewMove.SAY_MORE.from(ReviewState.REPLIED)).isEqualTo(ReviewState.REOPENED);
        assertThat(ReviewMove.SAY_MORE.from(ReviewState.PUBLISHED)).isEqualTo(ReviewState.REOPENED);
        assertThat(ReviewMove.SAY_MORE.from(ReviewState.AWAITING)).isEqualTo(ReviewState.AWAITING);
        assertThat(ReviewMove.SAY_MORE.from(ReviewState.ESCALATED)).isEqualTo(ReviewState.ESCALATED);
    }

    @Test
    void onlyWhatNobodyHasWorkedOnOrWasOpenedAgainIsSetAside() {
        assertThat(ReviewMove.SET_IT_ASIDE.from(ReviewState.REOPENED)).isEqualTo(ReviewState.SET_ASIDE);
        assertThat(ReviewMove.SET_IT_ASIDE.from(ReviewState.AWAITING)).isEqualTo(ReviewState.SET_ASIDE);
        assertThat(ReviewMove.SET_IT_ASIDE.from(ReviewState.SET_ASIDE)).isEqualTo(ReviewState.SET_ASIDE);
        Stream.of(ReviewState.ESCALATED, ReviewState.CLEARED, ReviewState.PUBLISHED, ReviewState.REPLIED)
                .forEach(now -> refused(now, ReviewMove.SET_IT_ASIDE::from));
    }

    @Test
    void whatIsSetAsideIsNotWorkedOnUntilStaffOrThePersonTakeItBack() {
        ReviewState aside = ReviewState.SET_ASIDE;

        refused(aside, ReviewMove.WORK_ON::from);
        refused(aside, ReviewMove.PUBLISH::from);
        refused(aside, ReviewMove.REPLY::from);
        refused(aside, ReviewMove.WITHDRAW::from);
        refused(ReviewState.AWAITING, ReviewMove.TAKE_BACK::from);
        assertThat(ReviewMove.TAKE_BACK.from(aside)).isEqualTo(ReviewState.AWAITING);
        assertThat(ReviewMove.SAY_MORE.from(aside)).isEqualTo(ReviewState.AWAITING);
    }

    @Test
    void whatOthersSawAllTheTimeComesBackAsOpenedAgain() {
        assertThat(ReviewMove.takeBack(true).from(ReviewState.SET_ASIDE)).isEqualTo(ReviewState.REOPENED);
        assertThat(ReviewMove.takeBack(false).from(ReviewState.SET_ASIDE)).isEqualTo(ReviewState.AWAITING);
        assertThat(ReviewMove.sayMore(true).from(ReviewState.SET_ASIDE)).isEqualTo(ReviewState.REOPENED);
        assertThat(ReviewMove.sayMore(false).from(ReviewState.SET_ASIDE)).isEqualTo(ReviewState.AWAITING);
        assertThat(ReviewMove.sayMore(true).from(ReviewState.REPLIED)).isEqualTo(ReviewState.REOPENED);
        refused(ReviewState.AWAITING, now -> ReviewMove.takeBack(true).from(now));
    }

    @ParameterizedTest
    @MethodSource("every")
    void thePersonTakesEverythingBackOnceAndNotWhileItIsWithTheLead(ReviewState now) {
        if (now == ReviewState.ESCALATED || now == ReviewState.WITHDRAWN) {
            refused(now, ReviewMove.TAKE_ALL_BACK::from);
        } else {
            assertThat(ReviewMove.TAKE_ALL_BACK.from(now)).isEqualTo(ReviewState.WITHDRAWN);
        }
    }

    @Test
    void whatWasTakenBackStaysSo() {
        ReviewState gone = ReviewState.WITHDRAWN;

        Stream.<UnaryOperator<ReviewState>>of(
                        ReviewMove.RAISE_CONCERN::from,
                        ReviewMove.CLEAR_CONCERNS::from,
                        ReviewMove.WORK_ON::from,
                        ReviewMove.PUBLISH::from,
                        ReviewMove.WITHDRAW::from,
                        ReviewMove.REPLY::from,
                        ReviewMove.SAY_MORE::from,
                        ReviewMove.SET_IT_ASIDE::from,
                        ReviewMove.TAKE_BACK::from)
                .forEach(move -> refused(gone, move));
        assertThat(gone.waiting()).isFalse();
    }

    @Test
    void whatOthersMayNotSeeIsReviewedAgainUnlessItHasItsReplyOrWasOpenedAgain() {
        assertThat(ReviewMove.HIDE_FROM_OTHERS.from(ReviewState.PUBLISHED)).isEqualTo(ReviewState.AWAITING);
        assertThat(ReviewMove.HIDE_FROM_OTHERS.from(ReviewState.REPLIED)).isEqualTo(ReviewState.REPLIED);
        assertThat(ReviewMove.HIDE_FROM_OTHERS.from(ReviewState.REOPENED)).isEqualTo(ReviewState.REOPENED);
    }

    @ParameterizedTest
    @MethodSource("every")
    void aStateIsReadBackFromItsCode(ReviewState state) {
        assertThat(ReviewState.of(state.code())).isEqualTo(state);
    }

    private static void refused(ReviewState now, UnaryOperator<ReviewState> move) {
        assertThatThrownBy(() -> move.apply(now))
                .isInstanceOf(MoveRefused.class)
                .hasMessageContaining(now.code());
    }

    /** As it stands in the documents: a picture of what changes, and every move from every state. */
    private static String drawn() {
        StringBuilder out = new StringBuilder("""
                # States of a review, and the moves between them
                Made by `ReviewMoveTest` from `ReviewMove`, and compared with it: copy `target/states.md` here when a move changes.

                ```mermaid
                stateDiagram-v2
                    [*] --> AWAITING
                """);
        for (ReviewState before : ReviewState.values()) {
            Map<ReviewState, List<String>> arrows = new EnumMap<>(ReviewState.class);
            for (ReviewMove move : ReviewMove.values()) {
                move.leads(before).filter(next -> next != before).ifPresent(next -> arrows.computeIfAbsent(
                                next, unused -> new ArrayList<>())
                        .add(words(move)));
            }
            arrows.forEach((next, moves) ->
                    out.append("    %s --> %s: %s\n".formatted(before, next, String.join(", ", moves))));
        }
        out.append("```\n\n| | ");
        out.append(String.join(
                " | ", Stream.of(ReviewState.values()).map(Enum::name).toList()));
        out.append(" |\n|---|")
                .append("---|".repeat(ReviewState.values().length))
                .append('\n');
        for (ReviewMove move : ReviewMove.values()) {
            out.append("| ").append(words(move)).append(" | ");
            out.append(String.join(
                    " | ",
                    Stream.of(ReviewState.values())
                            .map(before -> move.leads(before)
                                    .map(next -> next == before ? "stays" : next.name())
                                    .orElse(""))
                            .toList()));
            out.append(" |\n");
        }
        return out.append("\nAn empty place: the move is refused.\n").toString();
    }

    private static String words(ReviewMove move) {
        return move.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Test
    void theDocumentsDrawWhatIsDeclared() throws IOException {
        Files.writeString(Path.of("target", "states.md"), drawn());

        assertThat(Path.of("docs", "states.md")).content().isEqualTo(drawn());
    }
}
