package vn.datchuan;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CheckReturnValue;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds the table of packages and what the library promises of all its code. */
class ArchitectureTest {

    private static final String ROOT = "vn.datchuan";

    /** Which packages each may use; the entry is the empty name. */
    private static final Map<String, Set<String>> ALLOWED = allowed();

    /** Third-party code and the packages that may use it. */
    private static final Map<String, Set<String>> ONLY_USERS = Map.of(
            "org.drools.", Set.of("engine", "lint"),
            "org.kie.", Set.of("engine", "lint"),
            "tools.jackson.", Set.of("io"),
            "org.snakeyaml.", Set.of("io"),
            "org.dhatim.", Set.of("io", "report"),
            "org.apache.commons.math3.", Set.of("trend"),
            "org.assertj.", Set.of("testkit"),
            "org.junit.", Set.of("testkit"));

    private static final List<String> EVERYWHERE = List.of(
            "java.", "vn.datchuan", "org.jspecify.annotations.", "com.google.errorprone.annotations.", "org.slf4j.");

    /** Hidden inputs: clock, time zone, locale, charset, chance; and the console. */
    private static final Set<String> FORBIDDEN = Set.of(
            "java.time.LocalDate.now()",
            "java.time.LocalDateTime.now()",
            "java.time.ZonedDateTime.now()",
            "java.time.OffsetDateTime.now()",
            "java.time.Year.now()",
            "java.time.YearMonth.now()",
            "java.time.Instant.now()",
            "java.time.Clock.systemDefaultZone()",
            "java.time.Clock.systemUTC()",
            "java.time.ZoneId.systemDefault()",
            "java.util.TimeZone.getDefault()",
            "java.util.Locale.getDefault()",
            "java.util.Date.<init>()",
            "java.util.Random.<init>()",
            "java.lang.Math.random()",
            "java.lang.System.currentTimeMillis()",
            "java.lang.System.nanoTime()",
            "java.lang.System.out",
            "java.lang.System.err",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.getBytes()",
            "java.lang.String.<init>([B)");

    private static final Set<String> BINARY_FLOATING_POINT =
            Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/classes"));

    private static Map<String, Set<String>> allowed() {
        Map<String, Set<String>> table = new TreeMap<>();
        table.put("error", Set.of());
        table.put("model", Set.of("error"));
        table.put("target", Set.of("error", "model"));
        table.put("plan", Set.of("error", "model", "target"));
        table.put("trend", Set.of("error", "model"));
        table.put("verdict", Set.of("error", "model", "target", "plan"));
        table.put("timeline", Set.of("error", "model", "verdict"));
        table.put("fact", Set.of("error", "model", "target", "trend", "verdict"));
        table.put("pack", Set.of("error", "model", "plan", "target"));
        table.put("policy", Set.of("error", "model", "target", "trend", "fact"));
        table.put("assembly", Set.of("error", "model", "target", "plan", "trend", "verdict", "fact", "policy"));
        table.put("drl", Set.of("error", "pack"));
        table.put("engine", Set.of("error", "model", "fact", "pack", "drl", "verdict", "trend", "plan", "target"));
        table.put(
                "lint",
                Set.of(
                        "error",
                        "model",
                        "pack",
                        "drl",
                        "plan",
                        "fact",
                        "target",
                        "verdict",
                        "engine",
                        "io",
                        "assembly"));
        table.put("explain", Set.of("error", "model", "verdict", "plan", "target"));
        table.put("io", Set.of("error", "model", "plan", "target", "verdict", "timeline", "pack", "drl", "explain"));
        table.put(
                "report",
                Set.of(
                        "error",
                        "model",
                        "verdict",
                        "timeline",
                        "explain",
                        "io",
                        "plan",
                        "target",
                        "trend",
                        "assembly",
                        "fact"));
        table.put(
                "replay", Set.of("error", "model", "", "verdict", "timeline", "fact", "io", "pack", "plan", "explain"));
        table.put(
                "testkit",
                Set.of(
                        "error",
                        "model",
                        "",
                        "io",
                        "verdict",
                        "pack",
                        "drl",
                        "engine",
                        "lint",
                        "explain",
                        "plan",
                        "target",
                        "fact",
                        "assembly",
                        "policy",
                        "timeline",
                        "replay"));
        Set<String> entry = new TreeSet<>(table.keySet());
        entry.removeAll(Set.of("timeline", "replay", "testkit"));
        table.put("", entry);
        return table;
    }

    @Test
    void importedClasses_allOfCore_areNotAHandful() {
        assertThat(CLASSES).hasSizeGreaterThan(150);
        assertThat(packages())
                .contains(
                        "",
                        "error",
                        "model",
                        "target",
                        "plan",
                        "trend",
                        "verdict",
                        "fact",
                        "pack",
                        "assembly",
                        "engine",
                        "io");
    }

    @Test
    void packages_each_useOnlyWhatTheTableAllows() {
        assertThat(packages()).allSatisfy(name -> assertThat(ALLOWED).containsKey(name));
        assertThat(dependencies()
                        .filter(d -> d.to().startsWith(ROOT))
                        .filter(d -> !d.fromPackage().equals(d.toPackage()))
                        .filter(d ->
                                !ALLOWED.getOrDefault(d.fromPackage(), Set.of()).contains(d.toPackage()))
                        .distinct())
                .isEmpty();
    }

