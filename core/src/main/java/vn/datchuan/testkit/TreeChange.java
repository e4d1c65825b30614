package vn.datchuan.testkit;

import java.util.function.UnaryOperator;
import vn.datchuan.drl.Expression;

/**
 * One change of a condition, in its tree and in its text.
 *
 * @param tree after the change
 * @param start offset in the file of what is replaced
 * @param end offset behind it
 * @param text what stands there instead
 */
record TreeChange(Expression tree, int start, int end, String text) {

    /** The same change as part of a larger expression. */
    TreeChange in(UnaryOperator<Expression> around) {
        return new TreeChange(around.apply(tree), start, end, text);
    }

    /** In one line, with single spaces. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c);
            if (!blank) {
                folded.append(c);
            } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip();
    }
}
