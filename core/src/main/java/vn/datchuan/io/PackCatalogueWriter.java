package vn.datchuan.io;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Problem;
import vn.datchuan.io.CatalogueFile.Field;
import vn.datchuan.pack.PackFiles;
import vn.datchuan.pack.PackManifest;
import vn.datchuan.pack.PolicyDeclaration;
import vn.datchuan.pack.RulePack;
import vn.datchuan.pack.RulePackage;
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
        StringBuilder list = new StringBuilder();
        int used = 0;
        for (Map.Entry<String, PackFiles> entry :
                PackFilesReader.byFolder(packs).entrySet()) {
            String folder = entry.getKey();
            PackFiles files = entry.getValue();
            RulePack pack = PackReader.read(files);
            String model = model(pack, models);
            used += model.isEmpty() ? 0 : 1;
            CatalogueFile.append(list, entry(pack, folder, model));
            SortedMap<String, String> texts = PackReader.texts(files);
            writePlan(pack, texts, output.resolve(folder));
            writeStatements(texts, output.resolve(folder));
        }
        if (used != models.size()) {
            throw new DatChuanException(
                    ErrorCode.INVALID_PACK,
                    models.size() + " sets of compiled rules for " + used + " packs with rules; expected one each");
        }
        Files.writeString(output.resolve(PackCatalogue.FILE), list);
    }

    private static CatalogueFile.Entry entry(RulePack pack, String folder, String model) {
        PackManifest manifest = pack.manifest();
        Map<Field, String> said = new EnumMap<>(Field.class);
        said.put(Field.ID, manifest.id());
        said.put(Field.VERSION, manifest.version());
        said.put(Field.NAME_VI, manifest.nameVi());
        said.put(Field.NAME_EN, manifest.nameEn());
        said.put(Field.LAYER, manifest.layer().name());
        said.put(Field.VALID_FROM, manifest.validFrom().map(Object::toString).orElse(""));
        said.put(Field.VALID_TO, manifest.validTo().map(Object::toString).orElse(""));
        said.put(Field.LEGAL_BASIS, manifest.legalBasis());
        said.put(Field.EXTENDS, manifest.extendedPack().orElse(""));
        said.put(Field.UNITS, String.join(",", manifest.units()));
        said.put(Field.PLANS, String.join(",", manifest.scope().plans()));
        said.put(Field.UNIT_GROUPS, String.join(",", manifest.scope().unitGroups()));
        said.put(Field.ENGINE, manifest.engine().text());
        said.put(Field.PARAMETERS, parameters(manifest));
        if (manifest.policy().isPresent()) {
            PolicyDeclaration policy = manifest.policy().orElseThrow();
            said.put(Field.POLICY, policy.name());
            said.put(Field.KIND, policy.kind().name());
            said.put(Field.FIGURES, String.join(",", new TreeSet<>(policy.figures())));
        }
        said.put(Field.STATEMENTS, pack.statements().isEmpty() ? "" : PackCatalogue.STATEMENTS);
        said.put(Field.FOLDER, folder);
        said.put(Field.DIGEST, pack.digest());
        said.put(Field.MODEL, model);
        said.put(Field.PLAN_DIGEST, pack.plan().map(p -> p.digest()).orElse(""));
        said.put(
                Field.RULES,
                String.join(",", pack.rules().stream().map(RuleText::path).toList()));
        String[] values = new String[Field.values().length];
        for (Field field : Field.values()) {
            values[field.ordinal()] = said.getOrDefault(field, "");
        }
        return new CatalogueFile.Entry(values);
    }

    private static String parameters(PackManifest manifest) {
        List<String> parameters = new ArrayList<>();
        manifest.parameters().forEach((name, value) -> parameters.add(name + "=" + value.toPlainString()));
        return String.join(",", parameters);
    }

    private static void writeStatements(SortedMap<String, String> texts, Path output) throws IOException {
        Optional<Node> statements = ManifestReader.read(
                        PackReader.MANIFEST, texts.getOrDefault(PackReader.MANIFEST, ""))
                .statementsNode();
        if (statements.isPresent()) {
            write(statements.orElseThrow(), List.of(), output.resolve(PackCatalogue.STATEMENTS));
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

    private static void writePlan(RulePack pack, SortedMap<String, String> texts, Path output) throws IOException {
        String text = texts.get(PackReader.PLAN);
        if (text == null) {
            return;
        }
        List<Problem> problems = new ArrayList<>();
        Node node = NodeReader.yaml(PackReader.PLAN, text, ErrorCode.INVALID_PLAN, problems);
        Readings.Made readings = new Readings.Made();
        Plan plan = PlanReader.readCompiled(node, Sha256.of(text), readings);
        if (!plan.id().equals(pack.id())) {
            throw new DatChuanException(
                    ErrorCode.INVALID_PLAN,
                    "plan " + plan.id() + " in pack " + pack.id() + "; expected one id for both");
        }
        write(node, readings.all, output.resolve(PackCatalogue.PLAN));
    }

    /** The compiled rules of a pack are those in the package that follows from its id. */
    private static String model(RulePack pack, List<String> models) {
        if (pack.rules().isEmpty()) {
            return "";
        }
        String prefix = RulePackage.of(pack.id()) + ".";
        for (String model : models) {
            if (model.startsWith(prefix) && model.indexOf('.', prefix.length()) < 0) {
                return model;
            }
        }
        throw new DatChuanException(
                ErrorCode.INVALID_PACK,
                "pack " + pack.id() + ": no compiled rules in package " + RulePackage.of(pack.id())
                        + "; expected its rule files to declare that package, and the rule compiler to have run");
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
