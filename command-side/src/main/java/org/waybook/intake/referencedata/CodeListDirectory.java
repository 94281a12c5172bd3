package org.waybook.intake.referencedata;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Currency;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybook.domain.place.Country;
import org.waybook.domain.validation.CodeList;
import org.waybook.domain.validation.FormatsOnly;
import org.waybook.domain.validation.ReferenceData;

/** The code lists in a directory that the operator names; a changed file is loaded without a restart. */
public final class CodeListDirectory implements ReferenceData {

    /** How often files are looked at: soon enough for an operator who waits, and no load on the disk. */
    static final Duration LOOKED_AT_EVERY = Duration.ofSeconds(10);

    /** Codes in use that the published lists leave out: the customs declarations of the Universal Postal Union. */
    private static final Map<CodeList, Set<String>> BEYOND_THE_LISTS =
            Map.of(CodeList.TRANSPORT_DOCUMENT_TYPE, Set.of("C664", "C665"), CodeList.CURRENCY, currencies());

    private final Map<CodeList, WatchedList> lists = new EnumMap<>(CodeList.class);
    private final WatchedList withoutPostCodes;
    private final InstantSource clock;
    private final FormatsOnly formatsOnly = new FormatsOnly();
    private volatile Instant nextLook;

    /**
     * Loads the lists of a directory; files that are not there are missing lists.
     *
     * @param directory where the published JSON files lie
     * @param clock says when the files are looked at again
     */
    public CodeListDirectory(Path directory, InstantSource clock) {
        ListFile.OF.forEach((list, file) -> lists.put(list, watched(directory, list, file)));
        ListFile own = ListFile.COUNTRIES_WITHOUT_POST_CODES;
        this.withoutPostCodes =
                new WatchedList(directory.resolve(own.name()), path -> ListReading.codes(path, own.codeProperty()));
        this.clock = clock;
        this.nextLook = clock.instant();
        look();
    }

    @Override
    public boolean knows(CodeList list, String code) {
        look();
        return list.isWellFormed(code)
                && (BEYOND_THE_LISTS.getOrDefault(list, Set.of()).contains(code)
                        || lists.get(list)
                                .codes()
                                .map(codes -> codes.contains(code))
                                .orElse(true));
    }

    @Override
    public boolean hasPostCodes(Country country) {
        look();
        return withoutPostCodes
                .codes()
                .map(codes -> !codes.contains(country.value()))
                .orElseGet(() -> formatsOnly.hasPostCodes(country));
    }

    @Override
    public Set<CodeList> missingLists() {
        look();
        return lists.entrySet().stream()
                .filter(entry -> entry.getValue().codes().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CodeList.class)));
    }

    /** What is wrong with files that are there and cannot be used, for the operator. */
    public List<String> problems() {
        look();
        return Stream.concat(lists.values().stream(), Stream.of(withoutPostCodes))
                .flatMap(list -> list.problem().stream())
                .sorted()
                .toList();
    }

    private void look() {
        if (!clock.instant().isBefore(nextLook)) {
            lookAtFiles();
        }
    }

    private synchronized void lookAtFiles() {
        Instant now = clock.instant();
        if (!now.isBefore(nextLook)) {
            lists.values().forEach(WatchedList::refresh);
            withoutPostCodes.refresh();
            nextLook = now.plus(LOOKED_AT_EVERY);
        }
    }

    private static WatchedList watched(Path directory, CodeList list, ListFile file) {
        Path path = directory.resolve(file.name());
        return list == CodeList.OFFICE_OF_ENTRY
                ? new WatchedList(path, there -> ListReading.officesOfEntry(there, file.codeProperty()))
                : new WatchedList(path, there -> ListReading.codes(there, file.codeProperty()));
    }

    /** ISO 4217: the published list names the currencies of transit only, and goods are paid in any. */
    private static Set<String> currencies() {
        return Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .collect(Collectors.toUnmodifiableSet());
    }
}
