package vn.datchuan.plan;

import vn.datchuan.error.Place;
import vn.datchuan.model.Period;
import vn.datchuan.target.TargetReading;

/**
 * The target printed for one period.
 *
 * @param cumulative "đến năm N": the window opens with the plan, not with the period
 * @param text verbatim
 */
public record PlannedTarget(Period period, boolean cumulative, String text, TargetReading reading, Place place) {}
