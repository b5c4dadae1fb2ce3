package org.saidanddone.picturelibrary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.saidanddone.easyread.pictures.OwnPictures;
import org.saidanddone.picturelibrary.PackProblem.Kind;
import org.saidanddone.platform.ImageCheck;
import org.saidanddone.platform.SafeImage;
import org.saidanddone.platform.SafeImages;

/**
 * The files in a pack. Nothing is written to a disk, and what the zip says about lengths is not believed: every byte that
 * comes out is counted.
 */
final class PackFiles {

    static final int MOST_FILES = 1000;
    static final int MOST_BYTES = 60 * 1024 * 1024;
    static final int MOST_CONTENT = 120 * 1024 * 1024;
    private static final int MOST_MANIFEST = 1024 * 1024;

    /** A picture in the pack. */
    record Found(String digest, SafeImage image) {}

    private final Map<String, Found> pictures = new TreeMap<>();
    private final Map<String, Fault> wrong = new TreeMap<>();
    private @Nullable String manifest;

    private PackFiles() {}

    /** Reads the zip; what is wrong with it as a whole is added to the problems. */
    static PackFiles read(InputStream in, SafeImages images, List<PackProblem> problems) throws IOException {
        byte[] whole = in.readNBytes(MOST_BYTES + 1);
        PackFiles files = new PackFiles();
        if (whole.length > MOST_BYTES) {
            problems.add(new PackProblem(0, Kind.LARGE_PACK, String.valueOf(MOST_BYTES / 1024 / 1024)));
            return files;
        }
        if (whole.length < 4 || whole[0] != 'P' || whole[1] != 'K') {
            problems.add(new PackProblem(0, Kind.NOT_A_ZIP, ""));
            return files;
        }
        try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(whole), StandardCharsets.UTF_8)) {
            files.fill(zip, images, problems);
        } catch (IllegalArgumentException e) {
            // A name that is not UTF-8.
            throw new IOException(e);
        }
        if (files.manifest == null && problems.isEmpty()) {
            problems.add(new PackProblem(0, Kind.NO_MANIFEST, PackWriter.MANIFEST));
        }
        return files;
    }

    private void fill(ZipInputStream zip, SafeImages images, List<PackProblem> problems) throws IOException {
        Set<String> names = new HashSet<>();
        long left = MOST_CONTENT;
        int count = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            count++;
            if (count > MOST_FILES) {
                problems.add(new PackProblem(0, Kind.MANY_FILES, String.valueOf(MOST_FILES)));
                return;
            }
            byte[] content = zip.readNBytes((int) Math.min(left, PictureLibrary.MOST_BYTES) + 1);
            // What a file has beyond its own limit is read too when the next one is looked for, and must count.
            left -= content.length + skipped(zip, left - content.length);
            if (left < 0) {
                problems.add(new PackProblem(0, Kind.LARGE_CONTENT, String.valueOf(MOST_CONTENT / 1024 / 1024)));
                return;
            }
            if (entry.isDirectory() || isSystemFile(entry.getName())) {
                continue;
            }
            if (!entry.getName().matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._()-]{0,119}")) {
                problems.add(new PackProblem(0, Kind.ODD_NAME, entry.getName()));
            } else if (!names.add(entry.getName())) {
                problems.add(new PackProblem(0, Kind.FILE_TWICE, entry.getName()));
            } else {
                take(entry.getName(), content, images, problems);
            }
        }
    }

    private static long skipped(ZipInputStream zip, long left) throws IOException {
        byte[] some = new byte[8192];
        long skipped = 0;
        int read = zip.read(some);
        while (read > 0 && skipped <= left) {
            skipped += read;
            read = zip.read(some);
        }
        return skipped;
    }

    /** What the programs that make zips add by themselves. */
    private static boolean isSystemFile(String name) {
        return name.startsWith("__MACOSX/") || name.endsWith(".DS_Store") || name.equals("Thumbs.db");
    }

    private void take(String name, byte[] content, SafeImages images, List<PackProblem> problems) {
        if (name.equals(PackWriter.MANIFEST)) {
            if (content.length > MOST_MANIFEST) {
                problems.add(new PackProblem(1, Kind.BROKEN_MANIFEST, ""));
            } else {
                manifest = ManifestLine.text(content);
            }
        } else if (content.length > PictureLibrary.MOST_BYTES) {
            wrong.put(name, Fault.LARGE_FILE);
        } else {
            switch (images.read(content, PictureLibrary.LONGEST_SIDE)) {
                case ImageCheck.Refused refused -> wrong.put(name, Fault.of(refused.reason()));
                case ImageCheck.Safe safe -> pictures.put(name, new Found(OwnPictures.digest(content), safe.image()));
            }
        }
    }

    /** The text of the list. */
    Optional<String> manifest() {
        return Optional.ofNullable(manifest);
    }

    /** The picture that the line names; empty, with the problem noted, where there is none. */
    Optional<Found> find(ManifestLine line, List<PackProblem> problems) {
        Found found = pictures.get(line.file());
        if (found == null) {
            Fault fault = wrong.get(line.file());
            problems.add(new PackProblem(
                    line.number(), fault == null ? Kind.NO_SUCH_FILE : Kind.valueOf(fault.name()), line.file()));
        }
        return Optional.ofNullable(found);
    }

    /** The files that no line names. */
    Set<String> notListed(Set<String> listed) {
        Set<String> names = new java.util.TreeSet<>(pictures.keySet());
        names.addAll(wrong.keySet());
        names.removeAll(listed);
        return names;
    }
}
