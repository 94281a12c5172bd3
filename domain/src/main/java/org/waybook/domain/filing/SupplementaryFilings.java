package org.waybook.domain.filing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybook.domain.party.Eori;

/**
 * Who else had to file below a filing (D.E. 13 15), and who has.
 *
 * @param declarants everybody the filing names, in its order
 * @param received what they filed
 * @param missing those of whom it was said that they had not filed when the time to link was over; empty before
 */
public record SupplementaryFilings(
        List<SupplementaryDeclarant> declarants, List<Filed> received, List<SupplementaryDeclarant> missing) {

    /** Nobody else has to file. */
    public static final SupplementaryFilings NONE = new SupplementaryFilings(List.of(), List.of(), List.of());

    /** Where the filings of the supplementary declarants stand, in the words of the specification (PEE02, PET12). */
    public enum Completeness {
        /** Nobody else had to file, or everybody has. */
        COMPLETE,
        /** Some have not filed, and there is time. */
        PENDING,
        /** Some have not filed, and the time to link is over. */
        NOT_COMPLETE
    }

    /**
     * Somebody who has filed.
     *
     * @param by the MRN of their filing, the first of them where there are several
     */
    public record Filed(SupplementaryDeclarant declarant, Mrn by) {}

    public SupplementaryFilings {
        declarants = List.copyOf(declarants);
        received = List.copyOf(received);
        missing = List.copyOf(missing);
    }

    /** Those who have not filed. */
    public List<SupplementaryDeclarant> awaited() {
        return declarants.stream().filter(one -> by(one).isEmpty()).toList();
    }

    /** Those who have not filed, of whom a filing of somebody is the one that is awaited. */
    List<SupplementaryDeclarant> awaitedOf(Eori declarant, FilingType type) {
        return awaited().stream().filter(one -> one.isMetBy(declarant, type)).toList();
    }

    /** What somebody filed. */
    public Optional<Mrn> by(SupplementaryDeclarant declarant) {
        return received.stream()
                .filter(filed -> filed.declarant().equals(declarant))
                .map(Filed::by)
                .findFirst();
    }

    /** Those who filed by one filing. */
    List<SupplementaryDeclarant> filedBy(Mrn by) {
        return received.stream()
                .filter(filed -> filed.by().equals(by))
                .map(Filed::declarant)
                .toList();
    }

    /** Where they stand. */
    public Completeness completeness() {
        if (awaited().isEmpty()) {
            return Completeness.COMPLETE;
        }
        return missing.isEmpty() ? Completeness.PENDING : Completeness.NOT_COMPLETE;
    }

    /** Others are named now; what those filed who are still named counts, and there is time again. */
    SupplementaryFilings naming(List<SupplementaryDeclarant> others) {
        List<Filed> still = received.stream()
                .filter(filed -> others.contains(filed.declarant()))
                .toList();
        return new SupplementaryFilings(others, still, List.of());
    }

    SupplementaryFilings with(SupplementaryDeclarant declarant, Mrn by) {
        return new SupplementaryFilings(
                declarants,
                Stream.concat(received.stream(), Stream.of(new Filed(declarant, by)))
                        .toList(),
                missing);
    }

    SupplementaryFilings without(SupplementaryDeclarant declarant, Mrn by) {
        Filed gone = new Filed(declarant, by);
        return new SupplementaryFilings(
                declarants,
                received.stream().filter(filed -> !filed.equals(gone)).toList(),
                missing);
    }

    SupplementaryFilings lacking(List<SupplementaryDeclarant> late) {
        return new SupplementaryFilings(declarants, received, late);
    }
}
