package vn.datchuan.examples.cli.series;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import vn.datchuan.error.DatChuanException;
import vn.datchuan.error.ErrorCode;
import vn.datchuan.error.Place;
import vn.datchuan.error.Problem;

/** The lines of a text in UTF-8, read one at a time, so that a file may be longer than the memory. A byte order mark does not count. */
final class Utf8Lines {

    private static final int MOST_BYTES = 1 << 24;
    private static final char MARK = '\uFEFF';

    private final String file;
    private final InputStream in;
    private final Faults faults;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 10);
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private int at;
    private int end;
    private int number;

    Utf8Lines(String file, InputStream in, Faults faults) {
        this.file = file;
        this.in = in;
        this.faults = faults;
    }

    /**
     * The next line that is not blank; one that is not UTF-8, or longer than 16 MiB, is reported and passed over. Empty at the end.
     *
     * @throws DatChuanException if the file is in UTF-16
     */
    Optional<Line> next() throws IOException {
        while (readLine()) {
            number++;
            faults.line(number);
            if (number == 1) {
                refuseWide();
            }
            if (line.size() > MOST_BYTES) {
                faults.add(0, "the line is longer than 16 MiB", "a shorter series");
                continue;
            }
            Optional<String> text = text();
            if (text.isPresent() && !text.orElseThrow().isBlank()) {
                return Optional.of(new Line(number, text.orElseThrow()));
            }
        }
        return Optional.empty();
    }

    private boolean readLine() throws IOException {
        line.reset();
        while (true) {
            if (at == end) {
                at = 0;
                end = Math.max(0, in.read(buffer));
                if (end == 0) {
                    return line.size() > 0;
                }
            }
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            if (line.size() <= MOST_BYTES) {
                line.write(buffer, from, at - from);
            }
            if (at < end) {
                at++;
                return true;
            }
        }
    }

    private void refuseWide() {
        byte[] bytes = line.toByteArray();
        boolean wide = bytes.length > 1 && (bytes[0] == -1 && bytes[1] == -2 || bytes[0] == -2 && bytes[1] == -1);
        if (wide) {
            throw new DatChuanException(
                    ErrorCode.UNREADABLE_FILE,
                    List.of(new Problem(new Place(file, 1, 0), "the file is UTF-16", "UTF-8")));
        }
    }

    private Optional<String> text() {
        byte[] bytes = line.toByteArray();
        ByteBuffer from = ByteBuffer.wrap(bytes);
        CharBuffer to = CharBuffer.allocate(bytes.length);
        decoder.reset();
        CoderResult result = decoder.decode(from, to, true);
        to.flip();
        if (result.isError()) {
            String wrong = HexFormat.of().withUpperCase().toHexDigits(bytes[from.position()]);
            faults.add(to.length() + 1, "byte 0x" + wrong + " is not UTF-8", "UTF-8");
            return Optional.empty();
        }
        boolean marked = number == 1 && to.length() > 0 && to.charAt(0) == MARK;
        return Optional.of(marked ? to.subSequence(1, to.length()).toString() : to.toString());
    }
}
