package org.saidanddone.testing;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a page loads, as it comes over the wire: compressed, with headers. */
public final class Traffic {

    private final Map<String, String> paths = new ConcurrentHashMap<>();
    private final List<Loaded> loaded = new ArrayList<>();

    /** One answer, in bytes over the wire. Nothing for one that the browser still had. */
    public record Loaded(String path, long bytes) {}

    /** Listens to this page from now on. */
    public Traffic(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("Network.enable");
        session.on("Network.requestWillBeSent", this::asked);
        session.on("Network.loadingFinished", this::finished);
    }

    private void asked(JsonObject event) {
        URI address = URI.create(event.getAsJsonObject("request").get("url").getAsString());
        paths.put(event.get("requestId").getAsString(), String.valueOf(address.getPath()));
    }

    private void finished(JsonObject event) {
        long bytes = event.get("encodedDataLength").getAsLong();
        if (bytes > 0) {
            loaded.add(new Loaded(paths.getOrDefault(event.get("requestId").getAsString(), ""), bytes));
        }
    }

    /** Everything since the last time this was asked. */
    public List<Loaded> take() {
        List<Loaded> now = List.copyOf(loaded);
        loaded.clear();
        return now;
    }
}
