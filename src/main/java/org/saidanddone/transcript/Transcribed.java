package org.saidanddone.transcript;

/**
 * Staff wrote down what is in a recording or photo. Published in the transaction that keeps it: a listener that fails
 * undoes it.
 *
 * @param feedbackId the feedback
 * @param words what stands there now
 * @param before what stood there before, empty where nothing did
 */
public record Transcribed(long feedbackId, String words, String before) {

    /** Without the words: they belong into no log. */
    @Override
    public String toString() {
        return "Transcribed[" + feedbackId + "]";
    }
}
