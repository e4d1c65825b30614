package vn.datchuan.io;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Problem;
import vn.datchuan.pack.PackManifest;
import vn.datchuan.pack.PolicyDeclaration;
import vn.datchuan.pack.RulePack;
import vn.datchuan.pack.RuleText;
import vn.datchuan.pack.Sha256;
import vn.datchuan.plan.Plan;
import vn.datchuan.target.TargetReading;

/** Lists the packs of a jar when it is built, and keeps their plans, with their readings, in a form that is read fast. Run by the build of a module with packs. */
public final class PackCatalogueWriter {

    private PackCatalogueWriter() {}

    /**
     * Writes {@code catalogue.properties} and a {@code plan.bin} beside each plan.
     *
     * @param args folder of the packs; folder of the compiled classes, where the packs have been copied to {@code packs}
     */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Path.of(args[1]));
    }

    /**
     * Writes the list.
     *
     * @throws DatChuanException if a pack cannot be read, or a pack with rules has no compiled rules
     */
    public static void write(Path packs, Path classes) throws IOException {
        Path output = classes.resolve("packs");
        List<String> models = models(classes);
        Path root = packs.toAbsolutePath();
        StringBuilder list = new StringBuilder();
        int count = 0;
        int used = 0;
        for (Path folder : PackReader.packFolders(packs)) {
            RulePack pack = PackReader.read(folder);
            String model = model(pack, models);
            used += model.isEmpty() ? 0 : 1;
            String path = root.relativize(folder).toString().replace('\\', '/');
            appendEntry(list, count + ".", pack, path, model);
            writePlan(folder, output.resolve(root.relativize(folder)));
            writeStatements(folder, output.resolve(root.relativize(folder)));
            count++;
        }
        if (used != models.size()) {
            throw new DatChuanException(
                    ErrorCode.INVALID_PACK,
                    models.size() + " sets of compiled rules for " + used + " packs with rules; expected one each");
        }
        append(list, PackCatalogue.COUNT, Integer.toString(count));
        Files.writeString(output.resolve(PackCatalogue.FILE), list);
    }

    private static void appendEntry(StringBuilder list, String prefix, RulePack pack, String folder, String model) {
        PackManifest manifest = pack.manifest();
        append(list, prefix + "id", manifest.id());
        append(list, prefix + "version", manifest.version());
        append(list, prefix + "nameVi", manifest.nameVi());
        append(list, prefix + "nameEn", manifest.nameEn());
        append(list, prefix + "layer", manifest.layer().name());
        append(
                list,
                prefix + "validFrom",
                manifest.validFrom().map(Object::toString).orElse(""));
        append(
                list,
                prefix + "validTo",
                manifest.validTo().map(Object::toString).orElse(""));
        append(list, prefix + "legalBasis", manifest.legalBasis());
        append(list, prefix + "units", String.join(",", manifest.units()));
        append(list, prefix + "parameters", parameters(manifest));
        if (manifest.policy().isPresent()) {
            PolicyDeclaration policy = manifest.policy().orElseThrow();
            append(list, prefix + "policy", policy.name());
            append(list, prefix + "kind", policy.kind().name());
            append(list, prefix + "figures", String.join(",", new TreeSet<>(policy.figures())));
        }
        append(list, prefix + "statements", pack.statements().isEmpty() ? "" : PackCatalogue.STATEMENTS);
        append(list, prefix + "folder", folder);
        append(list, prefix + "digest", pack.digest());
        append(list, prefix + "model", model);
        append(list, prefix + "planDigest", pack.plan().map(p -> p.digest()).orElse(""));
        append(
                list,
                prefix + "rules",
                String.join(",", pack.rules().stream().map(RuleText::path).toList()));
    }

    private static String parameters(PackManifest manifest) {
        List<String> parameters = new ArrayList<>();
        manifest.parameters().forEach((name, value) -> parameters.add(name + "=" + value.toPlainString()));
        return String.join(",", parameters);
    }

    private static void writeStatements(Path folder, Path output) throws IOException {
        String text = PackReader.files(folder).get(PackReader.MANIFEST);
        if (text != null) {
            Optional<Node> statements =
                    ManifestReader.read(PackReader.MANIFEST, text).statementsNode();
            if (statements.isPresent()) {
                write(statements.orElseThrow(), List.of(), output.resolve(PackCatalogue.STATEMENTS));
            }
        }
    }

    private static void write(Node node, List<TargetReading> readings, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            NodeCodec.write(node, out);
            for (TargetReading reading : readings) {
                ReadingCodec.write(reading, out);
            }
        }
        Files.createDirectories(file.getParent());
        Files.write(file, bytes.toByteArray());
    }

    private static void append(StringBuilder list, String key, String value) {
        String escaped = value.replace("\\", "\\\\").replace("\n", "\\n");
        list.append(key).append('=').append(escaped).append('\n');
    }

    private static void writePlan(Path folder, Path output) throws IOException {
        SortedMap<String, String> files = PackReader.files(folder);
        String text = files.get(PackReader.PLAN);
        if (text == null) {
            return;
        }
        List<Problem> problems = new ArrayList<>();
        Node node = NodeReader.yaml(PackReader.PLAN, text, ErrorCode.INVALID_PLAN, problems);
        Readings.Made readings = new Readings.Made();
        Plan plan = PlanReader.readCompiled(node, Sha256.of(text), readings);
        if (!plan.id().equals(String.valueOf(folder.getFileName()))) {
            throw new DatChuanException(
                    ErrorCode.INVALID_PLAN,
                    folder.getFileName() + ": expected the plan's id as the name of its folder");
        }
        write(node, readings.all, output.resolve(PackCatalogue.PLAN));
    }

    /** The compiled rules of a pack are those in the package that its rule files declare. */
    private static String model(RulePack pack, List<String> models) {
        if (pack.rules().isEmpty()) {
            return "";
        }
        String rulePackage = pack.rules()
                .get(0)
                .text()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("package "))
                .map(line -> line.substring(8).replace(";", "").strip())
                .findFirst()
                .orElse("");
        return models.stream()
                .filter(model ->
                        model.startsWith(rulePackage + ".") && model.indexOf('.', rulePackage.length() + 1) < 0)
                .findFirst()
                .orElseThrow(() -> new DatChuanException(
                        ErrorCode.INVALID_PACK,
                        "pack " + pack.id() + ": no compiled rules in package \"" + rulePackage
                                + "\"; expected the rule compiler to have made them"));
    }

    private static List<String> models(Path classes) throws IOException {
        Path kie = classes.resolve("META-INF/kie");
        List<String> models = new ArrayList<>();
        if (!Files.isDirectory(kie)) {
            return models;
        }
        try (var files = Files.walk(kie)) {
            for (Path file : files.filter(f -> f.getFileName().toString().equals("drools-model"))
                    .sorted()
                    .toList()) {
                Files.readString(file)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("Drools-Model-Version"))
                        .forEach(models::add);
            }
        }
        return models;
    }
}
