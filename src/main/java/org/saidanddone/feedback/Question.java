package org.saidanddone.feedback;

import java.util.List;

/**
 * One question. Its words are in the language file: {@code question.CODE} is what is asked, {@code question.CODE.hint}
 * what helps to answer, {@code question.CODE.CHOICE} each choice. Of an open one {@code question.CODE.open} helps, and
 * each choice is {@code picture-answer.CHOICE}.
 *
 * @param code what it is called in the data and in the address of its page
 * @param kind how it is answered
 * @param optional true when it may be skipped
 * @param choices what may be chosen, in order; empty for words
 */
public record Question(String code, Kind kind, boolean optional, List<Choice> choices) {

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
        OPEN
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
        return new Question(code, Kind.CHOICE, optional, List.of(choices));
    }

    static Question words(String code, boolean optional) {
        return new Question(code, Kind.WORDS, optional, List.of());
    }

    static Question open(String code, List<Choice> pictures) {
        return new Question(code, Kind.OPEN, true, pictures);
    }

    /** True when this may be chosen. */
    boolean offers(String choice) {
        return choices.stream().anyMatch(offered -> offered.code().equals(choice));
    }

    /** The key of what is asked. */
    public String key() {
        return "question." + code;
    }

    /** The key of what helps to answer. */
    public String hintKey() {
        return key() + (kind == Kind.OPEN ? ".open" : ".hint");
    }

    /** The key of a choice. The pictures of open questions have the same words wherever they are offered. */
    public String choiceKey(String choice) {
        return kind == Kind.OPEN ? Chosen.key(choice) : key() + "." + choice;
    }
}
