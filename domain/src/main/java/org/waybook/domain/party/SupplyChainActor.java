package org.waybook.domain.party;

/**
 * Another actor of the supply chain (D.E. 13 14).
 *
 * @param identificationNumber an..17
 * @param role CS consolidator, FW freight forwarder, MF manufacturer, WH warehouse keeper
 */
public record SupplyChainActor(String identificationNumber, String role) {}
