package org.saidanddone.shell;

import org.jsoup.nodes.Element;
import org.saidanddone.easyread.ui.Say;

/**
 * The top of a page that is not alive: the name, which leads nowhere, and "Leave quickly". Where others use the device any
 * other link here would be taken for the next person's, and end the visit of whoever pressed it.
 */
final class PlainTop {

    private PlainTop() {}

    static Element header() {
        Element header = new Element("header").addClass("top");
        header.appendElement("span").addClass("brand").text(Say.text("product.name"));
        String leave = Say.text("leave.quickly");
        header.appendElement("div")
                .addClass("tools")
                .appendElement("a")
                .addClass("tool")
                .addClass("leave")
                .attr("href", "leave")
                .attr("router-ignore", true)
                .attr("data-leave", true)
                .attr("data-short", Say.text("leave.quickly.short"))
                .attr("aria-label", leave)
                .text(leave);
        return header;
    }
}
