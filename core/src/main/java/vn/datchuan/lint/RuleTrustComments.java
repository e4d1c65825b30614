package vn.datchuan.lint;

import java.util.List;
import vn.datchuan.drl.Span;

/**
 * Checks where comments stand. A rule compiler hands each condition and each consequence on as text, comments included, to readers of their own; so
 * none may stand within them. Goes through a file once, from its start to its end.
 */
final class RuleTrustComments {

    private final List<RuleTrustPieces.Piece> pieces;
    private final List<Integer> comments;
    private final RuleTrustReport report;
    private int piece;
    private int comment;

    RuleTrustComments(RuleTrustPieces read, RuleTrustReport report) {
        this.pieces = read.pieces();
        this.comments = read.comments();
        this.report = report;
    }

    /** Within a pattern: beside the commas that part its conditions, and beside its own brackets. */
    void checkPattern(Span span) {
        while (piece < pieces.size() && pieces.get(piece).offset() < span.start()) {
            piece++;
        }
        pass(span.start(), true);
        int depth = 0;
        String before = "";
        for (; piece < pieces.size() && pieces.get(piece).offset() < span.end(); piece++) {
            String now = pieces.get(piece).text();
            boolean between = before.equals(",") || before.equals("(") || now.equals(",") || now.equals(")");
            pass(pieces.get(piece).offset(), depth == 1 && between);
            depth += now.equals("(") ? 1 : now.equals(")") ? -1 : 0;
            before = now;
        }
    }

    void checkConsequence(Span span) {
        pass(span.start(), true);
        pass(span.end(), false);
    }

    /** Passes the comments before an offset. */
    private void pass(int offset, boolean allowed) {
        for (; comment < comments.size() && comments.get(comment) < offset; comment++) {
            if (!allowed) {
                report.refuseRest(
                        comments.get(comment), "a comment there", "comments between conditions, or outside of rules");
            }
        }
    }
}
