package vn.datchuan.verdict;

import java.util.Optional;
import vn.datchuan.model.Observation;
import vn.datchuan.model.Period;
import vn.datchuan.target.Comparison;

/**
 * The base of a relative target (mốc so sánh).
 *
 * @param period that the target names, or that was assumed
 * @param figure the measured figure of that period; empty where none is usable
 * @param comparison how the level is compared with the threshold derived from the base
 */
public record RelativeBase(Period period, Optional<Observation> figure, Optional<Comparison> comparison) {}
