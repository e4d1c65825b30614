package vn.datchuan.io;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.datchuan.target.Comparison;
import vn.datchuan.target.Criterion;
import vn.datchuan.target.Criterion.Change.Direction;
import vn.datchuan.target.Criterion.Threshold;

/** Criteria as kind and members, for {@link ReadingCodec}. */
final class CriterionCodec {

    private static final int THRESHOLD = 0;
    private static final int BETWEEN = 1;
    private static final int ACHIEVED = 2;
    private static final int CHANGE = 3;
    private static final int ALL_OF = 4;
    private static final int INHERITED = 5;
    private static final int NOT_SET = 6;
    private static final int UNREAD = 7;

    private static final Comparison[] COMPARISONS = Comparison.values();

    private CriterionCodec() {}

    static void write(Criterion criterion, DataOutputStream out) throws IOException {
        if (criterion instanceof Threshold t) {
            out.writeByte(THRESHOLD);
            writeThreshold(t, out);
        } else if (criterion instanceof Criterion.Between b) {
            out.writeByte(BETWEEN);
            writeThreshold(b.lower(), out);
            writeThreshold(b.upper(), out);
        } else if (criterion instanceof Criterion.Achieved a) {
            out.writeByte(ACHIEVED);
            out.writeUTF(a.words());
        } else if (criterion instanceof Criterion.Change c) {
            out.writeByte(CHANGE);
            writeThreshold(c.size(), out);
            out.writeBoolean(c.direction() == Direction.INCREASE);
            out.writeUTF(c.base());
            out.writeUTF(c.unit());
        } else if (criterion instanceof Criterion.AllOf all) {
            out.writeByte(ALL_OF);
            out.writeShort(all.parts().size());
            for (Criterion.Part part : all.parts()) {
                out.writeUTF(part.subject());
                write(part.criterion(), out);
                out.writeUTF(part.unit());
            }
        } else if (criterion instanceof Criterion.Inherited) {
            out.writeByte(INHERITED);
        } else if (criterion instanceof Criterion.NotSet) {
            out.writeByte(NOT_SET);
        } else if (criterion instanceof Criterion.Unread) {
            out.writeByte(UNREAD);
        } else {
            throw new IOException("no form for " + criterion);
        }
    }

    static Criterion read(DataInputStream in) throws IOException {
        int kind = in.readByte();
        return switch (kind) {
            case THRESHOLD -> threshold(in);
            case BETWEEN -> new Criterion.Between(threshold(in), threshold(in));
            case ACHIEVED -> new Criterion.Achieved(in.readUTF());
            case CHANGE ->
                new Criterion.Change(
                        threshold(in),
                        in.readBoolean() ? Direction.INCREASE : Direction.DECREASE,
                        in.readUTF(),
                        in.readUTF());
            case ALL_OF -> allOf(in);
            case INHERITED -> new Criterion.Inherited();
            case NOT_SET -> new Criterion.NotSet();
            case UNREAD -> new Criterion.Unread();
            default -> throw new IOException("kind of criterion " + kind + ": made by another version");
        };
    }

    private static Criterion allOf(DataInputStream in) throws IOException {
        int count = in.readShort();
        List<Criterion.Part> parts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            parts.add(new Criterion.Part(in.readUTF(), read(in), in.readUTF()));
        }
        return new Criterion.AllOf(parts);
    }

    private static void writeThreshold(Threshold threshold, DataOutputStream out) throws IOException {
        out.writeByte(threshold.comparison().ordinal());
        write(threshold.value(), out);
    }

    private static Threshold threshold(DataInputStream in) throws IOException {
        return new Threshold(COMPARISONS[in.readByte()], number(in));
    }

    /** With its scale. */
    static void write(BigDecimal number, DataOutputStream out) throws IOException {
        out.writeUTF(number.toString());
    }

    static BigDecimal number(DataInputStream in) throws IOException {
        return new BigDecimal(in.readUTF());
    }
}
