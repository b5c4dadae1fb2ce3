package org.saidanddone.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What the last visitors had on their screens when they left, to be told when a test fails. */
final class LastSeen {

    private static final int KEPT = 3;
    private static final int CHARACTERS = 1_500;

    private static final Deque<String> SCREENS = new ArrayDeque<>();

    private LastSeen() {}

    /** The same visitor, whose screens are remembered when they leave. */
    static BrowserContext watching(BrowserContext visitor) {
        return (BrowserContext) Proxy.newProxyInstance(
                BrowserContext.class.getClassLoader(),
                new Class<?>[] {BrowserContext.class},
                (proxy, method, values) -> {
                    if (method.getName().equals("close")) {
                        visitor.pages().forEach(LastSeen::remember);
                    }
                    try {
                        return method.invoke(visitor, values);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static synchronized void remember(Page page) {
        try {
            String shown = String.valueOf(page.evaluate("() => document.body.innerText"));
            SCREENS.addLast(page.url() + "\n" + shown.substring(0, Math.min(CHARACTERS, shown.length())));
        } catch (PlaywrightException e) {
            SCREENS.addLast(page.url() + " could not be read");
        }
        if (SCREENS.size() > KEPT) {
            SCREENS.removeFirst();
        }
    }

    /** The screens since this was last asked, oldest first. */
    static synchronized List<String> screens() {
        List<String> all = List.copyOf(SCREENS);
        SCREENS.clear();
        return all;
    }
}
