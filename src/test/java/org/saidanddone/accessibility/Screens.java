package org.saidanddone.accessibility;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.saidanddone.easyread.plainwords.Variant;
import org.saidanddone.testing.Chromium;
import org.saidanddone.testing.RunningProduct;

/**
 * Takes pictures of the whole way of one piece of feedback, as the person sees it: both kinds of words, on a phone and on
 * a large screen; of every page for givers on a phone with the largest words; and of what staff see. {@code ./screens} runs it and puts them into docs/screens.
 */
public final class Screens {

    private static final int PHONE = 320;
    private static final int LARGE = 1280;
    private static final int QUALITY = 60;

    private static final Set<String> JOURNEY = Set.of(
            "home",
            "easier",
            "tell",
            "device",
            "which-plan",
            "which-theme",
            "which-promise",
            "voice",
            "feeling",
            "happening",
            "happening-write",
            "happening-pictures",
            "happening-voice",
            "safe",
            "safe-help",
            "about-us",
            "show",
            "answer-way",
            "check",
            "sent",
            "answer",
            "still-wrong",
            "opened-again",
            "action-disputed");

    private Screens() {}

    /** Takes all of them. Needs the built jar and Chromium. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of("docs", "screens"));
        try (Chromium chromium = new Chromium()) {
            for (Variant words : Variant.values()) {
                for (int width : new int[] {PHONE, LARGE}) {
                    try (RunningProduct product = RunningProduct.demo().start()) {
                        take(product, chromium, words, width, folder);
                    }
                }
            }
            try (StaffWalk walk = new StaffWalk()) {
                new StaffScreens(walk, chromium, folder).take();
            }
        }
        // The database of the tests would keep it running.
        System.exit(0);
    }

    private static void take(RunningProduct product, Chromium chromium, Variant words, int width, Path folder) {
        String first =
                words.name().toLowerCase(Locale.ROOT).replace('_', '-') + (width == PHONE ? "-phone-" : "-large-");
        boolean largest = words == Variant.EASY_READ && width == PHONE;
        int[] count = {0, 0};
        try (BrowserContext visitor = chromium.visitor(width, 800);
                BrowserContext staff = chromium.visitor(LARGE, 900)) {
            Page page = visitor.newPage();
            Page reviewer = staff.newPage();
            try {
                new GiverPages(product, page, name -> {
                            if (JOURNEY.contains(name)) {
                                count[0]++;
                                shoot(page, folder.resolve("%s%02d-%s.jpg".formatted(first, count[0], name)));
                            }
                            if (largest) {
                                count[1]++;
                                size(page, "200");
                                shoot(page, folder.resolve("largest-text-%02d-%s.jpg".formatted(count[1], name)));
                                size(page, "");
                            }
                        })
                        .visitAll(words, reviewer);
            } catch (RuntimeException | AssertionError stuck) {
                shoot(page, Path.of("target", "stuck-person.jpg"));
                shoot(reviewer, Path.of("target", "stuck-staff.jpg"));
                throw stuck;
            }
        }
    }

    /** The product's own size of the words, as "make this easier" sets it. */
    private static void size(Page page, String percent) {
        page.evaluate("size => window.saidAndDone.mark('data-size', size)", percent);
    }

    private static void shoot(Page page, Path file) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(file)
                .setType(ScreenshotType.JPEG)
                .setQuality(QUALITY)
                .setFullPage(true));
    }
}
