package org.saidanddone.feedback;

import java.util.List;

/**
 * One question. Its words are in the language file: {@code question.WORDS} is what is asked, {@code question.WORDS.hint}
 * what helps to answer, {@code question.WORDS.CHOICE} each choice. Of an open one {@code question.WORDS.open} helps, and
 * each choice is {@code picture-answer.CHOICE}. A question that is asked in other words in a newer version keeps its code,
 * so that what was answered before is shown as it was asked.
 *
 * @param code what it is called in the data and in the address of its page
 * @param words what it is called in the language file
 * @param kind how it is answered
 * @param optional true when it may be skipped
 * @param choices what may be chosen, in order; empty for words
 */
public record Question(String code, String words, Kind kind, boolean optional, List<Choice> choices) {

    /** How a question is answered. */
    public enum Kind {
        /** One tap on one of the choices. */
        CHOICE,
        /** In the person's own words. */
        WORDS,
        /** A choice, and words where the choice needs them. */
        CHOICE_AND_WORDS,
        /** A choice, and after a yes the name of somebody, which may be left out. */
        CHOICE_AND_WHO,
        /** In any {@link Way} the person likes: pictures to choose, words, a voice, a person who helps. */
        OPEN,
        /** As an open one, but of each picture the person says if it is good, in between or bad. */
        OPEN_RATED
    }

    /**
     * Something to choose.
     *
     * @param code what it is called in the data
     * @param picture the idea that has its picture
     */
    public record Choice(String code, String picture) {}

    /** Keeps its own copy of the choices. */
    public Question {
        choices = List.copyOf(choices);
    }

    static Question choice(String code, boolean optional, Choice... choices) {
        return new Question(code, code, Kind.CHOICE, optional, List.of(choices));
    }

    static Question words(String code, boolean optional) {
        return new Question(code, code, Kind.WORDS, optional, List.of());
    }

    static Question open(String code, List<Choice> pictures) {
        return new Question(code, code, Kind.OPEN, true, pictures);
    }

    static Question rated(String code, List<Choice> pictures) {
        return new Question(code, code, Kind.OPEN_RATED, true, pictures);
    }

    /** The same question in other words. */
    Question in(String newWords) {
        return new Question(code, newWords, kind, optional, choices);
    }

    /** True when it is answered in any way the person likes. */
    public boolean isOpen() {
        return kind == Kind.OPEN || isRated();
    }

    /** True when the person says of each picture how it is. */
    public boolean isRated() {
        return kind == Kind.OPEN_RATED;
    }

    /** True when this may be chosen. Of pictures with "how it is" each but "nothing" needs it. */
    boolean offers(String choice) {
        boolean needsHow = isRated() && !choice.equals(Chosen.NOTHING);
        String picture = isRated() ? Chosen.picture(choice) : choice;
        return choices.stream().anyMatch(offered -> offered.code().equals(picture))
                && (!needsHow || Chosen.how(choice).isPresent());
    }

    /** The key of what is asked. */
    public String key() {
        return "question." + words;
    }

    /** The key of what helps to answer. */
    public String hintKey() {
        return key() + (isOpen() ? ".open" : ".hint");
    }

    /** The key of a choice. The pictures of open questions have the same words wherever they are offered. */
    public String choiceKey(String choice) {
        return isOpen() ? Chosen.key(choice) : key() + "." + choice;
    }
}
