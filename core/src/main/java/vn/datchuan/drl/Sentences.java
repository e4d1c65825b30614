package vn.datchuan.drl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The sentences that rules may be written in, from {@code sentences.dsl}, which has the form of Drools' own. Only the library ships sentences: they are
 * code, while a file that uses them is not. Immutable and thread-safe.
 */
public final class Sentences {

    private static final String FILE = "sentences.dsl";

    private final List<Sentence> all;

    private Sentences(List<Sentence> all) {
        this.all = List.copyOf(all);
    }

    /** Loaded when it is first used. */
    private static final class Shipped {
        static final Sentences SENTENCES = read();
    }

    /** The sentences of the library. */
    public static Sentences shipped() {
        return Shipped.SENTENCES;
    }

    /** In the order of the file. */
    public List<Sentence> all() {
        return all;
    }

    /** The DRL that a line stands for; of several sentences that fit, the one with most words of its own counts. */
    Optional<Match> match(Sentence.Section section, String line) {
        Match best = null;
        for (Sentence sentence : all) {
            if (sentence.section() == section) {
                Optional<String> drl = sentence.expand(line);
                if (drl.isPresent() && (best == null || sentence.ownLetters() > best.sentence.ownLetters())) {
                    best = new Match(sentence, drl.orElseThrow());
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** A sentence that a line is, and its DRL. */
    record Match(Sentence sentence, String drl) {}

    /** The sentence that shares most words with a line. */
    Sentence nearest(Sentence.Section section, String line) {
        Set<String> words = words(line);
        Sentence nearest = all.get(0);
        int most = -1;
        for (Sentence sentence : all) {
            if (sentence.section() == section) {
                int shared = 0;
                Set<String> own = words(sentence.words());
                for (String word : own) {
                    shared += words.contains(word) ? 2 : -1;
                }
                shared += 1000;
                if (shared > most) {
                    most = shared;
                    nearest = sentence;
                }
            }
        }
        return nearest;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[ \",]+", -1)) {
            if (!word.isEmpty() && word.charAt(0) != '{') {
                words.add(word);
            }
        }
        return words;
    }

    private static Sentences read() {
        List<Sentence> sentences = new ArrayList<>();
        InputStream resource = Sentences.class.getResourceAsStream(FILE);
        if (resource == null) {
            throw new IllegalStateException(FILE + " is missing in the jar");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    sentences.add(sentence(Normalizer.normalize(line, Normalizer.Form.NFC)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Sentences(sentences);
    }

    private static Sentence sentence(String line) {
        int close = line.indexOf(']');
        int equals = line.indexOf('=');
        Sentence.Section section =
                Sentence.Section.valueOf(line.substring(1, close).toUpperCase(Locale.ROOT));
        return new Sentence(section, line.substring(close + 1, equals), line.substring(equals + 1));
    }
}
