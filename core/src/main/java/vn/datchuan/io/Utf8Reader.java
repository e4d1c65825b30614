package vn.datchuan.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Characters of a UTF-8 stream, as an {@link java.io.InputStreamReader} gives them (bytes that are no UTF-8 become U+FFFD), but in large chunks and ASCII
 * eight bytes at a time: values are nearly all ASCII.
 */
final class Utf8Reader extends Reader {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long BEYOND_ASCII = 0x8080808080808080L;
    /** Characters that the decoder makes before ASCII is tried again. */
    private static final int STRETCH = 16;

    private final InputStream in;
    private final byte[] bytes = new byte[1 << 16];
    private final ByteBuffer undecoded = ByteBuffer.wrap(bytes).limit(0);
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private boolean ended;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int end = offset + length;
        int at = offset;
        CharBuffer out = CharBuffer.wrap(target);
        while (at < end) {
            int before = at;
            at = ascii(target, at, end);
            if (at < end && undecoded.hasRemaining()) {
                out.limit(Math.min(end, at + STRETCH)).position(at);
                decoder.decode(undecoded, out, ended);
                at = out.position();
            }
            if (at == before) {
                if (at > offset || !fill()) {
                    break;
                }
            }
        }
        return at == offset && length > 0 ? -1 : at - offset;
    }

    /** Copies ASCII from where the bytes stand. */
    private int ascii(char[] target, int offset, int end) {
        byte[] source = bytes;
        int from = undecoded.position();
        int most = from + Math.min(undecoded.remaining(), end - offset);
        int shift = offset - from;
        int at = from;
        while (at + Long.BYTES <= most && ((long) LONGS.get(source, at) & BEYOND_ASCII) == 0) {
            for (int i = at; i < at + Long.BYTES; i++) {
                target[i + shift] = (char) source[i];
            }
            at += Long.BYTES;
        }
        while (at < most && source[at] >= 0) {
            target[at + shift] = (char) source[at];
            at++;
        }
        undecoded.position(at);
        return at + shift;
    }

    /** Reads on behind the bytes of a character that is not whole; false at the end. */
    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        undecoded.compact();
        int read = in.read(bytes, undecoded.position(), undecoded.remaining());
        ended = read < 0;
        undecoded.position(undecoded.position() + Math.max(0, read)).flip();
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
