package vn.datchuan.testkit;

import vn.datchuan.drl.Expression;
import vn.datchuan.drl.RuleFile;
import vn.datchuan.drl.RuleTree;
import vn.datchuan.error.Place;

/**
 * A rule with one word of one condition changed.
 *
 * @param pattern index of the changed pattern among the rule's conditions
 * @param constraint index of the changed condition in its pattern
 * @param changed the condition after the change
 * @param start offset of what is replaced in the file
 * @param end offset behind it
 * @param replacement what stands there instead
 * @param from the condition as it is, white space folded
 * @param to the condition after the change, white space folded
 */
record RuleMutant(
        RuleFile file,
        RuleTree rule,
        int pattern,
        int constraint,
        Expression changed,
        int start,
        int end,
        String replacement,
        String from,
        String to) {

    /** The whole file after the change. */
    String fileText() {
        String text = file.text().text();
        return text.substring(0, start) + replacement + text.substring(end);
    }

    /** Where the changed word stands. */
    Place place() {
        String text = file.text().text();
        int line = 1;
        int column = 1;
        for (int i = 0; i < start; i++) {
            column = text.charAt(i) == '\n' ? 1 : column + 1;
            line += text.charAt(i) == '\n' ? 1 : 0;
        }
        return new Place(file.text().path(), line, column);
    }
}
