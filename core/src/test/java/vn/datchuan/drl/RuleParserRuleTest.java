package vn.datchuan.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stands around conditions: package, imports, heads of rules, patterns, statements. */
class RuleParserRuleTest {

    @Test
    void file_withPackageAndImports_namesThemWithTheirPlaces() {
        RuleFile file = Parsed.file("""
                // head
                package a.b.c
                import a.B;
                import static a.B.*
                import function a.B.f;
                import accumulate a.Sum sum;
                """);
        assertThat(file.packageName()).isEqualTo("a.b.c");
        assertThat(file.packageSpan()).isEqualTo(new Span(16, 21, 2, 9));
        assertThat(file.imports())
                .containsExactly(
                        new ImportLine("a.B", ImportLine.Kind.TYPE, new Span(22, 32, 3, 1)),
                        new ImportLine("a.B.*", ImportLine.Kind.STATIC, new Span(34, 53, 4, 1)),
                        new ImportLine("a.B.f", ImportLine.Kind.FUNCTION, new Span(54, 75, 5, 1)),
                        new ImportLine("a.Sum sum", ImportLine.Kind.ACCUMULATE, new Span(77, 104, 6, 1)));
        assertThat(file.problems()).isEmpty();
        assertThat(file.others()).isEmpty();
    }

    @Test
    void file_withoutPackage_hasAnEmptyName() {
        RuleFile file = Parsed.file("");
        assertThat(file.packageName()).isEmpty();
        assertThat(file.packageSpan()).isEqualTo(new Span(0, 0, 1, 1));
        assertThat(file.problems()).isEmpty();
    }

    @Test
    void head_withEverything_isRead() {
        RuleFile file = Parsed.file("""
                rule 'Đạt' extends "p" @Row("3") @Flag @Basis( "a" , 5 )
                salience -10, no-loop agenda-group "x" enabled ( a + b ) lock-on-active true
                when then end""");
        RuleTree rule = file.rules().get(0);
        assertThat(rule.name()).isEqualTo("Đạt");
        assertThat(rule.nameSpan()).isEqualTo(new Span(5, 10, 1, 6));
        assertThat(rule.parent()).isEqualTo(Optional.of("p"));
        assertThat(rule.annotations())
                .containsExactly(
                        new RuleTree.Annotation("Row", "3", new Span(23, 32, 1, 24)),
                        new RuleTree.Annotation("Flag", "", new Span(33, 38, 1, 34)),
                        new RuleTree.Annotation("Basis", "\"a\" , 5", new Span(39, 56, 1, 40)));
        assertThat(rule.attributes())
                .extracting(RuleTree.Attribute::name, RuleTree.Attribute::value)
                .containsExactly(
                        tuple("salience", "-10"),
                        tuple("no-loop", ""),
                        tuple("agenda-group", "\"x\""),
                        tuple("enabled", "( a + b )"),
                        tuple("lock-on-active", "true"));
        assertThat(file.problems()).isEmpty();
    }

    @Test
    void pattern_bound_hasItsPlaces() {
        FactPattern pattern =
                (FactPattern) Parsed.condition("closed").condition().get(0);
        assertThat(pattern.binding()).isEqualTo("$case");
        assertThat(pattern.type()).isEqualTo("IndicatorCase");
        assertThat(pattern.typeSpan()).isEqualTo(new Span(22, 35, 2, 9));
        assertThat(pattern.span()).isEqualTo(new Span(14, 45, 2, 1));
    }

    @Test
    void rule_spans_reachFromRuleToEnd() {
        RuleTree rule = Parsed.condition("closed");
        assertThat(rule.span()).isEqualTo(new Span(0, 65, 1, 1));
        assertThat(rule.consequenceSpan()).isEqualTo(new Span(50, 62, 3, 5));
    }

    @Test
    void patterns_otherThanOneFact_areOtherText() {
        RuleFile file = Parsed.file("""
                rule "r" when
                A( a )
                not B( b )
                exists ( C( c ) and D() )
                $l : List() from collect( A( x ) )
                A() or B()
                accumulate( A(); $s : count() )
                eval( true )
                E( "x"; y )
                then
                end""");
        assertThat(file.problems()).isEmpty();
        assertThat(file.rules().get(0).condition()).hasSize(8);
        assertThat(TreeWalk.others(file))
                .extracting(OtherText::what, OtherText::text)
                .containsExactly(
                        tuple("not", "not B( b )"),
                        tuple("exists", "exists ( C( c ) and D() )"),
                        tuple("from", "$l : List() from collect( A( x ) )"),
                        tuple("or", "A() or B()"),
                        tuple("accumulate", "accumulate( A(); $s : count() )"),
                        tuple("eval", "eval( true )"),
                        tuple("positional", "\"x\";"));
    }

