package org.saidanddone.accessibility;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Clip;
import java.nio.file.Path;
import java.util.List;
import org.saidanddone.testing.Chromium;

/** Takes pictures of what staff see, on a phone and on a large screen. */
final class StaffScreens {

    private static final int PHONE = 320;
    private static final int LARGE = 1280;
    private static final int HEIGHT = 900;

    /** A case is long: its picture ends here. */
    private static final int TALLEST = 1800;

    private static final List<String> SHOWN = List.of(
            "inbox-new",
            "case-names-to-hide",
            "case-recorded",
            "group",
            "case-opened-again",
            "replies",
            "reply-begun",
            "calls",
            "late-answers",
            "concerns",
            "concern",
            "concern-settings",
            "a-persons-copy",
            "tags",
            "who-answers",
            "plan-import-wrong-file");

    private final StaffWalk walk;
    private final Chromium chromium;
    private final Path folder;

    StaffScreens(StaffWalk walk, Chromium chromium, Path folder) {
        this.walk = walk;
        this.chromium = chromium;
        this.folder = folder;
    }

    /** Takes all of them; of a page that several see, the first one who does. */
    void take() {
        List<Stop> stops = SHOWN.stream()
                .map(name -> StaffPages.all().stream()
                        .filter(stop -> stop.name().equals(name))
                        .findFirst()
                        .orElseThrow())
                .toList();
        walk.visit(chromium, stops, (page, stop) -> {
            for (int width : new int[] {PHONE, LARGE}) {
                page.setViewportSize(width, HEIGHT);
                shoot(
                        page,
                        "staff-%s-%02d-%s.png"
                                .formatted(
                                        width == PHONE ? "phone" : "large",
                                        SHOWN.indexOf(stop.name()) + 1,
                                        stop.name()));
            }
        });
    }

    private void shoot(Page page, String name) {
        Page.ScreenshotOptions options =
                new Page.ScreenshotOptions().setPath(folder.resolve(name)).setFullPage(true);
        int tall = ((Number) page.evaluate("() => document.documentElement.scrollHeight")).intValue();
        if (tall > TALLEST) {
            options.setClip(new Clip(0, 0, page.viewportSize().width, TALLEST));
        }
        page.screenshot(options);
    }
}
