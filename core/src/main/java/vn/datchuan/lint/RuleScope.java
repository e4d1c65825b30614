package vn.datchuan.lint;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.datchuan.drl.ImportLine;
import vn.datchuan.drl.RuleFile;
import vn.datchuan.drl.Span;

/** What names mean within one rule: the fact whose properties stand alone, variables, and types by import. Used by one thread. */
final class RuleScope {

    private final CheckedPack pack;
    private final RuleFile file;
    private final Findings findings;
    private final Map<String, Class<?>> variables = new TreeMap<>();
    private @Nullable Class<?> fact;

    RuleScope(CheckedPack pack, RuleFile file, Findings findings) {
        this.pack = pack;
        this.file = file;
        this.findings = findings;
    }

    /** Names from now on are properties of this fact; null: of none. */
    void enter(@Nullable Class<?> type) {
        this.fact = type;
    }

    @Nullable
    Class<?> fact() {
        return fact;
    }

    /** Declares a variable; null where its type is not known. */
    void declare(String variable, @Nullable Class<?> type) {
        variables.put(variable, type == null ? Object.class : type);
    }

    Optional<Class<?>> variable(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    Map<String, Class<?>> variables() {
        return variables;
    }

    /** The type of that name; reports one that is not imported. */
    Optional<Class<?>> type(String name, Span span) {
        Optional<Class<?>> type = FactTypes.named(name);
        if (type.isPresent() && name.indexOf('.') < 0 && !imports(type.orElseThrow())) {
            String qualified = type.orElseThrow().getName();
            if (isFirst(name)) {
                report(LintKind.MISSING_IMPORT, span, name, qualified);
            }
        }
        return type;
    }

    private boolean imports(Class<?> type) {
        for (ImportLine line : file.imports()) {
            if (line.name().equals(type.getName()) || line.name().equals(type.getPackageName() + ".*")) {
                return true;
            }
        }
        return false;
    }

    /** One missing import is one finding, however often the type stands in the file. */
    private boolean isFirst(String type) {
        for (LintFinding finding : findings.all()) {
            if (finding.kind().equals(LintKind.MISSING_IMPORT.name())
                    && finding.place().file().equals(pack.file(file.text().path()))
                    && finding.message().startsWith(type + " ")) {
                return false;
            }
        }
        return true;
    }

    /** True if a file imports something of that simple name, whether it exists or not. */
    boolean importsSomething(String simpleName) {
        for (ImportLine line : file.imports()) {
            if (line.name().endsWith("." + simpleName)) {
                return true;
            }
        }
        return false;
    }

    /** True if an error is known within a rule. */
    boolean hasError(Span rule) {
        SourceText source = SourceText.of(file.text().text());
        return findings.hasErrorWithin(pack.file(file.text().path()), rule.line(), source.lineOf(rule.end()));
    }

    void report(LintKind kind, Span span, String... words) {
        findings.add(kind.at(pack.place(file, span), pack.length(file, span), words));
    }

    /** The first place of a name behind a stretch, with nothing but blanks and a dot between; null if there is none. */
    @Nullable
    Span nameBehind(Span before, String name) {
        String text = file.text().text();
        int at = text.indexOf(name, before.end());
        if (at < 0
                || !text.substring(before.end(), at).isBlank()
                        && !text.substring(before.end(), at).strip().equals(".")) {
            return null;
        }
        SourceText source = SourceText.of(text);
        return new Span(at, at + name.length(), source.lineOf(at), source.columnOf(at));
    }

    /** The words of the rule file in quotes; a text keeps its own. */
    String quoted(Span span) {
        String words = written(span);
        return words.startsWith("\"") && words.endsWith("\"") ? words : "\"" + words + "\"";
    }

    /** The words of the rule file, on one line. */
    String written(Span span) {
        return file.text().text().substring(span.start(), span.end()).replaceAll("\\s+", " ");
    }
}
