package vn.datchuan.examples.cli.series;

import vn.datchuan.SeriesCase;
import vn.datchuan.error.Place;

/** A series and the place of its line. */
public record SeriesRow(Place place, SeriesCase series) {}
