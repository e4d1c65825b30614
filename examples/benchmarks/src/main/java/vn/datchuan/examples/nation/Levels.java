package vn.datchuan.examples.nation;

/**
 * The made-up level of an indicator in a commune, in hundredths: about three of four are on the good side of the year's target, one of 33 exactly on it.
 * Between two years it goes from one level to the next with a little noise.
 */
final class Levels {

    private static final int OF = 100;
    private static final int ON_TARGET = 3;
    private static final int GOOD = 76;
    private static final int WHOLE = 10_000;
    private static final int NOISE = 200;

    private final Nation nation;

    Levels(Nation nation) {
        this.nation = nation;
    }

    /** True where the level is the target itself. */
    static boolean onTarget(long bits) {
        return Mix.below(bits, OF) < ON_TARGET;
    }

    /** At the end of a year. */
    int ofYear(IndicatorKind kind, int plan, int commune, int indicator, int year) {
        long bits = bits(commune, indicator, year);
        int threshold = kind.threshold(plan, year);
        int draw = Mix.below(bits, OF);
        if (draw < ON_TARGET) {
            return threshold;
        }
        boolean good = draw < GOOD;
        int most = Math.max(kind.form().whole() ? 300 : 20, threshold / (good ? 8 : 5));
        int distance = Mix.below(bits ^ 0x55, most) + 1;
        int level = good == kind.lower() ? threshold - distance : threshold + distance;
        return limited(kind, level);
    }

    /** At the end of a quarter, 0 to 3. */
    int ofQuarter(IndicatorKind kind, int plan, int commune, int indicator, int year, int quarter) {
        int end = ofYear(kind, plan, commune, indicator, year);
        int begin = year == 0 ? end * 4 / 5 : ofYear(kind, plan, commune, indicator, year - 1);
        int noise = Mix.below(bits(commune, indicator, year * 4L + quarter + 100), NOISE) - NOISE / 2;
        return limited(kind, begin + (end - begin) * (quarter + 1) / 4 + (quarter == 3 ? 0 : noise));
    }

    long bits(int commune, int indicator, long time) {
        return Mix.bits(nation.seed(), commune, indicator, time);
    }

    private static int limited(IndicatorKind kind, int level) {
        int limited = Math.max(0, kind.form().bounded() ? Math.min(WHOLE, level) : level);
        return kind.form().whole() ? limited / OF * OF : limited;
    }
}
