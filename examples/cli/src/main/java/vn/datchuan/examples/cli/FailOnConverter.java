package vn.datchuan.examples.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code at-risk} as AT_RISK. */
final class FailOnConverter implements ITypeConverter<EvaluateCommand.FailOn> {

    @Override
    public EvaluateCommand.FailOn convert(String text) {
        for (EvaluateCommand.FailOn one : EvaluateCommand.FailOn.values()) {
            if (one.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text)) {
                return one;
            }
        }
        throw new TypeConversionException("\"" + text + "\"; expected fail, at-risk, not-assessed or problems");
    }
}
