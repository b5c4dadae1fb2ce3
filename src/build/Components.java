import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Run by the build: of Vaadin's ready-made bundle, which holds three copies of everything, leaves what our staff pages
 * load, and writes its name into our own script that loads it. Fails where the bundle is not as we know it.
 */
final class Components {

    private static final Pattern FIRST_SCRIPT = Pattern.compile("VAADIN/build/(indexhtml-[\\w-]+\\.js)");
    private static final Pattern IMPORTED = Pattern.compile("(?:from|import)\\s*\"\\./([\\w-]+\\.js)\"");
    private static final String WIDGETS = "generated-flow-imports";
    private static final String NAME = "[\\w$]+";
    private static final String CALL = NAME + "\\(\\)";

    /** What the first script does when it is read: flags, the router and its pages, its links, styles. */
    private static final Pattern STARTS = Pattern.compile(
            "\\{(" + CALL + ")," + CALL + "," + CALL + ",(" + CALL + "," + NAME + "\\(document\\)\\}\\)\\))");

    private static final Pattern STARTS_NOTHING = Pattern.compile(
            "\\{" + CALL + "," + CALL + "," + NAME + "\\(document\\)\\}\\)\\)");

    private Components() {}

    public static void main(String[] arguments) throws IOException {
        Path webapp = Path.of(arguments[0]);
        Path ours = Path.of(arguments[1]);
        Path build = webapp.resolve("VAADIN/build");
        String bundled = only(FIRST_SCRIPT.matcher(Files.readString(webapp.resolve("index.html"))), "first script");
        String library = bundled.replace("indexhtml", "library");
        if (Files.exists(build.resolve(bundled))) {
            rename(build, bundled, library);
            startsNothing(build.resolve(library));
        }
        String widgets = widgets(build, library);
        Set<String> needed = needed(build, widgets);
        for (Path file : all(build)) {
            if (!needed.contains(file.getFileName().toString())) {
                Files.delete(file);
            }
        }
        Matcher named = Pattern.compile(WIDGETS + "[\\w-]*\\.js").matcher(Files.readString(ours));
        if (!named.find()) {
            throw new IllegalStateException(ours + " names no script of Vaadin's");
        }
        Files.writeString(ours, named.replaceAll(Matcher.quoteReplacement(widgets)));
    }

    /** What is changed needs another name: browsers keep for ever what they have under the old one. */
    private static void rename(Path build, String from, String to) throws IOException {
        for (Path file : all(build)) {
            if (file.toString().endsWith(".js") && Files.readString(file).contains(from)) {
                Files.writeString(file, Files.readString(file).replace(from, to));
            }
        }
        Files.move(build.resolve(from), build.resolve(to), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Our own script starts the client: the bundle's would start a second one, and a router that we do not use. */
    private static void startsNothing(Path first) throws IOException {
        String script = Files.readString(first);
        Matcher starts = STARTS.matcher(script);
        if (starts.results().count() != 1) {
            throw new IllegalStateException("Vaadin's bundle has changed: its first script starts in another way");
        }
        Files.writeString(first, starts.replaceAll("{$1,$2"));
    }

    private static String widgets(Path build, String first) throws IOException {
        List<String> found = all(build).stream()
                .filter(file -> file.getFileName().toString().startsWith(WIDGETS) && file.toString().endsWith(".js"))
                .filter(file -> imports(file).contains(first))
                .map(file -> file.getFileName().toString())
                .toList();
        if (found.size() != 1) {
            throw new IllegalStateException("Vaadin's bundle has changed: its widgets are in " + found);
        }
        return found.getFirst();
    }

    /** The script, and all that it imports at once. What it would import later are widgets that are not free. */
    private static Set<String> needed(Path build, String widgets) {
        Set<String> needed = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(widgets));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (needed.add(next)) {
                open.addAll(imports(build.resolve(next)));
            }
        }
        return needed;
    }

    private static Set<String> imports(Path script) {
        try {
            Set<String> names = new TreeSet<>();
            Matcher imported = IMPORTED.matcher(Files.readString(script));
            imported.results().map(found -> found.group(1)).forEach(names::add);
            return names;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String only(Matcher matcher, String what) {
        List<String> found = matcher.results().map((MatchResult each) -> each.group(1)).toList();
        if (found.size() != 1) {
            throw new IllegalStateException("Vaadin's bundle has changed: no " + what);
        }
        return found.getFirst();
    }

    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
