package vn.datchuan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.datchuan.error.Place;
import vn.datchuan.model.FigureStatus;
import vn.datchuan.model.MeasuredValue;
import vn.datchuan.model.Measurement;
import vn.datchuan.model.Period;

/** What a changed target would do. C.7 of 2026 is "≥ 80%" in the shipped plan, "≥ 85%" in the other. */
class ImpactCommandTest {

    @TempDir
    private Path folder;

    private Path values = Path.of("");
    private Path empty = Path.of("");

    @BeforeEach
    void write() throws IOException {
        values = Files.writeString(
                folder.resolve("values.csv"),
                "unit,indicator,period,value,as_of\nminh-hung,C.7,2026,\"82,5\",2026-12-31\n");
        empty = Files.createDirectories(folder.resolve("empty"));
    }

    /** The shipped pack with another target, as a folder. */
    private Path stricter() throws IOException {
        Path pack = Files.createDirectories(folder.resolve("after/minh-hung-2026"));
        try (var files = Files.walk(Path.of("../../rules/packs"))) {
            Path shipped =
                    files.filter(p -> p.endsWith("minh-hung-2026")).findFirst().orElseThrow();
            for (String name : List.of("pack.yaml", "plan.yaml")) {
                String text = Files.readString(shipped.resolve(name));
                Files.writeString(pack.resolve(name), text.replace("\"≥ 80%\"", "\"≥ 85%\""));
            }
        }
        return folder.resolve("after");
    }

    @Test
    void stricterTarget_changesTheVerdictOfWhoLiesBetween() throws IOException {
        Path after = stricter();
        Cli run = Cli.run(
                "impact",
                "--values",
                values,
                "--before",
                empty,
                "--after",
                after,
                "--as-of",
                "2027-01-15",
                "--format",
                "csv");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().filter(line -> line.contains("PASS → FAIL")))
                .singleElement()
                .asString()
                .startsWith(
                        "minh-hung,minh-hung-2026,C.7,2026,2027-01-15,PASS → FAIL,PASS,,EXCEEDED,,82.5,≥ 80%,2.5,base,3,")
                .contains(",FAIL,,,,82.5,≥ 85%,-2.5,base,3,");
        assertThat(run.out().lines()).hasSize(2);

        Cli text = Cli.run("impact", "--values", values, "--before", empty, "--after", after, "--lang", "en");
        assertThat(text.exit()).isZero();
        assertThat(text.out()).contains("C.7");
        Cli json = Cli.run("impact", "--values", values, "--before", after, "--after", empty, "--format", "json");
        assertThat(json.out()).contains("\"FAIL → PASS\"");
    }

    @Test
    void samePacks_inAZip_changeNothing() throws IOException {
        Path after = stricter();
        Path packs = Files.createDirectories(folder.resolve("packs"));
        Path zip = packs.resolve("after.zip");
        try (FileSystem archive =
                FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), Map.of("create", "true"))) {
            Path inside = Files.createDirectories(archive.getPath("/minh-hung-2026"));
            for (String name : List.of("pack.yaml", "plan.yaml")) {
                Files.copy(after.resolve("minh-hung-2026").resolve(name), inside.resolve(name));
            }
        }
        Cli run = Cli.run("impact", "--values", values, "--before", after, "--after", packs, "--format", "csv");
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines()).hasSize(1);
    }

    @Test
    void packsThatAreNotThere_exit2WithOneLine() {
        Path nowhere = folder.resolve("nowhere");
        assertThat(Cli.run("impact", "--values", values, "--before", empty, "--after", nowhere))
                .isEqualTo(new Cli(
                        2, "", "--after " + nowhere + ": not there; expected a folder, zip or jar of rule packs\n"));
    }

    @Test
    void quarterEnds_reachFromTheFirstYearToTheLastDayKnown() {
        Measurement base = row("2024", "2024-12-31", "2025-02-01");
        Measurement last = row("2025", "2025-12-31", "2026-04-01");
        assertThat(ImpactCommand.quarterEnds(List.of(last, base)))
                .hasSize(10)
                .startsWith(LocalDate.of(2024, 3, 31))
                .endsWith(LocalDate.of(2026, 6, 30));
        assertThat(ImpactCommand.quarterEnds(List.of(row("2025", "2025-06-30", "2025-06-30"))))
                .containsExactly(LocalDate.of(2025, 3, 31), LocalDate.of(2025, 6, 30));
    }

    private static Measurement row(String period, String asOf, String knownOn) {
        return new Measurement(
                "u",
                Optional.empty(),
                "I.1",
                Period.parse(period).orElseThrow(),
                new MeasuredValue.Missing("chưa có"),
                Optional.of(LocalDate.parse(asOf)),
                Optional.of(LocalDate.parse(knownOn)),
                FigureStatus.OFFICIAL,
                false,
                "",
                "",
                Place.NONE);
    }
}
