package vn.datchuan.examples.nation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is asked of files that were written: their digest, and whether two say the same. */
final class OutputFiles {

    private static final int BUFFER = 1 << 16;

    private OutputFiles() {}

    /** SHA-256 in lower-case hexadecimal. */
    static String digest(Path file) throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            while (in.read(buffer) >= 0) {
                continue;
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The first line in which two files differ; empty if none does. */
    static Optional<String> difference(Path one, Path other) throws IOException {
        try (BufferedReader first = Files.newBufferedReader(one);
                BufferedReader second = Files.newBufferedReader(other)) {
            int line = 1;
            while (true) {
                String a = first.readLine();
                String b = second.readLine();
                if (a == null && b == null) {
                    return Optional.empty();
                }
                if (a == null || !a.equals(b)) {
                    return Optional.of("line " + line + ": \"" + a + "\" and \"" + b + "\"");
                }
                line++;
            }
        }
    }

    /** Deletes a folder with all that is in it. */
    static void delete(Path folder) throws IOException {
        List<Path> inside;
        try (Stream<Path> walk = Files.walk(folder)) {
            inside = walk.sorted(Comparator.reverseOrder()).collect(Collectors.toList());
        }
        for (Path file : inside) {
            Files.delete(file);
        }
    }
}
