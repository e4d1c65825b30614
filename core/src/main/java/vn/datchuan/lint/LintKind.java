package vn.datchuan.lint;

import vn.datchuan.error.Place;
import vn.datchuan.lint.LintFinding.Severity;

/**
 * The closed list of what a check of packs can find. Each kind has its severity, a template of what stands there and one of what to do; numbers in
 * braces stand for the words of the case.
 */
public enum LintKind {
    // Files ----------------------------------------------------------------------------------------------------------

    /** Bytes that are no UTF-8. */
    WRONG_ENCODING(Severity.ERROR, "byte {0} of the file, 0x{1}, is not UTF-8", "save the file as UTF-8"),
    /** A file that begins with a byte order mark. */
    BYTE_ORDER_MARK(Severity.ERROR, "the file begins with a byte order mark", "save it as UTF-8 without a mark"),
    /** Vietnamese letters in pieces (tổ hợp rời): they look alike and compare as different. */
    NOT_NFC(
            Severity.ERROR,
            "\"{0}\" is written as letter and marks apart",
            "write it composed (NFC), as \"{1}\": else it never equals the same word elsewhere"),
    /** A character that nobody sees. */
    CONTROL_CHARACTER(Severity.ERROR, "the invisible character {0} stands here", "delete it"),
    /** A file that nothing reads. */
    UNKNOWN_FILE(
            Severity.WARNING,
            "nothing reads \"{0}\"",
            "a pack holds pack.yaml, plan.yaml, rule files, cases/*.yaml and README.md"),
    /** A file that is not read because of its size. */
    FILE_TOO_LARGE(Severity.ERROR, "the file has {0} bytes", "at most {1} bytes; split the pack"),
    MISSING_MANIFEST(
            Severity.ERROR, "the pack has no pack.yaml", "write one with id, version, names, layer and legalBasis"),
    MISSING_README(
            Severity.WARNING,
            "the pack has no README.md",
            "half a page: scope, source document, oddities, open questions"),
    MISSING_CASES(Severity.WARNING, "the pack has no cases", "write cases/*.yaml: input, expected verdict and why"),
    /** Neither a plan nor rules. */
    EMPTY_PACK(Severity.ERROR, "the pack has neither plan.yaml nor rules", "a plan, rule files, or both"),

    // YAML -----------------------------------------------------------------------------------------------------------

    /** A document that cannot be parsed. */
    UNREADABLE_YAML(
            Severity.ERROR,
            "this cannot be read as YAML",
            "look at indentation, quotes and brackets here and on the line before"),
    DUPLICATE_KEY(Severity.ERROR, "key \"{0}\" stands twice", "keep one of the two"),
    UNKNOWN_KEY(Severity.ERROR, "unknown key \"{0}\" in {1}", "{2}"),
    MISSING_KEY(Severity.ERROR, "{0} has no {1}", "add {1}: {2}"),
    /** A value of the wrong form that has no kind of its own. */
    INVALID_VALUE(Severity.ERROR, "{0}", "write {1}"),
    INVALID_DATE(Severity.ERROR, "{0} \"{1}\" is no date", "a day of the calendar such as 2026-01-31"),

    // Manifest -------------------------------------------------------------------------------------------------------

    MISSING_TRANSLATION(Severity.ERROR, "{0} has no text in {1}", "add {2}"),
    BAD_VERSION(Severity.ERROR, "version \"{0}\" is not of the form 1.0.0", "three numbers with dots between"),
    /** It ends before it begins. */
    VALIDITY_REVERSED(Severity.ERROR, "validTo {0} is before validFrom {1}", "exchange the two, or correct one"),
    UNKNOWN_LAYER(Severity.ERROR, "unknown layer \"{0}\"", "{1}"),
    BAD_ID(
            Severity.ERROR,
            "id \"{0}\" is not of the form minh-hung-2026",
            "lower-case letters without marks, digits and single hyphens"),
    ID_NOT_FOLDER(Severity.WARNING, "the pack \"{0}\" lies in \"{1}\"", "give folder and id one name"),
    ENGINE_RANGE(Severity.ERROR, "engine \"{0}\" is no range of library versions", "for example \">=0.1 <1\""),
    EXTENDS_UNKNOWN(Severity.ERROR, "no pack \"{0}\" is known, which this pack extends", "{1}"),
    EXTENDS_CYCLE(Severity.ERROR, "the pack extends itself: {0}", "take one extends of the circle away"),
    MISSING_LEGAL_BASIS(
            Severity.WARNING, "the pack has no legalBasis", "name the document that its rules and targets stand in"),
    UNUSED_PARAMETER(
            Severity.WARNING,
            "no rule or statement names the parameter \"{0}\"",
            "delete it, or name it: policy.number(\"{0}\")"),
    UNKNOWN_PARAMETER(Severity.ERROR, "no parameter \"{0}\" is declared", "{1}"),
    /** A severe threshold that is reached before the mild one. */
    SEVERE_BELOW_MILD(Severity.ERROR, "{0} is {1}, below {2} {3}", "{0} must be at least {2}"),
    STATEMENT_WITHOUT_ROW(Severity.WARNING, "no rule has the row \"{0}\" that this statement is for", "{1}"),
    ROW_WITHOUT_STATEMENT(
            Severity.WARNING,
            "row \"{0}\" has no statement, so its verdicts cannot be told in words",
            "add it to statements in pack.yaml, in vi and en"),

