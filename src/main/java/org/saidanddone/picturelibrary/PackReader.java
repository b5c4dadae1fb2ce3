package org.saidanddone.picturelibrary;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.saidanddone.easyread.pictures.NewPicture;
import org.saidanddone.easyread.pictures.OwnPicture;
import org.saidanddone.easyread.pictures.OwnPictures;
import org.saidanddone.easyread.pictures.Pictures;
import org.saidanddone.picturelibrary.PackProblem.Kind;
import org.saidanddone.platform.SafeImages;

/** Compares a pack with what is shown now. */
@Singleton
class PackReader {

    private static final int MOST_PROBLEMS = 30;

    private final Pictures shipped;
    private final OwnPictures own;
    private final SafeImages images;

    PackReader(Pictures shipped, OwnPictures own, SafeImages images) {
        this.shipped = shipped;
        this.own = own;
        this.images = images;
    }

    PackCheck read(InputStream zip) {
        List<PackProblem> problems = new ArrayList<>();
        long version = own.version();
        Map<String, OwnPicture> before =
                own.all().stream().collect(Collectors.toMap(OwnPicture::concept, Function.identity()));
        try {
            PackFiles files = PackFiles.read(zip, images, problems);
            List<ManifestLine> lines = files.manifest().isPresent()
                    ? ManifestLine.read(files.manifest().get(), shipped.concepts(), problems)
                    : List.of();
            PackCheck.Fits fits = compare(version, before, lines, files, problems);
            if (problems.isEmpty()) {
                return fits;
            }
        } catch (IOException e) {
            problems.clear();
            problems.add(new PackProblem(0, Kind.NOT_A_ZIP, ""));
        }
        int shown = Math.min(MOST_PROBLEMS, problems.size());
        return new PackCheck.Refused(List.copyOf(problems.subList(0, shown)), problems.size() - shown);
    }

    private static PackCheck.Fits compare(
            long version,
            Map<String, OwnPicture> before,
            List<ManifestLine> lines,
            PackFiles files,
            List<PackProblem> problems) {
        Set<String> added = new TreeSet<>();
        Set<String> replaced = new TreeSet<>();
        Map<String, Description> described = new TreeMap<>();
        Set<String> back = new TreeSet<>(before.keySet());
        List<NewPicture> pictures = new ArrayList<>();
        int same = 0;
        for (ManifestLine line : lines) {
            if (line.file().isEmpty()) {
                continue;
            }
            line.description()
                    .faults()
                    .forEach(fault ->
                            problems.add(new PackProblem(line.number(), Kind.valueOf(fault.name()), line.concept())));
            Optional<PackFiles.Found> found = files.find(line, problems);
            back.remove(line.concept());
            Optional<OwnPicture> old = Optional.ofNullable(before.get(line.concept()));
            if (found.isPresent()
                    && old.isPresent()
                    && old.get().digest().equals(found.get().digest())) {
                if (line.says(old.get())) {
                    same++;
                } else {
                    described.put(line.concept(), line.description());
                }
            } else if (found.isPresent()) {
                (old.isPresent() ? replaced : added).add(line.concept());
                pictures.add(line.with(found.get().image()));
            }
        }
        if (files.manifest().isPresent()) {
            files.notListed(lines.stream().map(ManifestLine::file).collect(Collectors.toSet()))
                    .forEach(name -> problems.add(new PackProblem(0, Kind.NOT_LISTED, name)));
        }
        return new PackCheck.Fits(version, added, replaced, Map.copyOf(described), back, same, List.copyOf(pictures));
    }
}
