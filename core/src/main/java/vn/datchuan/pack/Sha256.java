package vn.datchuan.pack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** SHA-256 digests in lower-case hexadecimal, over UTF-8 text whose line ends are made "\n". */
public final class Sha256 {

    private Sha256() {}

    /** Digest of a text. */
    public static String of(String text) {
        return hex(bytes(text));
    }

    /** Digest of lines, as of one text with a line feed between them. */
    public static String ofLines(List<String> lines) {
        MessageDigest digest = newDigest();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                digest.update((byte) '\n');
            }
            digest.update(bytes(lines.get(i)));
        }
        return HexFormat.of().formatHex(digest.digest());
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

    /** A text that many texts begin with, so that it is digested once. Not thread-safe. */
    public static final class Beginning {

        private final String text;
        private final MessageDigest digest = newDigest();

        public Beginning(String text) {
            this.text = text;
            digest.update(bytes(text));
        }

        /** Digest of this text and a rest behind it. */
        public String with(String rest) {
            try {
                MessageDigest whole = (MessageDigest) digest.clone();
                return HexFormat.of().formatHex(whole.digest(bytes(rest)));
            } catch (CloneNotSupportedException e) {
                return Sha256.of(text + rest);
            }
        }
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