    // Packs together -------------------------------------------------------------------------------------------------

    DUPLICATE_PACK(Severity.ERROR, "pack \"{0}\" stands in {1} too", "leave one of the two out"),
    /** Two packs of one layer that decide the same plan or unit. */
    SAME_PLAN_TWICE(
            Severity.ERROR,
            "plan \"{0}\" is in pack \"{1}\" too",
            "one pack for each plan: merge the two, or give the plan an id of its own"),
    SAME_DRL_PACKAGE(
            Severity.ERROR,
            "pack \"{0}\" has rules of the package {1} too",
            "give the packs ids that differ in more than hyphens"),

    // Plan -----------------------------------------------------------------------------------------------------------

    DUPLICATE_CODE(Severity.ERROR, "code \"{0}\" stands at {1} too", "each indicator and task has a code of its own"),
    CODE_NOT_PRINTED(
            Severity.ERROR, "code \"{0}\" is not made of section and number", "{1}, or correct section and number"),
    UNDECLARED_SECTION(Severity.ERROR, "section \"{0}\" of {1} is not declared", "{2}"),
    UNDECLARED_AGENCY(Severity.ERROR, "lead agency \"{0}\" is not in the table of agencies", "{1}"),
    /** An alias that means two agencies. */
    AMBIGUOUS_ALIAS(Severity.ERROR, "\"{0}\" is an alias of \"{1}\" and of \"{2}\"", "one agency for each alias"),
    INVALID_PERIOD(Severity.ERROR, "{0} \"{1}\" is no period", "one of the forms {2}"),
    PERIOD_OUTSIDE_YEARS(
            Severity.WARNING, "period {0} of {1} is not within the plan's years {2}", "correct the period, or years"),
    SAME_PERIOD_TWICE(Severity.ERROR, "{0} has two targets for {1}", "one target for each period"),
    UNREADABLE_TARGET(
            Severity.ERROR, "target \"{0}\" of {1} cannot be read", "a printed target such as \"≥ 80%\" or \"Đạt\""),
    /** Read, but something had to be taken for granted. */
    TARGET_ASSUMED(
            Severity.WARNING,
            "target \"{0}\" of {1} is read with an assumption: {2}",
            "look whether that is meant; the words stay as printed"),
    /** Read, but with a doubt. */
    UNSETTLED_DOUBT(
            Severity.ERROR,
            "{0} lines of the draft begin with \"# ?\", this is the first",
            "settle what each asks, and remove the line"),
    TARGET_WARNED(
            Severity.WARNING,
            "target \"{0}\" of {1} is read with a doubt: {2}",
            "look whether that is meant; the words stay as printed"),
    NOT_VERBATIM(Severity.WARNING, "\"{0}\" has {1}", "copy the words as the document prints them, with single spaces"),
    /** A definition that nobody can check. */
    MISSING_BECAUSE(
            Severity.WARNING,
            "{0} declares {1} without saying why",
            "add because: {1}: and the words of the document, or the reason"),
    PLAN_ID_NOT_PACK_ID(Severity.ERROR, "the plan's id \"{0}\" is not that of its pack, \"{1}\"", "give both one id"),
    /** A plan that the pack's own rules never judge. */
    PLAN_UNIT_NOT_JUDGED(
            Severity.ERROR,
            "the plan is for unit \"{0}\", which is not among the pack's units",
            "add it to units in pack.yaml, or leave units out"),

    // Rules: text ----------------------------------------------------------------------------------------------------

