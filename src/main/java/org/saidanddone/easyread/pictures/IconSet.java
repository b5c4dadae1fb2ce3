package org.saidanddone.easyread.pictures;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One packaged set of pictures, in Iconify's form. Read as a stream: the sets are large and few pictures are wanted. */
final class IconSet {

    /** Pictures of one colour take the colour of the words beside them: in an image they have nobody to ask. */
    private static final String INK = "#14202b";

    private IconSet() {}

    /** The wanted pictures of the set as whole SVG texts, by their names in the set. */
    static Map<String, String> read(String set, Set<String> wanted) {
        try (InputStream in = IconSet.class.getResourceAsStream("/pictures/" + set + ".json")) {
            if (in == null) {
                throw new IllegalStateException("the picture set " + set + " is not packaged");
            }
            try (JsonParser json = new JsonFactory().createParser(in)) {
                return icons(json, wanted);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> icons(JsonParser json, Set<String> wanted) throws IOException {
        Map<String, String> bodies = new HashMap<>();
        int size = 72;
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "icons" -> {
                    while (json.nextToken() == JsonToken.FIELD_NAME) {
                        String name = json.currentName();
                        json.nextToken();
                        String body = body(json);
                        if (body != null && wanted.contains(name)) {
                            bodies.put(name, body.replace("currentColor", INK));
                        }
                    }
                }
                case "width", "height" -> size = json.getIntValue();
                default -> json.skipChildren();
            }
        }
        int side = size;
        bodies.replaceAll((name, body) -> "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side
                + "\">" + body + "</svg>");
        return bodies;
    }

    private static @Nullable String body(JsonParser json) throws IOException {
        String body = null;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            if (field.equals("body")) {
                body = json.getText();
            } else {
                json.skipChildren();
            }
        }
        return body;
    }
}
