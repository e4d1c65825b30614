package vn.datchuan.plan;

/**
 * A group of units that has targets of its own (nhóm, vùng, khu vực).
 *
 * @param id by which units and targets name it
 * @param name as printed
 */
public record UnitGroup(String id, String name) {}
