package org.saidanddone.easyread.pictures;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Looks for an upright red cross in a drawing: red strokes or bars that cross at right angles, or a red outline with the
 * twelve corners of a cross. The sign is protected by law (Geneva Conventions Act 1957, section 6).
 */
final class RedCross {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|-?(?:\\d+\\.?\\d*|\\.\\d+)");
    private static final int CORNERS = 12;

    private record Line(double fromX, double fromY, double toX, double toY) {

        boolean upright() {
            return Math.abs(fromX - toX) < 0.01 && Math.abs(fromY - toY) > 0.5;
        }

        boolean level() {
            return Math.abs(fromY - toY) < 0.01 && Math.abs(fromX - toX) > 0.5;
        }

        boolean crosses(Line level) {
            return between(fromX, level.fromX, level.toX) && between(level.fromY, fromY, toY);
        }

        private static boolean between(double value, double one, double other) {
            return value > Math.min(one, other) && value < Math.max(one, other);
        }
    }

    private final List<Line> strokes = new ArrayList<>();
    private boolean outlined;

    private RedCross() {}

    /** True when the drawing has one. */
    static boolean in(String svg) {
        RedCross found = new RedCross();
        try {
            Element root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement();
            found.look(root, "#000", "none");
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException(svg, e);
        }
        return found.outlined
                || found.strokes.stream().filter(Line::upright).anyMatch(upright -> found.strokes.stream()
                        .filter(Line::level)
                        .anyMatch(upright::crosses));
    }

    private void look(Element element, String fillAround, String strokeAround) {
        String fill = element.hasAttribute("fill") ? element.getAttribute("fill") : fillAround;
        String stroke = element.hasAttribute("stroke") ? element.getAttribute("stroke") : strokeAround;
        if (element.getTagName().equals("path")) {
            List<Line> lines = lines(element.getAttribute("d"));
            if (red(stroke) && !red(fill)) {
                strokes.addAll(lines);
            }
            outlined |= red(fill)
                    && Stream.of(element.getAttribute("d").split("(?<=[zZ])")).anyMatch(RedCross::isCross);
        } else if (element.getTagName().equals("rect") && red(fill)) {
            bar(element);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                look(inner, fill, stroke);
            }
        }
    }

    /** Twelve sides, or eleven and a last one that closes the outline, all of them upright or level. */
    private static boolean isCross(String outline) {
        List<Line> lines = lines(outline);
        return (lines.size() == CORNERS || lines.size() == CORNERS - 1)
                && lines.stream().allMatch(line -> line.upright() || line.level());
    }

    private void bar(Element rect) {
        double x = number(rect, "x");
        double y = number(rect, "y");
        double width = number(rect, "width");
        double height = number(rect, "height");
        strokes.add(
                width > height
                        ? new Line(x, y + height / 2, x + width, y + height / 2)
                        : new Line(x + width / 2, y, x + width / 2, y + height));
    }

    private static double number(Element element, String name) {
        return element.hasAttribute(name) ? Double.parseDouble(element.getAttribute(name)) : 0;
    }

    private static boolean red(String colour) {
        String hex = colour.toLowerCase(Locale.ROOT);
        if (hex.equals("red")) {
            return true;
        }
        if (hex.matches("#[0-9a-f]{3}")) {
            hex = hex.replaceAll("([0-9a-f])", "$1$1");
        }
        if (!hex.matches("#[0-9a-f]{6}")) {
            return false;
        }
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return (rgb >> 16) > 150 && (rgb >> 8 & 0xff) < 120 && (rgb & 0xff) < 120;
    }

    /** The straight lines of a path. Curves are walked past: a cross has none. */
    private static List<Line> lines(String path) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(path);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        List<Line> lines = new ArrayList<>();
        double x = 0;
        double y = 0;
        String command = "M";
        for (int at = 0; at < tokens.size(); ) {
            if (Character.isLetter(tokens.get(at).charAt(0))) {
                command = tokens.get(at++);
                continue;
            }
            boolean relative = Character.isLowerCase(command.charAt(0));
            int values = values(command);
            if (at + values > tokens.size()) {
                break;
            }
            double last = Double.parseDouble(tokens.get(at + values - 1));
            double before = values > 1 ? Double.parseDouble(tokens.get(at + values - 2)) : last;
            double toX = command.equalsIgnoreCase("V") ? x : (relative ? x : 0) + before;
            double toY = command.equalsIgnoreCase("H") ? y : (relative ? y : 0) + last;
            if ("HVL".contains(command.toUpperCase(Locale.ROOT))) {
                lines.add(new Line(x, y, toX, toY));
            }
            x = toX;
            y = toY;
            at += values;
            if (command.equalsIgnoreCase("M")) {
                command = relative ? "l" : "L";
            }
        }
        return lines;
    }

    private static int values(String command) {
        return switch (command.toUpperCase(Locale.ROOT)) {
            case "H", "V" -> 1;
            case "C" -> 6;
            case "S", "Q" -> 4;
            case "A" -> 7;
            default -> 2;
        };
    }
}
