package vn.datchuan.drl;

import java.util.List;
import vn.datchuan.error.Problem;
import vn.datchuan.pack.RuleText;

/**
 * One rule file as a tree.
 *
 * @param text what was parsed; of a file of sentences the rules they stand for, line by line
 * @param packageName empty if none is declared
 * @param others what stands outside of rules and is neither package, import nor comment: functions, declarations, queries, globals, and text that
 *     cannot be read
 * @param problems of syntax, each with line and column; rules behind them are still read
 */
public record RuleFile(
        RuleText text,
        String packageName,
        Span packageSpan,
        List<ImportLine> imports,
        List<RuleTree> rules,
        List<OtherText> others,
        List<Problem> problems) {

    public RuleFile {
        imports = List.copyOf(imports);
        rules = List.copyOf(rules);
        others = List.copyOf(others);
        problems = List.copyOf(problems);
    }
}