    SYNTAX(Severity.ERROR, "{0}", "{1}"),
    UNCLOSED_STRING(Severity.ERROR, "this text has no closing quote on its line", "close it with \""),
    WRONG_PACKAGE(Severity.ERROR, "the rules are in {0}", "write package {1}: it follows from the pack's id"),
    MISSING_IMPORT(Severity.ERROR, "{0} is not imported", "import {1};"),
    UNKNOWN_IMPORT(Severity.ERROR, "there is no {0} to import", "{1}"),
    DUPLICATE_RULE_NAME(
            Severity.ERROR, "rule \"{0}\" stands at {1} too", "names are unique in a pack: reports tell rules by them"),
    SALIENCE(
            Severity.ERROR,
            "salience decides nothing here: all rules that hold conclude",
            "make the conditions exclude each other"),
    EVAL(Severity.ERROR, "eval hides what is compared", "write the comparison itself, such as observed >= 80"),
    MODIFY(
            Severity.ERROR,
            "{0} changes what rules see",
            "a rule only concludes: $case.conclude(Verdict.PASS, drools.getRule().getName())"),
    OTHER_CONSTRUCT(
            Severity.ERROR,
            "{0} is no part of rule packs",
            "conditions on one fact, and one conclusion; the rest belongs into the plan or the library"),
    RULE_WITHOUT_LEGAL_BASIS(
            Severity.WARNING,
            "rule \"{0}\" has no legal basis",
            "@LegalBasis(\"…\") with article and number of the document"),
    RULE_WITHOUT_CASE(
            Severity.WARNING,
            "no case expects what rule \"{0}\" decides",
            "add a case to cases/*.yaml that it concludes"),
    NO_ROW(
            Severity.WARNING,
            "rule \"{0}\" has no row",
            "@Row(\"…\"), in a file of sentences dòng \"…\": the row names its statement in reports"),

    // Rules: conditions ----------------------------------------------------------------------------------------------

    /** A second pattern meets every other case of the session. */
    SEVERAL_FACTS(
            Severity.ERROR,
            "a rule judges one fact, and this is a second one, of any other case",
            "put all comparisons into the first pattern"),
    UNKNOWN_FACT(Severity.ERROR, "there is no fact {0}", "{1}"),
    UNKNOWN_FIELD(Severity.ERROR, "{0} has no \"{1}\"", "{2}"),
    WRONG_TYPE(Severity.ERROR, "{0}", "{1}"),
    UNKNOWN_CONSTANT(Severity.ERROR, "{0} has no constant \"{1}\"", "{2}"),
    /** A word that the rule language keeps for points in time. */
    TEMPORAL_OPERATOR(
            Severity.ERROR,
            "\"{0}\" is a word of the rule language for points in time",
            "satisfies(\"≥ 80%\") where the value meets the threshold, misses(\"≥ 80%\") where it does not"),
    /** A property by a name that the rule language keeps for itself. */
    RESERVED_WORD(Severity.ERROR, "\"{0}\" is a word of the rule language and cannot be compiled here", "write {1}"),
    /** True where there is no value. */
    NEGATED_ABSENT(Severity.ERROR, "this holds where there is no value too: {0}", "{1}"),
    ARITHMETIC(
            Severity.ERROR,
            "{0} is calculated in a condition, and fails where a figure is absent",
            "compare a figure with a number or a parameter; calculations belong into the library"),
    UNKNOWN_INDICATOR(Severity.ERROR, "the plan has no indicator \"{0}\"", "{1}"),
    UNKNOWN_UNIT(Severity.ERROR, "the pack judges no unit \"{0}\"", "{1}"),
    UNKNOWN_PERIOD(Severity.ERROR, "{0} has no target for \"{1}\"", "{2}"),
    FOREIGN_PLAN(Severity.ERROR, "plan \"{0}\" is not the plan of this pack", "{1}"),
    THRESHOLD_UNREADABLE(Severity.ERROR, "threshold \"{0}\" cannot be read", "a printed threshold such as \"≥ 80%\""),
    /** A threshold that no value of the target can be held against. */
    THRESHOLD_OTHER_QUANTITY(
            Severity.ERROR,
            "threshold \"{0}\" is of another quantity than the target \"{1}\" of {2}",
            "write a threshold in {3}, or name another indicator"),
    THRESHOLD_ASSUMED(
            Severity.WARNING,
            "threshold \"{0}\" is read with an assumption: {1}",
            "print what is meant, such as \"≥ 80%\""),
    UNKNOWN_FIGURE(Severity.ERROR, "the policy of this pack has no figure \"{0}\"", "{1}"),

    // Rules: held against each other
    // -----------------------------------------------------------------------------------

