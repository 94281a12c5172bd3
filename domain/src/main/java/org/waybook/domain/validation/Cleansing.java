package org.waybook.domain.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.TextValue;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingHeader;

/**
 * Cleanses the texts of a filing (CFSS-L3, GET08): signs that only get in the way of searching and comparing become
 * blanks, and blanks collapse. What was written is kept beside it, since the way something is written may tell an
 * analyst a story. Cleansing what is cleansed changes nothing.
 */
public final class Cleansing {

    private final List<CleansedText> changes = new ArrayList<>();

    private Cleansing() {}

    /**
     * A filing after cleansing.
     *
     * @param dataset the same, with its texts cleansed
     * @param changes each text that has another value now
     */
    public record Result(FilingDataset dataset, List<CleansedText> changes) {

        public Result {
            changes = List.copyOf(changes);
        }
    }

    /** Cleanses every free text of a filing. */
    public static Result of(FilingDataset filing) {
        Cleansing cleansing = new Cleansing();
        FilingHeader header = (FilingHeader) cleansing.inside(filing.header(), ElementPointer.ROOT);
        List<HouseConsignment> consignments =
                new ArrayList<>(filing.consignments().size());
        Parts.consignments(filing, (house, at) -> consignments.add((HouseConsignment) cleansing.inside(house, at)));
        return cleansing.changes.isEmpty()
                ? new Result(filing, List.of())
                : new Result(new FilingDataset(header, consignments), cleansing.changes);
    }

    /**
     * Some consignments of a filing after cleansing.
     *
     * @param houses the same, with their texts cleansed
     * @param changes each text that has another value now, with its place in the whole message
     */
    public record Part(List<HouseConsignment> houses, List<CleansedText> changes) {

        public Part {
            houses = List.copyOf(houses);
            changes = List.copyOf(changes);
        }
    }

    /**
     * Cleanses every free text of some consignments.
     *
     * @param places of the consignments in the message, from 0
     */
    public static Part of(List<HouseConsignment> houses, int[] places) {
        Cleansing cleansing = new Cleansing();
        List<HouseConsignment> cleansed = new ArrayList<>(houses.size());
        for (int index = 0; index < houses.size(); index++) {
            ElementPointer at = ElementPointer.ROOT.child("consignments").child(places[index]);
            cleansed.add((HouseConsignment) cleansing.inside(houses.get(index), at));
        }
        return new Part(cleansed, cleansing.changes);
    }

    /** A part of a filing with its free texts cleansed; the very same where nothing is to be changed. */
    private Object inside(Object part, ElementPointer at) {
        return switch (part) {
            case TextValue identifier -> identifier;
            case Optional<?> optional -> optional(optional, at);
            case List<?> list -> list(list, at);
            case Record parts -> parts(parts, at);
            default -> part;
        };
    }

    private Object optional(Optional<?> optional, ElementPointer at) {
        if (optional.isEmpty()) {
            return optional;
        }
        Object before = optional.get();
        Object after = inside(before, at);
        return after == before ? optional : Optional.of(after);
    }

    private List<?> list(List<?> list, ElementPointer at) {
        List<Object> entries = new ArrayList<>(list.size());
        boolean changed = false;
        for (int index = 0; index < list.size(); index++) {
            Object after = inside(list.get(index), at.child(index));
            changed |= after != list.get(index);
            entries.add(after);
        }
        return changed ? entries : list;
    }

    private Object parts(Record record, ElementPointer at) {
        RecordParts parts = RecordParts.of(record.getClass());
        Object[] values = parts.values(record);
        boolean[] holdTexts = FreeTexts.inPartsOf(record.getClass());
        boolean changed = false;
        for (int index = 0; index < values.length; index++) {
            Object before = values[index];
            values[index] = holdTexts[index] ? part(before, parts.name(index), at) : before;
            changed |= values[index] != before;
        }
        return changed ? parts.rebuilt(values) : record;
    }

    private Object part(Object value, String name, ElementPointer owner) {
        ElementPointer at = owner.child(name);
        return FreeTexts.isOne(name) ? text(value, at) : inside(value, at);
    }

    private Object text(Object value, ElementPointer at) {
        if (value instanceof Optional<?> optional && optional.isPresent()) {
            Object after = text(optional.get(), at);
            return after == optional.get() ? value : Optional.of(after);
        }
        if (!(value instanceof String before) || CleanText.isClean(before)) {
            return value;
        }
        String after = CleanText.of(before);
        changes.add(new CleansedText(at.toString(), before, after));
        return after;
    }
}
