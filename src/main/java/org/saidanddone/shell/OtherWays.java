package org.saidanddone.shell;

import java.util.List;
import org.jsoup.nodes.Element;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.platform.Settings;

/** The other ways to us, ready in every page for {@code other-ways.js}: why, the phone number, the paper form, once more. */
final class OtherWays {

    private static final List<String> REASONS = List.of("cookies", "script", "away", "failed");

    private OtherWays() {}

    static Element template(Settings settings) {
        Element template = new Element("template").id("other-ways");
        Element ways = template.appendElement("main");
        ways.appendElement("h1").text(Say.text("product.name"));
        REASONS.forEach(why -> lines(ways.appendElement("div").attr("data-why", why), Say.text("cannot." + why)));
        lines(
                ways,
                Say.text("help.phone") + " " + settings.help().phone() + ". "
                        + settings.help().times() + ".");
        ways.appendElement("p").appendElement("a").attr("href", "form").text(Say.text("noscript.form"));
        ways.appendElement("p")
                .appendElement("button")
                .attr("type", "button")
                .attr("id", "open-again")
                .addClass("button")
                .text(Say.text("cannot.again"));
        return template;
    }

    private static void lines(Element parent, String text) {
        text.lines().forEach(line -> parent.appendElement("p").text(line));
    }
}
