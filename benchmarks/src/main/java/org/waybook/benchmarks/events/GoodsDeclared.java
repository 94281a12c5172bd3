package org.waybook.benchmarks.events;

import java.time.Instant;
import java.util.List;

/** An event of about 1 KB as JSON, with the kinds of values that declarations have; not an event of the domain. */
public record GoodsDeclared(
        String mrn,
        String lrn,
        Instant declaredAt,
        String transportDocument,
        Party declarant,
        Party consignor,
        Party consignee,
        String placeOfLoading,
        String placeOfUnloading,
        List<String> countriesOfRouting,
        List<String> containers,
        List<Item> items) {

    /** A party with its address. */
    public record Party(String eori, String name, String street, String city, String postCode, String country) {}

    /** One kind of goods. */
    public record Item(
            int number,
            String commodityCode,
            String description,
            String typeOfPackages,
            int numberOfPackages,
            double grossMassKilograms) {}
}
