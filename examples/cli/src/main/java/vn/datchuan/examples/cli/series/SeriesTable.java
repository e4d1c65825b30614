package vn.datchuan.examples.cli.series;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.datchuan.SeriesVerdict;
import vn.datchuan.explain.Language;
import vn.datchuan.explain.Numbers;
import vn.datchuan.explain.Vocabulary;
import vn.datchuan.verdict.Flag;

/** Verdicts on series as a table for people; each batch is as wide as its texts need, and only the first has a heading. */
public final class SeriesTable implements SeriesOutput {

    private static final List<String> HEADING_VI =
            List.of("Mã", "Kết luận", "Dòng", "Chậm so với lộ trình", "Xác suất không đạt", "Dự báo", "Ghi chú");
    private static final List<String> HEADING_EN =
            List.of("Id", "Verdict", "Row", "Shortfall", "P(miss)", "Projected", "Flags");
    private static final int FIRST_FIGURE = 3;
    private static final int LAST_FIGURE = 5;
    private static final String GAP = "  ";

    private final Language language;
    private boolean headed;

    /**
     * Writes a table in one language.
     *
     * @param language of words and numbers
     */
    public SeriesTable(Language language) {
        this.language = language;
    }

    @Override
    public void write(List<SeriesVerdict> verdicts, OutputStream out) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(language == Language.VI ? HEADING_VI : HEADING_EN);
        for (SeriesVerdict verdict : verdicts) {
            rows.add(cells(verdict));
        }
        int[] widths = new int[HEADING_VI.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : headed ? rows.subList(1, rows.size()) : rows) {
            append(row, widths, text);
        }
        headed = true;
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private List<String> cells(SeriesVerdict verdict) {
        return List.of(
                verdict.id().replaceAll("\\p{Cntrl}", "\uFFFD"),
                words(verdict),
                verdict.row(),
                number(SeriesFigures.shortfall(verdict)),
                number(SeriesFigures.missProbability(verdict)),
                number(SeriesFigures.projected(verdict)),
                SeriesFigures.flags(verdict).stream()
                        .filter(flag -> flag != headFlag(verdict))
                        .map(flag -> Vocabulary.of(flag, language))
                        .collect(Collectors.joining(", ")));
    }

    /** The flag that is itself the word for the verdict. */
    private static @Nullable Flag headFlag(SeriesVerdict verdict) {
        return switch (verdict.verdict()) {
            case PASS -> verdict.flags().contains(Flag.PROVISIONAL) ? Flag.PROVISIONAL : null;
            case AT_RISK -> verdict.flags().contains(Flag.UNREACHABLE) ? Flag.UNREACHABLE : null;
            case FAIL, ON_TRACK, NOT_ASSESSED -> null;
        };
    }

    private String words(SeriesVerdict verdict) {
        Flag head = headFlag(verdict);
        String words = head == null
                ? verdict.severity()
                        .map(s -> Vocabulary.of(s, language))
                        .orElseGet(() -> Vocabulary.of(verdict.verdict(), language))
                : Vocabulary.of(head, language);
        return words
                + verdict.reason().map(r -> ": " + Vocabulary.of(r, language)).orElse("");
    }

    private String number(Optional<BigDecimal> number) {
        return number.map(n -> Numbers.natural(n, language)).orElse("–");
    }

    private static void append(List<String> row, int[] widths, StringBuilder text) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String padding = " ".repeat(widths[i] - width(row.get(i)));
            boolean figure = i >= FIRST_FIGURE && i <= LAST_FIGURE;
            line.append(i == 0 ? "" : GAP).append(figure ? padding + row.get(i) : row.get(i) + padding);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
