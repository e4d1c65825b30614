package vn.datchuan.examples.benchmarks;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.Program;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import vn.datchuan.fact.IndicatorCase;

/**
 * The base rules as one expression of the Common Expression Language: checked and planned once, one program for all threads, variables looked up when
 * the expression asks for them. CEL has no decimals; the shares and months that these rules compare are exact enough as doubles to keep their order.
 */
final class CelChoice implements RuleChoice {

    private static final String EXPRESSION = """
            obstacle ? 'CANNOT_BE_JUDGED'
            : qualitative ? (
                evidence == 'APPROVED' ? (late ? 'APPROVED_LATE' : 'APPROVED_IN_TIME')
                : closed ? (evidence == 'SILENT' ? 'NOTHING_REPORTED' : 'REJECTED_OR_NOT_DONE')
                : evidence == 'REJECTED' ? 'REJECTED_EARLY'
                : evidence == 'SILENT' ? 'NOTHING_REPORTED_YET'
                : elapsed >= milestoneLateShare ? 'NOT_DONE_AND_NEAR' : 'NOT_DONE_AND_TIME_LEFT')
            : closed ? (!conclusive ? 'CLOSED_WITHOUT_FIGURE' : met ? 'CLOSED_AND_MET' : 'CLOSED_AND_MISSED')
            : !begun ? 'NOT_BEGUN'
            : measured ? ''
            : elapsed < earlyShare || elapsedMonths < reportingMonths ? 'NOTHING_MEASURED_YET' : 'UNDER_WAY_WITHOUT_FIGURE'
            """;

    private final Program program;
    private final Map<String, BaseRule> rules = BaseRules.byConstant();

    CelChoice() {
        CelCompiler compiler = CelCompilerFactory.standardCelCompilerBuilder()
                .addVar("obstacle", SimpleType.BOOL)
                .addVar("qualitative", SimpleType.BOOL)
                .addVar("evidence", SimpleType.STRING)
                .addVar("late", SimpleType.BOOL)
                .addVar("begun", SimpleType.BOOL)
                .addVar("closed", SimpleType.BOOL)
                .addVar("measured", SimpleType.BOOL)
                .addVar("conclusive", SimpleType.BOOL)
                .addVar("met", SimpleType.BOOL)
                .addVar("elapsed", SimpleType.DOUBLE)
                .addVar("elapsedMonths", SimpleType.DOUBLE)
                .addVar("reportingMonths", SimpleType.DOUBLE)
                .addVar("earlyShare", SimpleType.DOUBLE)
                .addVar("milestoneLateShare", SimpleType.DOUBLE)
                .setResultType(SimpleType.STRING)
                .build();
        try {
            program = CelRuntimeFactory.standardCelRuntimeBuilder()
                    .build()
                    .createProgram(compiler.compile(EXPRESSION).getAst());
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public BaseRule of(IndicatorCase fact) {
        try {
            Object chosen = program.eval(name -> Optional.of(value(fact, name)));
            return rules.get((String) chosen);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(IndicatorCase fact, String name) {
        return switch (name) {
            case "obstacle" -> fact.getObstacle() != null;
            case "qualitative" -> fact.isQualitative();
            case "evidence" -> fact.getEvidence().name();
            case "late" -> fact.isLate();
            case "begun" -> fact.isBegun();
            case "closed" -> fact.isClosed();
            case "measured" -> fact.isMeasured();
            case "conclusive" -> fact.isConclusive();
            case "met" -> fact.isMet();
            case "elapsed" -> number(fact.getElapsed());
            case "elapsedMonths" -> number(fact.getElapsedMonths());
            case "reportingMonths" -> number(fact.getReportingMonths());
            default -> number(fact.getPolicy().number(name));
        };
    }

    /** A figure that does not exist makes no comparison true. */
    private static Double number(BigDecimal figure) {
        return figure == null ? Double.NaN : figure.doubleValue();
    }
}
