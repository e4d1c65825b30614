package vn.datchuan.examples.nation;

/**
 * How one indicator's targets are printed, year after year, and its figures reported.
 *
 * @param lower less is better
 * @param pattern of the printed target: {@code #} stands for the threshold, {@code @} for the upper end of a range
 * @param first threshold of the first year in hundredths
 * @param step from year to year in hundredths; a threshold of 0 steps is the same in every plan
 * @param firstText printed in the first year instead; empty: nothing else is
 * @param lastText printed in the last year instead; empty: nothing else is
 */
record IndicatorKind(
        ValueForm form, boolean lower, String pattern, int first, int step, String firstText, String lastText) {

    private static final int WHOLE = 10_000;
    private static final int WIDTH = 1_000;

    static IndicatorKind of(ValueForm form, String pattern, int first, int step) {
        return new IndicatorKind(form, step < 0, pattern, first, step, "", "");
    }

    IndicatorKind beginning(String text) {
        return new IndicatorKind(form, lower, pattern, first, step, text, lastText);
    }

    IndicatorKind ending(String text) {
        return new IndicatorKind(form, lower, pattern, first, step, firstText, text);
    }

    /** In hundredths; differs a little from plan to plan. */
    int threshold(int plan, int year) {
        int shift = step == 0 ? 0 : plan % 4 * (form == ValueForm.DECIMAL ? 10 : 100);
        int threshold = first + shift + step * year;
        return form.bounded() ? Math.max(100, Math.min(WHOLE, threshold)) : Math.max(100, threshold);
    }

    /** As the document prints it. */
    String text(int plan, int year) {
        if (year == 0 && !firstText.isEmpty()) {
            return firstText;
        }
        if (year == Nation.YEARS - 1 && !lastText.isEmpty()) {
            return lastText;
        }
        int threshold = threshold(plan, year);
        return pattern.replace("#", printed(threshold)).replace("@", printed(Math.min(WHOLE, threshold + WIDTH)));
    }

    private static String printed(int hundredths) {
        int rest = hundredths % 100;
        String whole = Integer.toString(hundredths / 100);
        return rest == 0 ? whole : whole + "," + (rest % 10 == 0 ? rest / 10 : rest);
    }
}
