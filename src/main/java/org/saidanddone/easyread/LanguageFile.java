package org.saidanddone.easyread;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saidanddone.easyread.plainwords.Variant;

/**
 * Every word people see, in one language. A key stands once where both variants say the same; otherwise it stands twice,
 * with {@code .plain} and {@code .easy} at its end. A text whose words change with a number is a message of ICU, as in
 * {@code {0, plural, one {# day} other {# days}}}: Welsh has six forms.
 */
public final class LanguageFile {

    /** The language that has every text. */
    public static final Locale ENGLISH = Locale.UK;

    /** Welsh, where some texts may be missing. */
    public static final Locale WELSH = Locale.of("cy", "GB");

    private static final LanguageFile EN = read(ENGLISH).orElseThrow();
    private static final LanguageFile CY = read(WELSH).orElseThrow();

    private static final Pattern VALUE = Pattern.compile("\\{(\\d)}");
    private static final String CHANGES_WITH_A_NUMBER = ", plural,";
    private static final int NAMED_BY = 8;

    private final Locale locale;
    private final Map<String, String> texts;

    private LanguageFile(Locale locale, Map<String, String> texts) {
        this.locale = locale;
        this.texts = Map.copyOf(texts);
    }

    /** The English file, which has every text. */
    public static LanguageFile english() {
        return EN;
    }

    /** The Welsh file, which may lack texts. */
    public static LanguageFile welsh() {
        return CY;
    }

    /** The file of the language, empty when there is none. */
    public static Optional<LanguageFile> read(Locale locale) {
        String name = "/words/" + locale.getLanguage() + ".properties";
        try (InputStream in = LanguageFile.class.getResourceAsStream(name)) {
            if (in == null) {
                return Optional.empty();
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            Properties properties = new Properties();
            properties.load(reader);
            Map<String, String> texts = new TreeMap<>();
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            return Optional.of(new LanguageFile(locale, texts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language of these texts. */
    public Locale locale() {
        return locale;
    }

    /** Every key as it stands in the file. */
    public Set<String> keys() {
        return texts.keySet();
    }

    /** The text for the key as it stands in the file, null when it is not there. */
    public @Nullable String raw(String key) {
        return texts.get(key);
    }

    /**
     * The text for the key in the variant; {@code {0}}, {@code {1}} ... are replaced by the values.
     *
     * @throws IllegalArgumentException when there is no such text: a test keeps that from happening
     */
    public String text(Variant variant, String key, Object... values) {
        return find(variant, key, values).orElseThrow(() -> new IllegalArgumentException("no text for " + key));
    }

    /** The text for the key in the variant, empty when this language has none. */
    public Optional<String> find(Variant variant, String key, Object... values) {
        String suffix = variant == Variant.EASY_READ ? ".easy" : ".plain";
        String text = texts.getOrDefault(key + suffix, texts.get(key));
        return Optional.ofNullable(text).map(found -> filled(found, values));
    }

    private String filled(String text, Object... values) {
        if (values.length > 0 && text.contains(CHANGES_WITH_A_NUMBER)) {
            return new MessageFormat(text, ULocale.forLocale(locale)).format(values);
        }
        return VALUE.matcher(text).replaceAll(place -> {
            int at = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(at < values.length ? String.valueOf(values[at]) : place.group());
        });
    }

    /** Eight letters and digits that stand for exactly these texts: with any other text they are others. */
    public String fingerprint() {
        String all = new TreeMap<>(texts)
                .entrySet().stream()
                        .map(text -> text.getKey() + '=' + text.getValue())
                        .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, NAMED_BY);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
