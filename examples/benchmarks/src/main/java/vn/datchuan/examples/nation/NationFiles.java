package vn.datchuan.examples.nation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.datchuan.io.PackCatalogue;
import vn.datchuan.io.PackCatalogueWriter;
import vn.datchuan.io.PackReader;
import vn.datchuan.pack.RulePack;
import vn.datchuan.rules.ShippedPacks;

/** The files of a made-up nation in one folder; their names say that they are illustrative. */
record NationFiles(Nation nation, Path folder) {

    Path values() {
        return folder.resolve("illustrative-values.csv");
    }

    /** For SQL: which plan each commune has. */
    Path units() {
        return folder.resolve("illustrative-units.csv");
    }

    /** For SQL: the targets as the plans' readings say. */
    Path targets() {
        return folder.resolve("illustrative-targets.csv");
    }

    Path packs() {
        return folder.resolve("illustrative-packs");
    }

    /** The packs as the build of a module makes them ready for a class path. */
    Path classPath() {
        return folder.resolve("illustrative-class-path");
    }

    Path output(String name) {
        return folder.resolve("illustrative-" + name);
    }

    /** Writes everything; returns how many rows there are of each kind. */
    Map<RowKind, Long> write() {
        Map<RowKind, Long> counts = writeForJudging();
        try {
            TargetTable.write(this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return counts;
    }

    /** The same without the tables for SQL. */
    Map<RowKind, Long> writeForJudging() {
        try {
            writePlans();
            try (Writer out = Files.newBufferedWriter(values())) {
                return ValuesText.write(nation, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writePlans() throws IOException {
        for (int plan = 0; plan < nation.plans(); plan++) {
            Path pack = Files.createDirectories(packs().resolve(Nation.planId(plan)));
            Files.writeString(pack.resolve("pack.yaml"), PlanText.manifest(plan), StandardCharsets.UTF_8);
            Files.writeString(pack.resolve("plan.yaml"), PlanText.of(nation, plan), StandardCharsets.UTF_8);
        }
        PackCatalogueWriter.write(packs(), classPath());
    }

    /** The nation's plans, read from their files. */
    List<RulePack> planPacks() {
        return PackReader.readAll(packs());
    }

    /** The nation's plans from their files, beside the base and the default policy. */
    List<RulePack> allPacks() {
        return withBase(planPacks());
    }

    /** The same as they stand on a class path, built ahead. */
    List<RulePack> builtPacks() {
        try {
            URL[] path = {classPath().toUri().toURL()};
            return withBase(PackCatalogue.readAll(new URLClassLoader(path, null), "packs"));
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<RulePack> withBase(List<RulePack> plans) {
        List<RulePack> all = new ArrayList<>(plans);
        for (RulePack shipped : ShippedPacks.all()) {
            if (shipped.id().equals("base") || shipped.id().equals("plan-path-v1")) {
                all.add(shipped);
            }
        }
        return all;
    }
}
