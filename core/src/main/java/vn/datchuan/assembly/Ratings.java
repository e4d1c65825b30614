package vn.datchuan.assembly;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import vn.datchuan.fact.Evidence;
import vn.datchuan.model.MeasuredValue.Rating;
import vn.datchuan.model.Observation;

/**
 * What a rating says of a qualitative target. The words are a closed list, and the target's own words are an approval; "chưa" before an approval says
 * not yet, "không" says rejected.
 */
final class Ratings {

    private static final List<String> APPROVED = List.of("đạt", "đáp ứng", "hoàn thành", "vượt");
    private static final List<String> REJECTED = List.of("không đạt", "không đáp ứng", "không hoàn thành");
    private static final List<String> NOT_YET = List.of("chưa đạt", "chưa hoàn thành", "đang thực hiện");

    private static final int SLOT_BITS = 8;
    private static final int SPREAD = 0x9E3779B9;
    private static final AtomicReferenceArray<@Nullable Said> SAID = new AtomicReferenceArray<>(1 << SLOT_BITS);

    private Ratings() {}

    /** What a rating says of a target's words. */
    private record Said(String rating, String targetWords, Optional<Evidence> evidence) {}

    /** Empty for a rating outside the list. The same few words are rated again and again, so what they said is kept. */
    static Optional<Evidence> read(String rating, String targetWords) {
        int slot = (rating.hashCode() * 31 + targetWords.hashCode()) * SPREAD >>> Integer.SIZE - SLOT_BITS;
        Said said = SAID.get(slot);
        if (said == null || !said.rating.equals(rating) || !said.targetWords.equals(targetWords)) {
            said = new Said(rating, targetWords, said(rating, targetWords));
            SAID.set(slot, said);
        }
        return said.evidence;
    }

    private static Optional<Evidence> said(String rating, String targetWords) {
        String text = fold(rating);
        String own = fold(targetWords);
        if (APPROVED.contains(text) || !own.isEmpty() && text.equals(own)) {
            return Optional.of(Evidence.APPROVED);
        }
        if (NOT_YET.contains(text) || !own.isEmpty() && text.equals("chưa " + own)) {
            return Optional.of(Evidence.NOT_YET);
        }
        if (REJECTED.contains(text) || !own.isEmpty() && text.equals("không " + own)) {
            return Optional.of(Evidence.REJECTED);
        }
        return Optional.empty();
    }

    /** True for a figure whose rating is an approval. */
    static boolean isApproved(Observation figure, String targetWords) {
        return figure.value() instanceof Rating rating
                && read(rating.text(), targetWords).equals(Optional.of(Evidence.APPROVED));
    }

    /** Composed, lower case, single spaces, without a final period. */
    private static String fold(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .strip();
        StringBuilder single = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean space = Character.isWhitespace(c) || c == '\u00a0';
            if (!space) {
                single.append(c);
            } else if (single.length() > 0 && single.charAt(single.length() - 1) != ' ') {
                single.append(' ');
            }
        }
        int end = single.length();
        return end > 0 && single.charAt(end - 1) == '.'
                ? single.substring(0, end - 1).strip()
                : single.toString();
    }
}
