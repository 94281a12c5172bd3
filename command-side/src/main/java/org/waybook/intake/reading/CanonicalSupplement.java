package org.waybook.intake.reading;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybook.domain.TextValue;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.transport.TransportEquipment;

/**
 * Writes the elements that the first form of a dataset did not have, behind it, and only where there are any: a filing
 * without them keeps the digest it always had.
 */
final class CanonicalSupplement {

    private static final String FORM = "waybook filing supplement 1";

    private final CanonicalForm form;

    CanonicalSupplement(CanonicalForm form) {
        this.form = form;
    }

    void write(FilingDataset dataset) {
        if (isIn(dataset.header()) || isIn(dataset.consignments())) {
            begin(dataset.header());
            consignments(dataset.consignments());
        }
    }

    /** Whether a header has any of these elements. */
    static boolean isIn(FilingHeader header) {
        return !isEmpty(of(header));
    }

    /** Whether any of some consignments has any of these elements. */
    static boolean isIn(List<HouseConsignment> consignments) {
        return consignments.stream().anyMatch(consignment -> !isEmpty(of(consignment)));
    }

    /** Writes what stands before the consignments. */
    void begin(FilingHeader header) {
        form.text(FORM);
        value(of(header));
    }

    /** Writes consignments, all or the next of them. */
    void consignments(List<HouseConsignment> consignments) {
        consignments.forEach(consignment -> value(of(consignment)));
    }

    private static List<Object> of(FilingHeader header) {
        return List.of(
                header.activeBorderTransportMeans().flatMap(means -> means.actualDeparture()),
                header.activeBorderTransportMeans().flatMap(means -> means.typeOfMeansOfTransport()),
                header.reEntryIndicator(),
                header.splitConsignmentIndicator(),
                header.previousMrn(),
                header.supplementaryDeclarants(),
                header.masterConsignment(),
                header.goodsShipment(),
                header.houseReferences(),
                header.screeningResults());
    }

    private static List<Object> of(HouseConsignment consignment) {
        boolean suppliers = consignment.transportEquipment().stream().anyMatch(CanonicalSupplement::hasSupplement);
        List<Object> equipment = suppliers
                ? consignment.transportEquipment().stream()
                        .<Object>map(one -> List.of(one.supplierType(), one.numberOfSeals()))
                        .toList()
                : List.of();
        return List.of(
                consignment.goodsShipment(),
                consignment.receptacles(),
                consignment.passiveBorderTransportMeans(),
                equipment);
    }

    private static boolean hasSupplement(TransportEquipment equipment) {
        return equipment.supplierType().isPresent() || equipment.numberOfSeals().isPresent();
    }

    private static boolean isEmpty(List<Object> values) {
        return values.stream().allMatch(value -> value.equals(Optional.empty()) || value.equals(List.of()));
    }

    private void value(Object value) {
        switch (value) {
            case Optional<?> optional -> form.optional(optional, this::value);
            case List<?> list -> form.list(list, this::value);
            case TextValue text -> form.value(text);
            case BigDecimal number -> form.number(number);
            case Record parts -> components(parts).forEach(this::value);
            default -> form.text(value.toString());
        }
    }

    private static Stream<Object> components(Record parts) {
        return Stream.of(parts.getClass().getRecordComponents()).map(component -> part(parts, component));
    }

    private static Object part(Record parts, RecordComponent component) {
        try {
            return component.getAccessor().invoke(parts);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("The part " + component + " is closed.", impossible);
        }
    }
}
