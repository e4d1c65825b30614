package vn.datchuan.drl;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;

/** A place in the tokens of a rule file. It only moves forward, so that reading takes time in proportion to the text. Used by one thread. */
final class Cursor {

    final Source source;

    private final List<Token> tokens;
    private int index;
    private int reported = -1;
    private boolean quiet;

    Cursor(Source source, List<Token> tokens) {
        this.source = source;
        this.tokens = tokens;
    }

    int index() {
        return index;
    }

    Token peek() {
        return tokens.get(index);
    }

    /** The token so many places on, or the end. */
    Token peek(int ahead) {
        return tokens.get(Math.min(index + ahead, tokens.size() - 1));
    }

    /** Moves on; at the end it stays. */
    @CanIgnoreReturnValue
    Token next() {
        Token token = tokens.get(index);
        if (token.kind() == Token.Kind.OPEN_STRING) {
            quiet = true;
        }
        if (index < tokens.size() - 1) {
            index++;
        }
        return token;
    }

    boolean at(String sign) {
        return peek().isSign(sign);
    }

    boolean atWord(String word) {
        return peek().isWord(word);
    }

    boolean atKind(Token.Kind kind) {
        return peek().kind() == kind;
    }

    boolean atEnd() {
        return atKind(Token.Kind.END);
    }

    /** Moves on if that sign is next. */
    @CanIgnoreReturnValue
    boolean take(String sign) {
        boolean there = at(sign);
        if (there) {
            next();
        }
        return there;
    }

    /** {@code rule} with a name in quotes, or as the first word of a line. */
    boolean atRule() {
        if (!atWord("rule")) {
            return false;
        }
        Token name = peek(1);
        return name.isString() || (name.kind() == Token.Kind.WORD && startsLine());
    }

    /** The next token is the first of its line. */
    boolean startsLine() {
        return index == 0 || tokens.get(index - 1).line() < peek().line();
    }

    /** Nothing of a condition or an expression goes on here, whatever brackets are open. */
    boolean stops() {
        return stopsConsequence() || atWord("then");
    }

    /** Nothing of a consequence goes on here, whatever brackets are open. */
    boolean stopsConsequence() {
        return atEnd() || atWord("end") || atRule();
    }

    /** An expression ends here. */
    boolean atTerminator() {
        return stops() || at(",") || at(";") || peek().isClosing();
    }

    /** Passes over what stands before the next terminator; brackets are passed over whole. */
    void skipToTerminator() {
        while (!atTerminator()) {
            skipOne();
        }
    }

    /** Passes over a token, or over brackets with what is between them. */
    void skipOne() {
        int depth = 0;
        do {
            Token token = next();
            depth += token.isOpening() ? 1 : token.isClosing() ? -1 : 0;
        } while (depth > 0 && !stops());
    }

    /** Offset of the next token. */
    int start() {
        return peek().start();
    }

    /** Offset behind the token before. */
    int end() {
        return index == 0 ? 0 : tokens.get(index - 1).end();
    }

    /** What was passed since an offset, as a span. */
    Span since(int start) {
        return source.span(start, Math.max(start, end()));
    }

    /** What was passed since an offset, as text outside of the described part. */
    OtherText other(String what, int start) {
        return source.other(what, start, Math.max(start, end()));
    }

    /** Says that the next token is not what was expected. */
    void unexpected(String expected) {
        report(start(), expected);
    }

    /** Says what is missing behind the token before. */
    void missing(String what) {
        report(end(), what);
    }

    /** One problem for one token, and none for what the lexer has named already. */
    private void report(int offset, String expected) {
        boolean named = atKind(Token.Kind.ESCAPE) || atKind(Token.Kind.UNREADABLE);
        if (!quiet && !named && reported != index) {
            source.problem(offset, "found " + Shown.of(peek(), source), expected);
        }
        reported = index;
    }

    /** After a text that is not closed nothing more is said of the rule. */
    void speakAgain() {
        quiet = false;
    }
}
