package org.saidanddone.easyread;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The picture library: a picture for each idea, and one for each receipt word. */
@Singleton
public final class Pictures {

    private static final CSVFormat TABLE =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Map<String, Picture> concepts;
    private final Map<String, Picture> words;

    Pictures() {
        List<CSVRecord> conceptRows = rows("/easyread/pictures.csv");
        List<CSVRecord> wordRows = rows("/easyread/receipt-words.csv");
        Map<String, Map<String, String>> sets = new HashMap<>();
        for (String set : List.of("openmoji", "healthicons")) {
            Set<String> wanted = conceptRows.stream()
                    .filter(row -> row.get("set").equals(set))
                    .map(row -> row.get("icon"))
                    .collect(Collectors.toSet());
            if (set.equals("openmoji")) {
                wordRows.forEach(row -> wanted.add(row.get("picture")));
            }
            sets.put(set, IconSet.read(set, wanted));
        }
        Map<String, Picture> byConcept = new LinkedHashMap<>();
        for (CSVRecord row : conceptRows) {
            String concept = row.get("concept");
            String svg = row.get("set").equals("own")
                    ? own(concept)
                    : found(sets.getOrDefault(row.get("set"), Map.of()), row.get("icon"));
            byConcept.put(concept, new Picture(concept, row.get("alt"), svg));
        }
        Map<String, Picture> byWord = new LinkedHashMap<>();
        for (CSVRecord row : wordRows) {
            String word = row.get("word");
            byWord.put(
                    word, new Picture(word, word, found(sets.getOrDefault("openmoji", Map.of()), row.get("picture"))));
        }
        this.concepts = Map.copyOf(byConcept);
        this.words = Map.copyOf(byWord);
    }

    private static String found(Map<String, String> set, String icon) {
        String svg = set.get(icon);
        if (svg == null) {
            throw new IllegalStateException("there is no picture named " + icon);
        }
        return svg;
    }

    /** The picture for the idea, empty when the library has none. */
    public Optional<Picture> of(String concept) {
        return Optional.ofNullable(concepts.get(concept));
    }

    /** The picture for the receipt word, empty when it is not on the list. */
    public Optional<Picture> ofWord(String word) {
        return Optional.ofNullable(words.get(word));
    }

    /** Every idea that has a picture. */
    public Set<String> concepts() {
        return concepts.keySet();
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

    private static List<CSVRecord> rows(String resource) {
        try (InputStream in = Pictures.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no " + resource);
            }
            return new ArrayList<>(TABLE.parse(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .getRecords());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
