package vn.datchuan.drl;

import java.math.BigDecimal;
import java.util.List;

/** An expression of a constraint or of an argument. Conditions evaluate to true or false; nothing is computed but comparisons. */
public sealed interface Expression
        permits Expression.And,
                Expression.Or,
                Expression.Not,
                Expression.Comparison,
                Expression.Arithmetic,
                Expression.Choice,
                Expression.Name,
                Expression.Member,
                Expression.Call,
                Expression.OwnCall,
                Expression.Text,
                Expression.Number,
                Expression.Truth,
                Expression.Null,
                OtherText {

    Span span();

    /** All must hold: {@code a && b}. */
    record And(List<Expression> parts, Span span) implements Expression {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /** One must hold: {@code a || b}. */
    record Or(List<Expression> parts, Span span) implements Expression {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /** {@code !a}. */
    record Not(Expression inner, Span span) implements Expression {}

    /**
     * {@code a >= b} and the like.
     *
     * @param operator as written: one of {@code == != < <= > >=}, or a word such as {@code in}, {@code matches}, {@code memberOf}
     */
    record Comparison(Expression left, String operator, Span operatorSpan, Expression right, Span span)
            implements Expression {}

    /** {@code a + b}: read so that it can be named and refused. */
    record Arithmetic(Expression left, String operator, Expression right, Span span) implements Expression {}

    /** A list in brackets behind {@code in}. */
    record Choice(List<Expression> options, Span span) implements Expression {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** A name: a property of the fact, a binding ({@code $case}), or a constant's last part where a type stands before it. */
    record Name(String name, Span span) implements Expression {}

    /** {@code target.name}: a property or constant of something. */
    record Member(Expression target, String name, Span span) implements Expression {}

    /** {@code target.name(arguments)}. */
    record Call(Expression target, String name, List<Expression> arguments, Span span) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** {@code name(arguments)}, of the fact itself. */
    record OwnCall(String name, List<Expression> arguments, Span span) implements Expression {
        public OwnCall {
            arguments = List.copyOf(arguments);
        }
    }

    /** A text, without quotes and with its escapes resolved. */
    record Text(String value, Span span) implements Expression {}

    /** A number as written, without suffix ({@code B}, {@code L}, {@code d}). */
    record Number(BigDecimal value, Span span) implements Expression {}

    /** {@code true} or {@code false}. */
    record Truth(boolean value, Span span) implements Expression {}

    /** {@code null}. */
    record Null(Span span) implements Expression {}
}
