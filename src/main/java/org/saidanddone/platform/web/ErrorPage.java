package org.saidanddone.platform.web;

/** The words of a page that says that something did not work; the room that knows the language files gives them. */
@FunctionalInterface
public interface ErrorPage {

    /**
     * A whole page in HTML.
     *
     * @param status the status of the answer
     * @param languages the browser's languages, as it says them; empty where it says none
     */
    String html(int status, String languages);
}
