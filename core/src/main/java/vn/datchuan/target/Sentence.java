package vn.datchuan.target;

import java.util.ArrayList;
import java.util.List;

/** A printed text as tokens, quantities and clauses (câu đã phân tích). */
final class Sentence {
    final PrintedText text;
    final List<Token> tokens;
    final List<Quantity> quantities;
    /** Clauses that hold a target, in printed order. */
    List<Clause> clauses = new ArrayList<>();
    /** Numbers that are no targets, each with why. */
    final List<Remark<Warning>> aside = new ArrayList<>();

    int steps;

    private Sentence(PrintedText text, List<Token> tokens, List<Quantity> quantities) {
        this.text = text;
        this.tokens = tokens;
        this.quantities = quantities;
    }

    static Sentence parse(String given) {
        Sentence sentence = lex(given);
        new ClauseParser(sentence).parse();
        return sentence;
    }

    /** A name: its tokens and numbers only. */
    static Sentence lex(String given) {
        PrintedText text = Normaliser.normalise(given);
        Lexer lexer = new Lexer(text);
        List<Token> tokens = Dates.join(text, lexer.tokens());
        Names.mark(text, tokens);
        QuantityParser parser = new QuantityParser(text, tokens);
        Sentence sentence = new Sentence(text, tokens, parser.quantities());
        sentence.steps = text.length + lexer.steps + tokens.size() + parser.steps;
        return sentence;
    }

    boolean is(int i, Sign sign) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(sign);
    }

    /** Where the statement begins: the first token that is no mark, no item number, no date and no word of striving. */
    int head() {
        int i = 0;
        while (i < tokens.size()) {
            Sign sign = tokens.get(i).sign;
            boolean frame = sign.separator()
                    || sign == Sign.SOFT
                    || sign == Sign.DATE
                    || sign == Sign.OPEN
                    || sign == Sign.CLOSE
                    || sign == Sign.DASH
                    || sign == Sign.COLON
                    || sign == Sign.OTHER
                    || (sign == Sign.EXCLUDED && (is(i + 1, Sign.CLOSE) || is(i + 1, Sign.STOP)));
            if (!frame) {
                break;
            }
            i++;
        }
        return i;
    }

    boolean has(Sign sign) {
        for (Token token : tokens) {
            if (token.is(sign)) {
                return true;
            }
        }
        return false;
    }

    /** Printed words of a stretch of tokens. */
    String words(int from, int to) {
        return from >= to ? "" : text.words(tokens.get(from).start, tokens.get(to - 1).end);
    }

    String words(Quantity q) {
        return words(q.first, q.end);
    }

    boolean empty() {
        return tokens.isEmpty();
    }
}
