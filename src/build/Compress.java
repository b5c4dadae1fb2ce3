import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Run by the build: writes a {@code .br} beside each script and style sheet in the folders, as small as it gets. */
final class Compress {

    private static final int BEST = 11;

    private Compress() {}

    public static void main(String[] folders) throws IOException {
        if (!Brotli4jLoader.isAvailable()) {
            System.out.println("No Brotli for this machine: pages go out with gzip, which is larger.");
            return;
        }
        for (String folder : folders) {
            for (Path file : files(Path.of(folder))) {
                byte[] small = Encoder.compress(Files.readAllBytes(file), Encoder.Parameters.create(BEST));
                Files.write(file.resolveSibling(file.getFileName() + ".br"), small);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().matches(".*\\.(js|css)")).toList();
        }
    }
}