    @Test
    void packages_all_haveNoCycle() {
        slices().matching("vn.datchuan.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void thirdPartyCode_each_isUsedOnlyWhereItBelongs() {
        assertThat(dependencies()
                        .filter(d -> EVERYWHERE.stream().noneMatch(d.to()::startsWith))
                        .filter(d -> ONLY_USERS.entrySet().stream()
                                .noneMatch(e -> d.to().startsWith(e.getKey())
                                        && e.getValue().contains(d.fromPackage())))
                        .distinct())
                .isEmpty();
    }

    @Test
    void binaryFloatingPoint_outsideTrend_isInNoSignatureAndNoCall() {
        assertThat(CLASSES.stream().filter(c -> !packageOf(c).equals("trend")).flatMap(ArchitectureTest::floatingPoint))
                .isEmpty();
    }

    @Test
    void publicSignatures_ofWhatEmbeddersSee_nameNoThirdPartyType() {
        assertThat(CLASSES.stream()
                        .filter(c ->
                                Set.of("", "model", "target", "plan", "verdict").contains(packageOf(c)))
                        .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
                        .flatMap(ArchitectureTest::typesInPublicSignatures)
                        .filter(use ->
                                !type(use).startsWith("java.") && !type(use).startsWith("vn.datchuan")))
                .isEmpty();
    }

    @Test
    void publicTypes_all_areFinalOrSealedOrEnumsOrInterfaces() {
        assertThat(CLASSES.stream()
                        .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(c -> !c.isInterface() && !c.isEnum())
                        .filter(c -> !c.getModifiers().contains(JavaModifier.FINAL))
                        .filter(c -> !c.reflect().isSealed())
                        .map(JavaClass::getName))
                .isEmpty();
    }

    @Test
    void code_anywhere_hasNoHiddenInputAndPrintsNothing() {
        assertThat(CLASSES.stream()
                        .flatMap(c -> c.getAccessesFromSelf().stream())
                        .filter(access -> FORBIDDEN.contains(access.getTarget().getFullName()))
                        .map(JavaAccess::getDescription))
                .isEmpty();
    }

    @Test
    void packages_each_areNullMarkedAndCheckReturnValues() {
        for (String name : packages()) {
            JavaPackage javaPackage = CLASSES.getPackage(name.isEmpty() ? ROOT : ROOT + "." + name);
            assertThat(javaPackage.tryGetPackageInfo())
                    .as("package-info of \"%s\"", name)
                    .isPresent();
            assertThat(javaPackage.isAnnotatedWith(NullMarked.class))
                    .as("@NullMarked \"%s\"", name)
                    .isTrue();
            assertThat(javaPackage.isAnnotatedWith(CheckReturnValue.class))
                    .as("@CheckReturnValue \"%s\"", name)
                    .isTrue();
        }
    }

    /** One class that names another, in its code or its signatures. */
    private record Dependency(String from, String fromPackage, String to, String toPackage) {}

    private static Stream<Dependency> dependencies() {
        return CLASSES.stream()
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .map(d -> new Dependency(
                        d.getOriginClass().getName(),
                        packageOf(d.getOriginClass()),
                        d.getTargetClass().getBaseComponentType().getName(),
                        packageOf(d.getTargetClass().getBaseComponentType())))
                .filter(d -> d.to().contains("."));
    }

    private static Set<String> packages() {
        return CLASSES.stream().map(ArchitectureTest::packageOf).collect(Collectors.toCollection(TreeSet::new));
    }

    /** First name below the root; empty for the entry and for code of others. */
    private static String packageOf(JavaClass c) {
        String name = c.getPackageName();
        return name.startsWith(ROOT + ".") ? name.substring(ROOT.length() + 1).split("\\.")[0] : "";
    }

    private static Stream<String> floatingPoint(JavaClass c) {
        Stream<String> fields = c.getFields().stream()
                .filter(f -> isFloatingPoint(f.getRawType()))
                .map(JavaField::getFullName);
        Stream<String> signatures = c.getCodeUnits().stream()
                .filter(ArchitectureTest::isFloatingPoint)
                .map(JavaCodeUnit::getFullName);
        Stream<String> calls = c.getCodeUnitCallsFromSelf().stream()
                .filter(call -> isFloatingPoint(call.getTarget().getRawReturnType())
                        || call.getTarget().getRawParameterTypes().stream().anyMatch(ArchitectureTest::isFloatingPoint))
                .map(JavaAccess::getDescription);
        return Stream.of(fields, signatures, calls).flatMap(s -> s);
    }

    private static boolean isFloatingPoint(JavaCodeUnit unit) {
        return isFloatingPoint(unit.getRawReturnType())
                || unit.getRawParameterTypes().stream().anyMatch(ArchitectureTest::isFloatingPoint);
    }

    private static boolean isFloatingPoint(JavaClass type) {
        return BINARY_FLOATING_POINT.contains(type.getBaseComponentType().getName());
    }

    /** "member type" for each type that a public or protected member or a supertype names, type arguments included. */
    private static Stream<String> typesInPublicSignatures(JavaClass c) {
        Stream<String> members = c.getMembers().stream()
                .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC)
                        || m.getModifiers().contains(JavaModifier.PROTECTED))
                .flatMap(m -> involved(m).map(type -> m.getFullName() + " " + type.getName()));
        Stream<String> supertypes = Stream.concat(c.getAllRawSuperclasses().stream(), c.getAllRawInterfaces().stream())
                .map(type -> c.getName() + " " + type.getName());
        return Stream.concat(members, supertypes).filter(use -> type(use).contains("."));
    }

    private static String type(String use) {
        return use.substring(use.lastIndexOf(' ') + 1);
    }

    private static Stream<JavaClass> involved(JavaMember member) {
        return member.getAllInvolvedRawTypes().stream().map(JavaClass::getBaseComponentType);
    }
}
