package org.waybook.domain.consignment;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waybook.domain.filing.DatasetPart;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.filing.Mrn;

/**
 * What the filings of a consignment declare of it.
 *
 * @param inForce in the order they came; several give the same part only where the consignment is split
 * @param former of filings that no longer name it, so that older versions are known as such
 */
public record Declarations(List<Declared> inForce, List<Declared> former) {

    /** Nothing is declared. */
    static final Declarations NONE = new Declarations(List.of(), List.of());

    public Declarations {
        inForce = List.copyOf(inForce);
        former = List.copyOf(former);
    }

    /**
     * What one filing declares.
     *
     * @param mrn of the filing
     * @param filingVersion the newest version of the filing that the consignment knows
     */
    public record Declared(Mrn mrn, int filingVersion, ConsignmentParticulars particulars) {

        /** What kind of filing it is of. */
        public FilingType type() {
            return particulars.header().specificCircumstanceIndicator();
        }

        /** Which parts of the dataset it gives. */
        public List<DatasetPart> parts() {
            return type().parts();
        }

        private Declared withSale(Optional<GoodsShipment> sale) {
            return new Declared(
                    mrn,
                    filingVersion,
                    new ConsignmentParticulars(
                            particulars.header(), particulars.consignment().withSale(sale)));
        }

        /** Whether it gives a part. */
        public boolean gives(DatasetPart part) {
            return parts().contains(part);
        }
    }

    /** The declaration that counts: the newest of the dataset to arrive on, else of the one before loading, else any. */
    public Optional<Declared> leading() {
        return inForce.reversed().stream()
                .filter(declared -> declared.gives(DatasetPart.PRE_ARRIVAL))
                .findFirst()
                .or(() -> inForce.reversed().stream()
                        .filter(declared -> declared.gives(DatasetPart.PRE_LOADING))
                        .findFirst())
                .or(() -> inForce.stream().findFirst())
                .or(() -> former.reversed().stream().findFirst());
    }

    /** The declaration that counts, with the sale that a filing of the consignee adds (F16, F17). */
    public Optional<Declared> leadingWithSale() {
        return leading()
                .map(declared ->
                        declared.particulars().consignment().goodsShipment().isPresent()
                                ? declared
                                : declared.withSale(sale()));
    }

    private Optional<GoodsShipment> sale() {
        return inForce.reversed().stream()
                .filter(declared -> declared.gives(DatasetPart.CONSIGNEE_DATA))
                .flatMap(declared -> declared.particulars().consignment().goodsShipment().stream())
                .findFirst();
    }

    /** Those in force that give a part. */
    public List<Declared> giving(DatasetPart part) {
        return inForce.stream().filter(declared -> declared.gives(part)).toList();
    }

    /** What a filing in force declares. */
    public Optional<Declared> of(Mrn mrn) {
        return inForce.stream().filter(declared -> declared.mrn().equals(mrn)).findFirst();
    }

    /** The newest version of a filing that is known; 0 of a filing that is not. */
    public int knownVersion(Mrn mrn) {
        return Stream.concat(inForce.stream(), former.stream())
                .filter(declared -> declared.mrn().equals(mrn))
                .mapToInt(Declared::filingVersion)
                .max()
                .orElse(0);
    }

    /** The filings in force. */
    public List<Mrn> filings() {
        return inForce.stream().map(Declared::mrn).toList();
    }

    Declarations with(Declared declared) {
        boolean known = of(declared.mrn()).isPresent();
        List<Declared> next = known
                ? inForce.stream()
                        .map(other -> other.mrn().equals(declared.mrn()) ? declared : other)
                        .toList()
                : Stream.concat(inForce.stream(), Stream.of(declared)).toList();
        return new Declarations(next, without(former, declared.mrn()));
    }

    /** What is left when a filing no longer names the consignment. */
    Declarations without(Mrn mrn, int filingVersion) {
        Stream<Declared> gone =
                of(mrn).stream().map(declared -> new Declared(mrn, filingVersion, declared.particulars()));
        return new Declarations(
                without(inForce, mrn),
                Stream.concat(without(former, mrn).stream(), gone).toList());
    }

    private static List<Declared> without(List<Declared> some, Mrn mrn) {
        return some.stream()
                .filter(Predicate.not(declared -> declared.mrn().equals(mrn)))
                .toList();
    }
}
