package vn.datchuan.io;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.datchuan.target.Assumption;
import vn.datchuan.target.Comparison;
import vn.datchuan.target.Condition;
import vn.datchuan.target.Criterion.Change.Direction;
import vn.datchuan.target.Deadline;
import vn.datchuan.target.PrintedTarget;
import vn.datchuan.target.Remark;
import vn.datchuan.target.TargetKind;
import vn.datchuan.target.TargetReading;
import vn.datchuan.target.Warning;

/**
 * Keeps readings beside the plan whose targets they are, in the order in which a plan is read: a cold start then needs no reader of targets. Never
 * exchanged between versions.
 */
final class ReadingCodec implements Readings {

    private static final TargetKind[] KINDS = TargetKind.values();
    private static final Comparison[] COMPARISONS = Comparison.values();
    private static final Condition.Field[] FIELDS = Condition.Field.values();
    private static final Direction[] DIRECTIONS = Direction.values();
    private static final Assumption[] ASSUMPTIONS = Assumption.values();
    private static final Warning[] WARNINGS = Warning.values();

    private final DataInputStream in;

    /** Gives the readings that stand next in a stream. */
    ReadingCodec(DataInputStream in) {
        this.in = in;
    }

    @Override
    public TargetReading of(PrintedTarget printed) {
        try {
            return read(printed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(TargetReading reading, DataOutputStream out) throws IOException {
        out.writeByte(reading.kind().ordinal());
        CriterionCodec.write(reading.criterion(), out);
        out.writeShort(reading.conditions().size());
        for (Condition condition : reading.conditions()) {
            write(condition, out);
        }
        out.writeBoolean(reading.maintained());
        out.writeUTF(reading.qualitative());
        write(reading.deadline(), out);
        writeRemarks(reading.assumptions(), out);
        writeRemarks(reading.warnings(), out);
    }

    private TargetReading read(PrintedTarget printed) throws IOException {
        TargetKind kind = KINDS[in.readByte()];
        var criterion = CriterionCodec.read(in);
        int count = in.readShort();
        List<Condition> conditions = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            conditions.add(condition());
        }
        return new TargetReading(
                printed,
                kind,
                criterion,
                conditions,
                in.readBoolean(),
                in.readUTF(),
                deadline(),
                remarks(ASSUMPTIONS),
                remarks(WARNINGS));
    }

    private static void write(Condition c, DataOutputStream out) throws IOException {
        out.writeByte(c.comparison().ordinal());
        CriterionCodec.write(c.value(), out);
        out.writeBoolean(c.between());
        out.writeBoolean(c.upper().isPresent());
        if (c.upper().isPresent()) {
            CriterionCodec.write(c.upper().orElseThrow(), out);
        }
        out.writeUTF(c.unit());
        out.writeUTF(c.per());
        out.writeUTF(c.subject());
        out.writeUTF(c.base());
        out.writeByte(c.change().isPresent() ? c.change().orElseThrow().ordinal() : -1);
        out.writeUTF(c.changeUnit());
        write(c.deadline(), out);
        out.writeByte(c.field().ordinal());
        out.writeInt(c.start());
        out.writeInt(c.end());
    }

    private Condition condition() throws IOException {
        Comparison comparison = COMPARISONS[in.readByte()];
        BigDecimal value = CriterionCodec.number(in);
        boolean between = in.readBoolean();
        Optional<BigDecimal> upper = in.readBoolean() ? Optional.of(CriterionCodec.number(in)) : Optional.empty();
        String unit = in.readUTF();
        String per = in.readUTF();
        String subject = in.readUTF();
        String base = in.readUTF();
        int change = in.readByte();
        return new Condition(
                comparison,
                value,
                between,
                upper,
                unit,
                per,
                subject,
                base,
                change < 0 ? Optional.empty() : Optional.of(DIRECTIONS[change]),
                in.readUTF(),
                deadline(),
                FIELDS[in.readByte()],
                in.readInt(),
                in.readInt());
    }

    private static void write(Optional<Deadline> deadline, DataOutputStream out) throws IOException {
        out.writeBoolean(deadline.isPresent());
        if (deadline.isPresent()) {
            Deadline due = deadline.orElseThrow();
            out.writeLong(due.from().isPresent() ? due.from().orElseThrow().toEpochDay() : Long.MIN_VALUE);
            out.writeLong(due.to().toEpochDay());
        }
    }

    private Optional<Deadline> deadline() throws IOException {
        if (!in.readBoolean()) {
            return Optional.empty();
        }
        long from = in.readLong();
        LocalDate to = LocalDate.ofEpochDay(in.readLong());
        return Optional.of(
                new Deadline(from == Long.MIN_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(from)), to));
    }

    private static <C extends Enum<C>> void writeRemarks(List<Remark<C>> remarks, DataOutputStream out)
            throws IOException {
        out.writeShort(remarks.size());
        for (Remark<C> remark : remarks) {
            out.writeByte(remark.code().ordinal());
            out.writeUTF(remark.text());
        }
    }

    private <C extends Enum<C>> List<Remark<C>> remarks(C[] codes) throws IOException {
        int count = in.readShort();
        List<Remark<C>> remarks = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            remarks.add(new Remark<>(codes[in.readByte()], in.readUTF()));
        }
        return remarks;
    }
}
