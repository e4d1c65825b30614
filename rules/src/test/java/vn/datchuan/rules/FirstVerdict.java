package vn.datchuan.rules;

import java.time.Duration;
import java.time.Instant;
import vn.datchuan.ComplianceEvaluator;
import vn.datchuan.io.PackCatalogue;

/** A program that judges one ward with all packs of the class path and ends: what a start costs. */
final class FirstVerdict {

    private FirstVerdict() {}

    /** Prints the packs, the verdict, and the milliseconds since the JVM began. */
    public static void main(String[] args) {
        ComplianceEvaluator evaluator = ComplianceEvaluator.builder()
                .packs(PackCatalogue.readAll(FirstVerdict.class.getClassLoader(), "packs"))
                .build();
        String judged = MinhHung.judged(evaluator);
        Instant now = Instant.now();
        Instant began = ProcessHandle.current().info().startInstant().orElse(now);
        System.out.println(evaluator.packs().size() + " " + judged + " "
                + Duration.between(began, now).toMillis());
    }
}
