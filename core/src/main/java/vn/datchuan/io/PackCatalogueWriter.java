package vn.datchuan.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Problem;
import vn.datchuan.pack.PackManifest;
import vn.datchuan.pack.RulePack;
import vn.datchuan.pack.RuleText;
import vn.datchuan.pack.Sha256;

/** Lists the packs of a jar when it is built, and keeps their plans in a form that is read fast. Run by the build of a module with packs. */
public final class PackCatalogueWriter {

    private PackCatalogueWriter() {}

    /**
     * Writes {@code catalogue.json} and a {@code plan.json} beside each plan.
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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int used = 0;
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartArray();
            for (Path folder : PackReader.packFolders(packs)) {
                RulePack pack = PackReader.read(folder);
                String model = model(pack, models);
                used += model.isEmpty() ? 0 : 1;
                writeEntry(json, pack, root.relativize(folder).toString().replace('\\', '/'), model);
                writePlan(folder, output.resolve(root.relativize(folder)));
            }
            json.writeEndArray();
        }
        if (used != models.size()) {
            throw new DatChuanException(
                    ErrorCode.INVALID_PACK,
                    models.size() + " sets of compiled rules for " + used + " packs with rules; expected one each");
        }
        Files.write(output.resolve(PackCatalogue.FILE), bytes.toByteArray());
    }

    private static void writeEntry(JsonGenerator json, RulePack pack, String folder, String model) {
        PackManifest manifest = pack.manifest();
        json.writeStartObject();
        json.writeStringProperty("id", manifest.id());
        json.writeStringProperty("version", manifest.version());
        json.writeStringProperty("nameVi", manifest.nameVi());
        json.writeStringProperty("nameEn", manifest.nameEn());
        json.writeStringProperty("layer", NodeFields.code(manifest.layer()));
        json.writeStringProperty(
                "validFrom", manifest.validFrom().map(Object::toString).orElse(""));
        json.writeStringProperty(
                "validTo", manifest.validTo().map(Object::toString).orElse(""));
        json.writeStringProperty("legalBasis", manifest.legalBasis());
        writeTexts(json, "units", manifest.units());
        json.writeStringProperty("folder", folder);
        json.writeStringProperty("digest", pack.digest());
        json.writeStringProperty("model", model);
        json.writeStringProperty("planDigest", pack.plan().map(p -> p.digest()).orElse(""));
        writeTexts(json, "rules", pack.rules().stream().map(RuleText::path).toList());
        json.writeEndObject();
    }

    private static void writeTexts(JsonGenerator json, String key, List<String> texts) {
        json.writeArrayPropertyStart(key);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void writePlan(Path folder, Path output) throws IOException {
        SortedMap<String, String> files = PackReader.files(folder);
        String text = files.get(PackReader.PLAN);
        if (text == null) {
            return;
        }
        List<Problem> problems = new ArrayList<>();
        Node node = NodeReader.yaml(PackReader.PLAN, text, ErrorCode.INVALID_PLAN, problems);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), bytes)) {
            writeNode(json, node);
        }
        String written = bytes.toString(StandardCharsets.UTF_8);
        if (!PlanReader.readJson(PackReader.PLAN, written, Sha256.of(text))
                .id()
                .equals(folder.getFileName().toString())) {
            throw new DatChuanException(
                    ErrorCode.INVALID_PLAN,
                    folder.getFileName() + ": expected the plan's id as the name of its folder");
        }
        Files.createDirectories(output);
        Files.writeString(output.resolve(PackCatalogue.PLAN), written);
    }

    private static void writeNode(JsonGenerator json, Node node) {
        if (node instanceof Node.Mapping mapping) {
            json.writeStartObject();
            for (Map.Entry<String, Node> entry : mapping.entries().entrySet()) {
                json.writeName(entry.getKey());
                writeNode(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (node instanceof Node.Sequence sequence) {
            json.writeStartArray();
            sequence.items().forEach(item -> writeNode(json, item));
            json.writeEndArray();
        } else if (node instanceof Node.Scalar scalar) {
            json.writeString(scalar.text());
        }
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
