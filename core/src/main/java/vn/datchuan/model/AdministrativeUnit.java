package vn.datchuan.model;

/**
 * Subject of an assessment (đơn vị hành chính).
 *
 * @param code stable code, ASCII ({@code minh-hung})
 * @param name Vietnamese name with its kind ("phường Minh Hưng")
 * @param province Vietnamese name of the province it belongs to; empty for the state
 */
public record AdministrativeUnit(String code, String name, UnitLevel level, String province) {}
