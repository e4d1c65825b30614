package vn.datchuan.io;

import vn.datchuan.error.Place;
import vn.datchuan.target.PrintedTarget;

/** One row of an annex that is to be read: its id, its texts exactly as given, and where it stands. */
public record TargetRow(String id, PrintedTarget printed, Place place) {}
