package org.saidanddone.shell;

import java.util.List;
import org.jsoup.nodes.Element;
import org.saidanddone.easyread.LanguageFile;
import org.saidanddone.easyread.ui.PaperForm;
import org.saidanddone.easyread.ui.Say;
import org.saidanddone.platform.Settings;

/** The other ways to us, ready in every page for {@code other-ways.js}: why, the phone number, the paper form, once more. */
final class OtherWays {

    private static final List<String> REASONS = List.of("cookies", "script", "away", "failed");

    private OtherWays() {}

    static Element template(Settings settings) {
        Element template = new Element("template").id("other-ways");
        template.appendChild(PlainTop.header());
        Element ways = template.appendElement("main");
        ways.appendElement("h1").attr("tabindex", "-1").text(Say.text("product.name"));
        REASONS.forEach(why -> lines(ways.appendElement("div").attr("data-why", why), Say.text("cannot." + why)));
        links(ways, settings);
        ways.appendElement("p")
                .appendElement("button")
                .attr("type", "button")
                .attr("id", "open-again")
                .addClass("button")
                .text(Say.text("cannot.again"));
        return template;
    }

    /** The phone number, when somebody is there, and the paper form: links that need nothing of ours to be alive. */
    static void links(Element parent, Settings settings) {
        parent.appendElement("p")
                .text(Say.text("help.phone") + " ")
                .appendElement("a")
                .addClass("phone")
                .attr("href", "tel:" + settings.help().phone().replaceAll("[^0-9+]", ""))
                .text(settings.help().phone());
        parent.appendElement("p")
                .attr("lang", LanguageFile.ENGLISH.toLanguageTag())
                .text(settings.help().times());
        parent.appendElement("p")
                .appendElement("a")
                .attr("href", PaperForm.path())
                .attr("router-ignore", true)
                .text(Say.text("noscript.form"));
    }

    private static void lines(Element parent, String text) {
        text.lines().forEach(line -> parent.appendElement("p").text(line));
    }
}
