package vn.datchuan.reference;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a rating in words says of a qualitative target. */
enum Rating {
    APPROVED,
    REJECTED,
    NOT_YET;

    private static final Set<String> APPROVING = Set.of("đạt", "đáp ứng", "hoàn thành", "vượt");
    private static final Set<String> REJECTING = Set.of("không đạt", "không đáp ứng", "không hoàn thành");
    private static final Set<String> PENDING = Set.of("chưa đạt", "chưa hoàn thành", "đang thực hiện");

    /** Empty for words of which the policy knows nothing. */
    static Optional<Rating> of(String reported, String targetWords) {
        String said = plain(reported);
        String asked = plain(targetWords);
        if (APPROVING.contains(said) || said.equals(asked)) {
            return Optional.of(APPROVED);
        }
        if (REJECTING.contains(said) || said.equals("không " + asked)) {
            return Optional.of(REJECTED);
        }
        if (PENDING.contains(said) || said.equals("chưa " + asked)) {
            return Optional.of(NOT_YET);
        }
        return Optional.empty();
    }

    private static String plain(String words) {
        String composed = Normalizer.normalize(words, Normalizer.Form.NFC);
        return composed.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
