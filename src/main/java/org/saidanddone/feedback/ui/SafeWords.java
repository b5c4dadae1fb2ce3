package org.saidanddone.feedback.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableBiFunction;
import java.io.Serializable;
import org.saidanddone.feedback.Kept;
import org.saidanddone.platform.text.CleanText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * What somebody writes into a box, safe in their page until it is kept here: {@code kept-words.js} hands on the words with
 * the version that the page has seen, and hears which of them have arrived. What it does not hear of it hands on again.
 */
final class SafeWords implements Serializable {

    private static final long serialVersionUID = 1;

    private static final Logger LOG = LoggerFactory.getLogger(SafeWords.class);
    private static final String WORDS = "event.detail.words";
    private static final String VERSION = "event.detail.version";
    private static final String TURN = "event.detail.turn";

    /** Stands between two texts that were brought together. */
    private static final String BETWEEN = "\n\n";

    private final Element box;
    private final String mark;
    private final SerializableBiFunction<String, Integer, Kept> keeper;
    private String text;
    private int version;
    /** From this version on nobody but this box has written. */
    private int since;
    /** What this box said last: the end of both texts, where two were brought together. */
    private String mine = "";
    /** The version that the page knew when its last words went out. */
    private int seen;

    private boolean unseen;
    private boolean kept = true;

    /**
     * Follows the box.
     *
     * @param mark names the answer in the memory of the tab, and says nothing about it
     * @param text what stands in it at first
     * @param version the version of that
     * @param keeper keeps words that were written on top of a version
     */
    SafeWords(
            Element box, String mark, String text, int version, SerializableBiFunction<String, Integer, Kept> keeper) {
        this.box = box;
        this.mark = mark;
        this.keeper = keeper;
        this.text = text;
        this.version = version;
        this.since = version;
        this.seen = version;
        box.setProperty("value", text);
        box.addEventListener("words", this::heard)
                .addEventData(WORDS)
                .addEventData(VERSION)
                .addEventData(TURN);
        box.executeJs("window.saidAndDone.keepWords(this, $0, $1)", mark, version);
    }

    /** What stands in the box, as far as the server knows. */
    String text() {
        return text;
    }

    /** True while both texts stand in the box and whoever writes has not had them on their screen. */
    boolean isUnseen() {
        return unseen;
    }

    /** Keeps once more what could not be kept; throws what is in the way of it. */
    void makeSure() {
        if (!kept) {
            keep(text, 0);
        }
    }

    private void heard(DomEvent event) {
        JsonNode told = event.getEventData();
        String words = told.path(WORDS).asString(text);
        seen = told.path(VERSION).asInt(version);
        int turn = told.path(TURN).asInt(0);
        unseen &= seen < since;
        try {
            keep(CleanText.clean(words), turn);
        } catch (RuntimeException e) {
            // The page hears nothing, says so, and hands them on again.
            kept = false;
            text = CleanText.clean(words);
            LOG.error("words could not be kept", e);
        }
    }

    /**
     * The version that comes with words is the one that the page knew when they went out. What this box alone has written
     * since is no other text: a correction takes its place, and does not stand beside it.
     */
    private void keep(String said, int turn) {
        boolean corrects = seen < since && !mine.isEmpty() && text.endsWith(BETWEEN + mine);
        String whole = corrects ? text.substring(0, text.length() - mine.length()) + said : said;
        Kept how = keeper.apply(whole, corrects || seen >= since ? version : seen);
        kept = true;
        switch (how) {
            case Kept.Done done -> {
                version = done.version();
                text = whole;
                if (corrects) {
                    both(turn);
                } else {
                    // Of the page and not of the box: a press that came with the words can have taken that away.
                    page("window.saidAndDone.wordsArrived($0, $1, $2)", mark, turn, version);
                }
            }
            case Kept.Both both -> {
                version = both.version();
                since = version;
                text = both.words();
                unseen = true;
                both(turn);
            }
            case Kept.Gone unused ->
                // Whoever keeps them has led to another page; this one is told there.
                page("window.saidAndDone.wordsGone()");
        }
        mine = said;
    }

    private static void page(String script, Serializable... values) {
        UI.getCurrent().getPage().executeJs(script, (Object[]) values);
    }

    private void both(int turn) {
        box.executeJs("window.saidAndDone.bothArrived(this, $0, $1, $2)", turn, version, text);
    }
}
