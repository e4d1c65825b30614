package vn.datchuan.pack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;

/** SHA-256 digests in lower-case hexadecimal, over UTF-8 text whose line ends are made "\n". */
public final class Sha256 {

    private Sha256() {}

    /** Digest of a text. */
    public static String of(String text) {
        return hex(bytes(text));
    }

    /** Digest of files: for each path in order, the path, a line feed, the text and a line feed. */
    public static String ofFiles(SortedMap<String, String> textByPath) {
        MessageDigest digest = newDigest();
        for (Map.Entry<String, String> file : textByPath.entrySet()) {
            digest.update(bytes(file.getKey() + "\n"));
            digest.update(bytes(file.getValue()));
            digest.update((byte) '\n');
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] bytes(String text) {
        String unix = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return unix.getBytes(StandardCharsets.UTF_8);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(newDigest().digest(bytes));
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
