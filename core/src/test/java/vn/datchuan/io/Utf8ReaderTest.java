package vn.datchuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8ReaderTest {

    private static String read(byte[] bytes, int chunk) throws IOException {
        InputStream slow = new ByteArrayInputStream(bytes) {
            @Override
            public int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, chunk));
            }
        };
        StringWriter text = new StringWriter();
        try (Reader in = new Utf8Reader(slow)) {
            char[] characters = new char[chunk + 1];
            for (int read = in.read(characters); read >= 0; read = in.read(characters)) {
                assertThat(read).isPositive();
                text.write(characters, 0, read);
            }
        }
        return text.toString();
    }

    @Test
    void read_textOfAllLengths_isTheSameInChunksOfAnySize() throws IOException {
        String text = "abcdefghijklmnop Đạt chưa đạt 😀 12345678901234567890 ≥ 80%";
        for (int chunk = 1; chunk < 40; chunk++) {
            assertThat(read(text.getBytes(StandardCharsets.UTF_8), chunk)).isEqualTo(text);
        }
    }

    @Test
    void read_bytesThatAreNoUtf8_areReplacedAsTheJdkDoes() throws IOException {
        Random random = new Random(11);
        for (int i = 0; i < 3_000; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            for (int ascii = random.nextInt(60); ascii > 0 && bytes.length > 0; ascii--) {
                bytes[random.nextInt(bytes.length)] = 'x';
            }
            assertThat(read(bytes, 1 + random.nextInt(20))).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
        }
    }

    @Test
    void read_characterCutOff_isOneReplacement() throws IOException {
        assertThat(read(new byte[] {'a', (byte) 0xE1, (byte) 0xBA}, 1)).isEqualTo("a\uFFFD");
        assertThat(read(new byte[0], 5)).isEmpty();
    }
}
