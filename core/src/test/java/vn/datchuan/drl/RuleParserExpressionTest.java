package vn.datchuan.drl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What conditions read as. */
class RuleParserExpressionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "closed # closed",
                "!met # !met",
                "a || b && c # (a || (b && c))",
                "(a || b) && c # ((a || b) && c)",
                "!(a && b) # !(a && b)",
                "observed >= 80 # (observed >= 80)",
                "observed >= 80.50 # (observed >= 80.50)",
                "observed >= 80B # (observed >= 80)",
                "observed >= 1_000 # (observed >= 1000)",
                "observed >= -2.5 # (observed >= -2.5)",
                "a + 2 * b - 1 > c # (((a + (2 * b)) - 1) > c)",
                "a - b - c == 0 # (((a - b) - c) == 0)",
                "obstacle == null # (obstacle == null)",
                "late != true # (late != true)",
                "evidence == Evidence.APPROVED # (evidence == Evidence.APPROVED)",
                "subject.figure(\"worstGap\") > 0 # (subject.figure('worstGap') > 0)",
                "elapsed < policy.number(\"a\") || !begun # ((elapsed < policy.number('a')) || !begun)",
                "satisfies(\"≥ 80%\") # satisfies('≥ 80%')",
                "indicator in (\"C.7\", \"C.8\") # (indicator in ('C.7', 'C.8'))",
                "indicator not in (\"C.7\") # (indicator not in ('C.7'))",
                "indicator matches \"C\\.\\d\" # (indicator matches 'C\\.\\d')",
                "indicator not matches \"C\" # (indicator not matches 'C')",
                "indicator str[startsWith] \"C\" # (indicator str[startsWith] 'C')",
                "a before[ 1d, 2d ] b # (a before[ 1d, 2d ] b)",
                "meets(\"≥ 80%\") # meets('≥ 80%')",
                "indicator == 'C.7' # (indicator == 'C.7')",
                "this.unit == \"x\" # (this.unit == 'x')",
                "in == \"x\" # (in == 'x')"
            })
    void constraint_ofTheDescribedPart_readsByPrecedence(String written, String shape) {
        assertThat(Parsed.shape(Parsed.constraint(written))).isEqualTo(shape);
        assertThat(Parsed.problems("rule \"r\" when\nIndicatorCase( " + written + " )\nthen\n$case.a();\nend"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "closed && eval( x > 1 ) && met # (closed && <eval: eval( x > 1 )> && met)",
                "new java.util.HashMap<String,Integer>(){{ put(\"a\", 1); }}.isEmpty() "
                        + "# <new: new java.util.HashMap<String,Integer>(){{ put(\"a\", 1); }}.isEmpty()>",
                "(Integer) x > 3 # <cast: (Integer) x > 3>",
                "x -> y # <lambda: x -> y>",
                "any((a, b) -> a) # any(<lambda: (a, b) -> a>)",
                "a ? b : c # <?: a ? b : c>",
                "$o : observed # <binding: $o : observed>",
                "x = 5 # <=: x = 5>",
                "observed > 5 && < 10 # ((observed > 5) && <<: < 10>)",
                "a < b < c # <<: a < b < c>",
                "list[0] == 1 # <[: list[0] == 1>",
                "a instanceof B # <instanceof: a instanceof B>",
                "x == 010 # (x == <number: 010>)",
                "x == 0x1F # (x == <number: 0x1F>)",
                "x == 1e9 # (x == <number: 1e9>)",
                "String::valueOf # <::: String::valueOf>"
            })
    void constraint_outsideOfTheDescribedPart_isOtherTextUpToItsEnd(String written, String shape) {
        assertThat(Parsed.shape(Parsed.constraint(written))).isEqualTo(shape);
        assertThat(Parsed.problems("rule \"r\" when\nIndicatorCase( " + written + " )\nthen\n$case.a();\nend"))
                .isEmpty();
    }

    @Test
    void text_withEscapes_isResolved() {
        assertThat(Parsed.constraint("indicator == \"a\\\"b\\\\c\\n\\t\\u0110d\\d\""))
                .isInstanceOfSatisfying(
                        Expression.Comparison.class,
                        c -> assertThat(((Expression.Text) c.right()).value()).isEqualTo("a\"b\\c\n\tĐd\\d"));
    }

    @Test
    void spans_ofAComparison_coverItsParts() {
        Expression.Comparison read = (Expression.Comparison) Parsed.constraint("(observed) >= 80.5B");
        assertThat(read.span()).isEqualTo(new Span(37, 56, 2, 24));
        assertThat(read.operatorSpan()).isEqualTo(new Span(48, 50, 2, 35));
        assertThat(read.left().span()).isEqualTo(new Span(38, 46, 2, 25));
        assertThat(read.right().span()).isEqualTo(new Span(51, 56, 2, 38));
    }

    @Test
    void brackets_deeperThanTheLimit_areAProblem() {
        String deep = "(".repeat(40) + "closed" + ")".repeat(40);
        assertThat(Parsed.problems("rule \"r\" when\nIndicatorCase( " + deep + " )\nthen\n$case.a();\nend"))
                .containsExactly("2:48 found (; expected at most 32 brackets within each other");
    }

    @Test
    void sums_longerThanTheLimit_areAProblem() {
        String sum = "a" + " + a".repeat(70);
        assertThat(Parsed.problems("rule \"r\" when\nIndicatorCase( " + sum + " > 0 )\nthen\n$case.a();\nend"))
                .containsExactly("2:274 found +; expected at most 64 parts in a row");
    }
}
