package vn.datchuan.model;

/** Status of a figure (trạng thái số liệu). Only an estimate changes how a verdict is marked. */
public enum FigureStatus {
    /** Chính thức. */
    OFFICIAL,
    /** Sơ bộ. */
    PRELIMINARY,
    /** Ước. */
    ESTIMATE
}