    @Test
    void statement_ofChainedCalls_isACall() {
        List<Statement> statements =
                Parsed.consequence("$case.conclude(Verdict.PASS, drools.getRule().getName()).compared();");
        assertThat(statements).hasSize(1);
        CallStatement call = (CallStatement) statements.get(0);
        assertThat(Parsed.shape(call.call()))
                .isEqualTo("$case.conclude(Verdict.PASS, drools.getRule().getName()).compared()");
        assertThat(call.span()).isEqualTo(new Span(44, 112, 4, 1));
    }

    @Test
    void statements_otherThanCalls_areOtherText() {
        String text = """
                String s = "end; }";
                int i = 0;
                List<String> l = null;
                while (true) { foo(); }
                if (a) { b(); } else { c(); }
                insert(new Foo());
                modify($case) { setX(1), setY(2) };
                x = 5;
                new Thread(() -> {}).start();
                for (;;) ;
                { foo(); }
                $case.foo(() -> 5);""";
        assertThat(Parsed.problems(Parsed.inRule(text))).isEmpty();
        assertThat(TreeWalk.others(Parsed.file(Parsed.inRule(text))))
                .extracting(OtherText::what, OtherText::text)
                .containsExactly(
                        tuple("declaration", "String s = \"end; }\";"),
                        tuple("int", "int i = 0;"),
                        tuple("declaration", "List<String> l = null;"),
                        tuple("while", "while (true) { foo(); }"),
                        tuple("if", "if (a) { b(); } else { c(); }"),
                        tuple("insert", "insert(new Foo());"),
                        tuple("modify", "modify($case) { setX(1), setY(2) };"),
                        tuple("=", "x = 5;"),
                        tuple("new", "new Thread(() -> {}).start();"),
                        tuple("for", "for (;;) ;"),
                        tuple("{", "{ foo(); }"),
                        tuple("lambda", "() -> 5"));
    }

    @Test
    void topLevel_otherStatements_areOtherText() {
        RuleFile file = Parsed.file("""
                package a;
                global java.util.List list;
                function int f(int i) { return i; }
                declare Foo
                  a : String
                end
                query "q" A() end
                dialect "mvel"
                unit X;
                salience 5
                expander x.dsl;
                rule "r" when A() then $a.b(); end""");
        assertThat(file.problems()).isEmpty();
        assertThat(file.rules()).hasSize(1);
        assertThat(file.others())
                .extracting(OtherText::what, OtherText::text)
                .containsExactly(
                        tuple("global", "global java.util.List list;"),
                        tuple("function", "function int f(int i) { return i; }"),
                        tuple("declare", "declare Foo\n  a : String\nend"),
                        tuple("query", "query \"q\" A() end"),
                        tuple("dialect", "dialect \"mvel\""),
                        tuple("unit", "unit X;"),
                        tuple("salience", "salience 5"),
                        tuple("expander", "expander x.dsl;"));
    }

    @Test
    void wordsOfRules_inTextsAndComments_endNothing() {
        RuleFile file = Parsed.file("""
                rule "when then end" // rule "x" when
                /* then end */ when
                A( a == "end )" /* ) then */ )
                then $a.b( /* end */ );
                end""");
        assertThat(file.problems()).isEmpty();
        assertThat(file.rules()).hasSize(1);
        assertThat(file.rules().get(0).name()).isEqualTo("when then end");
        assertThat(TreeWalk.others(file)).isEmpty();
    }

    @Test
    void lineEnds_ofEveryKind_countAsOneLine() {
        RuleFile file = Parsed.file("\uFEFFpackage a;\r\n\r\nrule \"r\"\rwhen then end\n");
        assertThat(file.rules().get(0).span().line()).isEqualTo(3);
        assertThat(file.rules().get(0).consequenceSpan().line()).isEqualTo(4);
        assertThat(file.problems()).isEmpty();
    }
}
