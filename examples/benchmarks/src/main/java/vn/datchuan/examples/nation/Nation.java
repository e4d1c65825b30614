package vn.datchuan.examples.nation;

import java.time.LocalDate;

/**
 * Size and seed of a made-up nation; everything about it follows from these. Its plans run from {@link #FIRST_YEAR} to {@link #LAST_YEAR}, a target for
 * each year.
 *
 * @param communes units that are judged
 * @param indicators of each plan
 * @param plans shared by the communes in turn
 * @param open judged inside the fourth year, by quarterly figures until then; otherwise after all years, by yearly figures
 * @param seed of all values
 */
record Nation(int communes, int indicators, int plans, boolean open, long seed) {

    static final int FIRST_YEAR = 2025;
    static final int LAST_YEAR = 2030;
    static final int YEARS = LAST_YEAR - FIRST_YEAR + 1;

    private static final int COMMUNES = 3_321;
    private static final long SEED = 20_261_122L;

    Nation {
        if (communes < 1 || communes > 99_999 || indicators < 5 || plans < 1 || plans > communes) {
            throw new IllegalArgumentException("a nation of " + communes + " communes, " + indicators
                    + " indicators and " + plans + " plans: expected 1 to 99,999 communes, 5 or more indicators, and"
                    + " no more plans than communes");
        }
    }

    /** As many communes as the country has had since 1 July 2025; four plans of 30 indicators. */
    static Nation whole() {
        return new Nation(COMMUNES, 30, 4, false, SEED);
    }

    Nation times(int nations) {
        return withCommunes(communes * nations);
    }

    Nation withCommunes(int others) {
        return new Nation(others, indicators, plans, open, seed);
    }

    Nation withIndicators(int others) {
        return new Nation(communes, others, plans, open, seed);
    }

    Nation withPlans(int others) {
        return new Nation(communes, indicators, others, open, seed);
    }

    Nation inside() {
        return new Nation(communes, indicators, plans, true, seed);
    }

    /** Targets that are judged. */
    long cases() {
        return (long) communes * indicators * YEARS;
    }

    LocalDate asOf() {
        return open ? LocalDate.of(2028, 9, 30) : LocalDate.of(LAST_YEAR + 1, 1, 15);
    }

    /** Codes are in the order of their numbers. */
    static String unit(int commune) {
        String digits = Integer.toString(commune + 1);
        return "xa-" + "00000".substring(digits.length()) + digits;
    }

    static String planId(int plan) {
        return "illustrative-plan-" + (plan + 1);
    }

    int planOf(int commune) {
        return commune % plans;
    }

    /** Printed section and number of an indicator: five sections of as many indicators each as fit. */
    String code(int indicator) {
        int each = (indicators + 4) / 5;
        return SECTIONS[indicator / each] + "." + (indicator % each + 1);
    }

    String section(int indicator) {
        return SECTIONS[indicator / ((indicators + 4) / 5)];
    }

    static final String[] SECTIONS = {"I", "II", "III", "IV", "V"};
}
