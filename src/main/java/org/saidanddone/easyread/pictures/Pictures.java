package org.saidanddone.easyread.pictures;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.saidanddone.platform.text.CsvEntry;

/** The picture library: a picture for each idea, and one for each receipt word. */
@Singleton
public final class Pictures {

    private static final String OWN = "own";

    private final Map<String, Picture> concepts;
    private final Map<String, Picture> words;
    private final Map<String, String> former;

    Pictures() {
        List<CsvEntry> conceptRows = PictureTable.rows("pictures");
        List<CsvEntry> wordRows = PictureTable.rows("receipt-words");
        Map<String, Set<String>> wanted = new HashMap<>();
        conceptRows.stream().filter(row -> !row.cell("set").equals(OWN)).forEach(row -> wanted.computeIfAbsent(
                        row.cell("set"), set -> new HashSet<>())
                .add(row.cell("icon")));
        wordRows.forEach(row ->
                wanted.computeIfAbsent(row.cell("set"), set -> new HashSet<>()).add(row.cell("picture")));
        Map<String, Map<String, String>> sets = new HashMap<>();
        wanted.forEach((set, names) -> sets.put(set, IconSet.read(set, names)));
        Map<String, Picture> byConcept = new LinkedHashMap<>();
        for (CsvEntry row : conceptRows) {
            String concept = row.cell("concept");
            String svg = row.cell("set").equals(OWN) ? own(concept) : found(sets, row.cell("set"), row.cell("icon"));
            byConcept.put(concept, new Picture(concept, row.cell("alt"), svg));
        }
        Map<String, Picture> byWord = new LinkedHashMap<>();
        for (CsvEntry row : wordRows) {
            String word = row.cell("word");
            byWord.put(word, new Picture(word, word, found(sets, row.cell("set"), row.cell("picture"))));
        }
        this.concepts = Map.copyOf(byConcept);
        this.words = Map.copyOf(byWord);
        this.former = PictureTable.rows("former-pictures").stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.cell("former"), row -> row.cell("now")));
    }

    private static String found(Map<String, Map<String, String>> sets, String set, String icon) {
        String svg = sets.getOrDefault(set, Map.of()).get(icon);
        if (svg == null) {
            throw new IllegalStateException("there is no picture named " + icon + " in " + set);
        }
        return svg;
    }

    /** The picture for the idea, also under a name it had before; empty when the library has none. */
    public Optional<Picture> of(String concept) {
        return Optional.ofNullable(concepts.get(now(concept)));
    }

    /** The picture for the receipt word, empty when it is not on the list. */
    public Optional<Picture> ofWord(String word) {
        return Optional.ofNullable(words.get(word));
    }

    /** Every idea that has a picture. */
    public Set<String> concepts() {
        return concepts.keySet();
    }

    /** Every name of an idea that is understood: those of today, and those that plans from before may still hold. */
    public Set<String> names() {
        Set<String> names = new HashSet<>(concepts.keySet());
        names.addAll(former.keySet());
        return names;
    }

    /** What the idea is called today. Two names for one idea became one; a name that is not known stays as it is. */
    String now(String concept) {
        return former.getOrDefault(concept, concept);
    }

    /** Every receipt word, in alphabetical order. */
    public List<String> words() {
        return words.keySet().stream().sorted().toList();
    }

    private static String own(String concept) {
        String name = "/META-INF/resources/static/pictures/" + concept + ".svg";
        try (InputStream in = Pictures.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("there is no own picture for " + concept);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
