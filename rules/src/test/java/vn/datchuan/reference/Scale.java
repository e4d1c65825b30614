package vn.datchuan.reference;

/** The scale a forecast is made on: points as they are, or the logit of a share near its limits. */
record Scale(boolean logit, double least, double most) {

    static Scale of(ReferenceCase subject, KnownFigure last, double target) {
        double value = last.exact().orElseThrow().toDouble();
        boolean nearLimits = isNearLimit(value) || isNearLimit(target);
        boolean logit = subject.share() && subject.bounded() && nearLimits && target > 0.5 && target < 99.5;
        double least = last.value() instanceof ReferenceValue.Share share
                ? 0.5 / share.den().doubleValue()
                : 0.005;
        return new Scale(logit, least, 1 - least);
    }

    private static boolean isNearLimit(double percent) {
        return percent < 20 || percent > 80;
    }

    double of(double value) {
        return logit ? logitOf(clamped(value)) : value;
    }

    /** The target lies inside the limits by its own condition and is not clamped. */
    double ofTarget(double target) {
        return logit ? logitOf(target / 100) : target;
    }

    double back(double scaled) {
        return logit ? 100 / (1 + StrictMath.exp(-scaled)) : scaled;
    }

    /** Half a point, or what half a point is worth at the last share. */
    double floor(double last) {
        double share = clamped(last);
        return logit ? 0.005 / (share * (1 - share)) : 0.5;
    }

    private double clamped(double percent) {
        return Math.min(Math.max(percent / 100, least), most);
    }

    private static double logitOf(double share) {
        return StrictMath.log(share / (1 - share));
    }
}
