package vn.datchuan.rules;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.datchuan.model.Direction;
import vn.datchuan.model.Period;
import vn.datchuan.reference.ReferenceCase;
import vn.datchuan.reference.ReferenceFigure;
import vn.datchuan.reference.ReferenceStep;
import vn.datchuan.reference.ReferenceTarget;
import vn.datchuan.reference.ReferenceValue;
import vn.datchuan.reference.ReferenceVerdict;
import vn.datchuan.target.PrintedTarget;

/**
 * Reads the cases of one indicator of the base pack and of policies, which stand apart from any plan.
 *
 * @param decided what a person decided of the case, for EXPERT_OVERRIDE
 */
record CaseFile(
        String name,
        String why,
        ReferenceCase subject,
        PrintedTarget printed,
        Optional<String> decided,
        ReferenceVerdict expected) {

    /** Those of the base pack and the default policy. */
    static List<CaseFile> readAll() throws IOException {
        List<CaseFile> cases = new ArrayList<>(read(Path.of("packs/base/cases")));
        cases.addAll(ofPolicy(ShippedRules.PLAN_PATH));
        return cases;
    }

    /** Those of a policy, by the id of its pack. */
    static List<CaseFile> ofPolicy(String pack) throws IOException {
        return read(Path.of("packs/policy").resolve(pack).resolve("cases"));
    }

    private static List<CaseFile> read(Path folder) throws IOException {
        List<CaseFile> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                JsonNode listed =
                        new YAMLMapper().readTree(Files.readString(file)).path("cases");
                for (JsonNode node : listed) {
                    if (node.has("indicator")) {
                        cases.add(read(file.getFileName().toString(), node));
                    }
                }
            }
        }
        return cases;
    }

    @Override
    public String toString() {
        return name + " (" + why + ")";
    }

    private static CaseFile read(String file, JsonNode node) {
        String name = file + ": " + text(node, "name");
        JsonNode indicator = node.get("indicator");
        LocalDate asOf = LocalDate.parse(text(node, "asOf"));
        Period label = Period.parse(text(node.get("window"), "period")).orElseThrow();
        LocalDate start =
                node.get("window").has("from") ? LocalDate.parse(text(node.get("window"), "from")) : label.start();
        List<ReferenceStep> steps = new ArrayList<>();
        if (node.has("steps")) {
            for (var step : node.get("steps").properties()) {
                String number =
                        step.getValue().asString().replaceAll("[^0-9,.]", "").replace(',', '.');
                steps.add(new ReferenceStep(
                        Period.parse(step.getKey()).orElseThrow().end(),
                        ReferenceTarget.numeric(">=", new BigDecimal(number))));
            }
        }
        List<ReferenceFigure> figures = new ArrayList<>();
        for (JsonNode value : node.get("values")) {
            figures.add(figure(value, asOf));
        }
        boolean higher = text(indicator, "direction").equals("higher");
        ReferenceCase subject = new ReferenceCase(
                name,
                text(indicator, "nature"),
                indicator.get("bounded").asBoolean(),
                text(indicator, "unit").equals("%"),
                months(text(indicator, "frequency")),
                higher ? 1 : -1,
                asOf,
                start,
                label.end(),
                label.start(),
                target(node.get("target")),
                steps,
                node.has("comparableFrom") ? LocalDate.parse(text(node, "comparableFrom")) : null,
                node.has("finalDenominator") ? new BigDecimal(text(node, "finalDenominator")) : null,
                figures);
        PrintedTarget printed = new PrintedTarget(
                "",
                Optional.of(text(indicator, "unit")),
                text(node.get("target"), "text"),
                Optional.of(higher ? Direction.HIGHER : Direction.LOWER));
        Optional<String> decided =
                node.has("decision") ? Optional.of(text(node.get("decision"), "verdict")) : Optional.empty();
        return new CaseFile(name, text(node, "why"), subject, printed, decided, expected(node.get("expect")));
    }

    private static ReferenceVerdict expected(JsonNode node) {
        Set<String> flags = new TreeSet<>();
        node.get("flags").forEach(flag -> flags.add(flag.asString()));
        return new ReferenceVerdict(
                text(node, "row"),
                text(node, "verdict"),
                node.has("severity") ? text(node, "severity") : null,
                node.has("reason") ? text(node, "reason") : null,
                flags);
    }

    private static ReferenceTarget target(JsonNode node) {
        String criterion = text(node, "criterion");
        boolean maintained = node.has("maintained") && node.get("maintained").asBoolean();
        ReferenceTarget target =
                switch (criterion) {
                    case "qualitative" -> ReferenceTarget.qualitative(text(node, "text"));
                    case "not set" -> ReferenceTarget.notSet();
                    case "unreadable" -> ReferenceTarget.unreadable(text(node, "text"));
                    default -> numeric(criterion.split(" "));
                };
        return maintained ? target.asMaintained() : target;
    }

    private static ReferenceTarget numeric(String[] words) {
        return words[0].equals("between")
                ? ReferenceTarget.between(new BigDecimal(words[1]), new BigDecimal(words[2]))
                : ReferenceTarget.numeric(words[0], new BigDecimal(words[1]));
    }

    private static ReferenceFigure figure(JsonNode node, LocalDate evaluation) {
        Period span = Period.parse(text(node, "period")).orElseThrow();
        LocalDate asOf = node.has("asOf")
                ? LocalDate.parse(text(node, "asOf"))
                : span.end().isBefore(evaluation) ? span.end() : evaluation;
        return new ReferenceFigure(
                span.start(),
                span.end(),
                asOf,
                node.has("knownOn") ? LocalDate.parse(text(node, "knownOn")) : asOf,
                node.has("status") ? text(node, "status") : "official",
                value(text(node, "value")));
    }

    private static ReferenceValue value(String text) {
        if (text.equals("chưa có")) {
            return new ReferenceValue.Missing();
        }
        if (text.equals("không áp dụng")) {
            return new ReferenceValue.NotApplicable();
        }
        String number = text.replace("%", "").replace(',', '.').strip();
        if (number.startsWith(">") || number.startsWith("<") || number.startsWith("≥") || number.startsWith("≤")) {
            BigDecimal bound = new BigDecimal(number.substring(1).strip());
            boolean lower = number.startsWith(">") || number.startsWith("≥");
            boolean inclusive = number.startsWith("≥") || number.startsWith("≤");
            return new ReferenceValue.Bound(lower ? bound : null, lower ? null : bound, inclusive);
        }
        if (number.matches("-?[0-9.]+/-?[0-9.]+")) {
            String[] parts = number.split("/");
            return new ReferenceValue.Share(new BigDecimal(parts[0]), new BigDecimal(parts[1]));
        }
        return number.matches("-?[0-9.]+")
                ? new ReferenceValue.Number(new BigDecimal(number))
                : new ReferenceValue.Text(text);
    }

    private static int months(String frequency) {
        return switch (frequency) {
            case "monthly" -> 1;
            case "quarterly" -> 3;
            case "half-yearly" -> 6;
            case "annual" -> 12;
            default -> throw new IllegalArgumentException("frequency " + frequency);
        };
    }

    private static String text(JsonNode node, String key) {
        return node.get(key).asString();
    }
}