    /** A rule whose conditions exclude each other. */
    NEVER_FIRES(Severity.ERROR, "rule \"{0}\" can never fire: {1} ({2})", "{3}"),
    /** A rule that says nothing that another does not say. */
    HIDDEN_RULE(
            Severity.WARNING,
            "rule \"{0}\" adds nothing: wherever it holds, {1} concludes {2} too ({3})",
            "delete it, or correct the conditions of one of the two"),
    /** Two rules that contradict each other in one case. */
    OVERLAP(
            Severity.ERROR,
            "rule \"{0}\" contradicts {1} where {2}: one says {3}, the other {4} ({5})",
            "make their conditions exclude each other; until then such a case is NOT_ASSESSED (CONFLICTING_RULES)"),
    /** A case of which nobody concludes anything. */
    GAP(
            Severity.ERROR,
            "no rule concludes anything where {0} ({1})",
            "add a rule for it, or widen one: nothing behind this pack decides"),
    /** A value between those that the pack decides. */
    GAP_TO_BASE(
            Severity.WARNING,
            "no rule of the pack concludes where {0}, but \"{1}\" does below and {2} above ({3})",
            "there the base decides, by the plan's own target; if that is not meant, move a threshold"),
    /** FAIL in a window that may be open. */
    FAIL_BEFORE_CLOSE(
            Severity.ERROR,
            "rule \"{0}\" concludes FAIL in an open window: {1} ({2})",
            "add closed, conclusive to its conditions; before the close a case is AT_RISK at worst"),
    /** PASS in a window that may be open, as if it were final. */
    PASS_BEFORE_CLOSE(
            Severity.WARNING,
            "rule \"{0}\" concludes PASS in an open window, which may still change: {1} ({2})",
            "add closed, conclusive to its conditions, or .flag(Flag.PROVISIONAL) to its conclusion"),
    /** A rule of which gaps and overlaps are not known. */
    NOT_ANALYSED(
            Severity.WARNING,
            "rule \"{0}\" is not analysed for gaps and overlaps: {1}",
            "compare figures with numbers or parameters, and texts with texts"),

    // Rules: consequences --------------------------------------------------------------------------------------------

    BAD_CONSEQUENCE(Severity.ERROR, "{0}", "{1}"),
    NO_CONCLUSION(
            Severity.ERROR,
            "rule \"{0}\" concludes nothing",
            "for example $case.conclude(Verdict.PASS, drools.getRule().getName());"),
    WRONG_RULE_NAME(Severity.ERROR, "\"{0}\" is not the name of this rule", "pass drools.getRule().getName()"),
    PASSES_DROOLS(Severity.ERROR, "drools itself is passed on", "pass the rule's name: drools.getRule().getName()"),
    /** Right, but refused where packs of strangers are loaded. */
    UNTRUSTED(Severity.WARNING, "where packs may come from anywhere this is refused: {0}", "{1}"),
    /** What the rule compiler says beyond all other kinds. */
    COMPILE_ERROR(Severity.ERROR, "{0} does not compile{1}", "{2}"),

    // Cases ----------------------------------------------------------------------------------------------------------

    CASE_WITHOUT_WHY(
            Severity.ERROR, "case \"{0}\" does not say why", "why: with the arithmetic, such as \"79.96 < 80\""),
    DUPLICATE_CASE_NAME(Severity.ERROR, "case \"{0}\" stands at {1} too", "names are unique in a file"),
    UNKNOWN_VERDICT(Severity.ERROR, "there is no verdict \"{0}\"", "{1}");

    private final Severity severity;
    private final String message;
    private final String hint;

    LintKind(Severity severity, String message, String hint) {
        this.severity = severity;
        this.message = message;
        this.hint = hint;
    }

    public Severity severity() {
        return severity;
    }

    /** What stands there, with {@code {0}}, {@code {1}} … for the words of the case. */
    public String message() {
        return message;
    }

    /** What was expected or what to do, with the same places as the message. */
    public String hint() {
        return hint;
    }

    LintFinding at(Place place, int length, String... words) {
        return new LintFinding(
                name(), severity, place, Math.max(1, length), filled(message, words), filled(hint, words));
    }

    private static String filled(String template, String... words) {
        StringBuilder text = new StringBuilder(template.length() + 40);
        int at = 0;
        while (at < template.length()) {
            char c = template.charAt(at);
            if (c == '{') {
                text.append(words[template.charAt(at + 1) - '0']);
                at += 3;
            } else {
                text.append(c);
                at++;
            }
        }
        return text.toString();
    }
}
