package vn.datchuan.lint;

import java.util.List;
import vn.datchuan.drl.ConditionElement;
import vn.datchuan.drl.RuleFile;
import vn.datchuan.drl.RuleTree;
import vn.datchuan.drl.Span;

/** Checks the characters of a rule file: words of the closed list alone, and no text that the tree does not have. */
final class RuleTrustText {

    private final RuleFile file;
    private final RuleTrustReport report;

    private RuleTrustText(RuleFile file, RuleTrustReport report) {
        this.file = file;
        this.report = report;
    }

    static void check(RuleFile file, RuleTrustReport report) {
        new RuleTrustText(file, report).check();
    }

    private void check() {
        RuleTrustPieces pieces = new RuleTrustPieces(file.text().text(), report);
        for (RuleTrustPieces.Piece piece : pieces.pieces()) {
            if (piece.isWord() && !isKnown(piece)) {
                report.refuseRest(piece.offset(), "word " + shortened(piece.text()), "words that rules may use");
            }
        }
        checkComments(pieces);
        if (report.isClean()) {
            compare(pieces.pieces());
        }
    }

    private boolean isKnown(RuleTrustPieces.Piece piece) {
        Span name = file.packageSpan();
        return RuleTrustWords.ALL.contains(piece.text())
                || RuleTrustRule.isBinding(piece.text())
                || (piece.offset() >= name.start() && piece.offset() < name.end());
    }

    /** Comments may part conditions from one another, but not a condition or a consequence. All lists are in the order of the file. */
    private void checkComments(RuleTrustPieces pieces) {
        RuleTrustComments comments = new RuleTrustComments(pieces, report);
        for (RuleTree rule : file.rules()) {
            for (ConditionElement element : rule.condition()) {
                comments.checkPattern(element.span());
            }
            comments.checkConsequence(rule.consequenceSpan());
        }
    }

    /** The tree must say what the file says, word by word; brackets and semicolons apart. */
    private void compare(List<RuleTrustPieces.Piece> pieces) {
        List<String> tree = RuleTrustLeaves.of(file);
        int at = 0;
        for (RuleTrustPieces.Piece piece : pieces) {
            if (piece.isLoose()) {
                continue;
            }
            if (at == tree.size() || !tree.get(at).equals(piece.text())) {
                report.refuse(
                        piece.offset(), shortened(piece.text()) + " at this place", "what the rule language has there");
                return;
            }
            at++;
        }
        if (at < tree.size()) {
            report.refuse(file.text().text().length(), "a file that ends here", shortened(tree.get(at)));
        }
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60);
    }
}
