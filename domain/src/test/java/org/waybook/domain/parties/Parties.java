package org.waybook.domain.parties;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waybook.domain.Refused;
import org.waybook.domain.claim.ClaimKey;
import org.waybook.domain.claim.DocumentClaim;
import org.waybook.domain.claim.DocumentClaim.Claimant;
import org.waybook.domain.consignment.ConsignmentCommand.Declare;
import org.waybook.domain.consignment.ConsignmentCommand.Invalidate;
import org.waybook.domain.consignment.ConsignmentCommand.Withdraw;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.ConsignmentState.Live;
import org.waybook.domain.filing.Filing;
import org.waybook.domain.filing.FilingCommand.AcceptFiling;
import org.waybook.domain.filing.FilingCommand.AmendFiling;
import org.waybook.domain.filing.FilingCommand.ExpireFiling;
import org.waybook.domain.filing.FilingCommand.InvalidateFiling;
import org.waybook.domain.filing.FilingEvent;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.FilingState;
import org.waybook.domain.filing.FilingState.Accepted;
import org.waybook.domain.filing.Houses.Listed;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.parties.Move.Line;
import org.waybook.domain.parties.Move.Sheet;
import org.waybook.domain.transport.TransportDocument;

/** What the repository does with the moves of those who file; it hands on those of officers. */
final class Parties {

    private static final Duration CLAIMED = Duration.ofDays(365);

    private final Commons commons;
    private final Move move;

    private Parties(Commons commons, Move move) {
        this.commons = commons;
        this.move = move;
    }

    static void carryOut(Commons commons, Move move) {
        Parties parties = new Parties(commons, move);
        switch (move.kind()) {
            case FILE -> parties.file();
            case AMEND -> parties.amend();
            case INVALIDATE ->
                parties.strikeOut(commons.tell(
                        move.filing(),
                        new InvalidateFiling(
                                Papers.mrn(move.filing()), "Lost", move.who().actor())));
            case EXPIRE -> parties.expire();
            default -> Officials.carryOut(commons, move);
        }
    }

    private void file() {
        int number = move.number();
        Sheet sheet = move.sheet().orElseThrow();
        FilingHeader header = Papers.header(number, move.who(), sheet);
        Listed houses = claim(number, header, sheet);
        commons.tell(number, new AcceptFiling(Papers.mrn(number), header, Papers.digest(sheet), houses));
        declareTwice(number, move.who(), sheet, houses, 1);
    }

    private void amend() {
        int number = move.filing();
        Mrn mrn = Papers.mrn(number);
        Sheet sheet = move.sheet().orElseThrow();
        Somebody filer = filer(number);
        FilingHeader header = Papers.header(number, filer, sheet);
        Listed houses = new Listed(List.of());
        Set<TransportDocument> changed = Set.of();
        Optional<Accepted> before = inForce(number);
        if (before.isPresent()) {
            Filing.requirePersonFiling(before.get().header(), move.who().actor());
            houses = claim(number, header, sheet);
            changed = changed(number, before.get(), sheet);
        }
        List<FilingEvent> events = commons.tell(
                number,
                new AmendFiling(
                        mrn, header, Papers.digest(sheet), houses, move.who().actor(), changed, List.of()));
        if (events.isEmpty()) {
            return;
        }
        int version = inForce(number).orElseThrow().version();
        declareTwice(number, filer, sheet, houses, version);
        Listed old = (Listed) before.orElseThrow().houses();
        for (int index = 0; index < old.count(); index++) {
            TransportDocument document = old.transportDocuments().get(index);
            if (!houses.transportDocuments().contains(document)) {
                ClaimKey key = key(header, document);
                commons.claim(key, DocumentClaim.release(commons.claim(key), key, mrn));
                commons.tell(new Withdraw(old.consignments(mrn).get(index), mrn, version));
            }
        }
    }

    private Somebody filer(int number) {
        FilingHeader header =
                switch (commons.filing(number)) {
                    case Accepted accepted -> accepted.header();
                    case FilingState.Invalidated gone -> gone.header();
                    default -> null;
                };
        return header == null
                ? Somebody.CARRIER
                : Somebody.valueOf(header.declarant().name());
    }

    private Set<TransportDocument> changed(int number, Accepted before, Sheet sheet) {
        Listed houses = (Listed) before.houses();
        return houses.transportDocuments().stream()
                .filter(document -> !commons.consignment(houses.consignments(Papers.mrn(number))
                                .get(houses.transportDocuments().indexOf(document)))
                        .declarations()
                        .of(Papers.mrn(number))
                        .map(declared -> declared.particulars().consignment())
                        .equals(sheet.lines().stream()
                                .filter(line -> Papers.house(line.house()).equals(document))
                                .findFirst()
                                .map(line -> Papers.particulars(number, Somebody.CARRIER, sheet, line)
                                        .consignment())))
                .collect(Collectors.toSet());
    }

    /** Twice, as after a crash: what is known already changes nothing, or the ledger would not have foretold it. */
    private void declareTwice(int number, Somebody filer, Sheet sheet, Listed houses, int version) {
        declare(number, filer, sheet, houses, version);
        declare(number, filer, sheet, houses, version);
    }

    private void declare(int number, Somebody filer, Sheet sheet, Listed houses, int version) {
        List<Line> lines = sheet.form().namesHouses() ? sheet.lines() : List.of();
        for (int index = 0; index < lines.size(); index++) {
            ConsignmentId id = houses.ids().get(index);
            commons.tell(new Declare(
                    id,
                    Papers.mrn(number),
                    version,
                    Papers.particulars(number, filer, sheet, lines.get(index)),
                    move.at()));
        }
    }

    private void expire() {
        boolean someAreHere = inForce(move.filing())
                .map(filing -> ((Listed) filing.houses())
                        .consignments(Papers.mrn(move.filing())).stream().anyMatch(id -> commons.consignment(id)
                                .live()
                                .filter(Live::isHere)
                                .isPresent()))
                .orElse(false);
        strikeOut(commons.tell(move.filing(), new ExpireFiling(Papers.mrn(move.filing()), someAreHere)));
    }

    private void strikeOut(List<FilingEvent> events) {
        if (events.isEmpty() || !(commons.filing(move.filing()) instanceof FilingState.Invalidated gone)) {
            return;
        }
        Mrn mrn = Papers.mrn(move.filing());
        gone.header().transportDocumentMasterLevel().ifPresent(document -> release(gone.header(), document, mrn));
        Listed houses = (Listed) gone.houses();
        houses.transportDocuments().forEach(document -> release(gone.header(), document, mrn));
        houses.consignments(mrn).forEach(id -> commons.tell(new Invalidate(id, mrn, "Lost")));
        houses.consignments(mrn).forEach(id -> declareLate(id, mrn));
    }

    /** What was declared before is told again, as after a crash: it brings nothing back. */
    private void declareLate(ConsignmentId id, Mrn mrn) {
        commons.consignment(id).declarations().former().stream()
                .filter(former -> former.mrn().equals(mrn))
                .forEach(former ->
                        commons.tell(new Declare(id, mrn, former.filingVersion(), former.particulars(), move.at())));
    }

    private void release(FilingHeader header, TransportDocument document, Mrn mrn) {
        ClaimKey key = key(header, document);
        commons.claim(key, DocumentClaim.release(commons.claim(key), key, mrn));
    }

    private Optional<Accepted> inForce(int number) {
        return commons.filing(number) instanceof Accepted accepted ? Optional.of(accepted) : Optional.empty();
    }

    private Listed claim(int number, FilingHeader header, Sheet sheet) {
        Mrn mrn = Papers.mrn(number);
        Instant now = move.at();
        if (header.specificCircumstanceIndicator().level().hasMasterConsignment()) {
            header.transportDocumentMasterLevel().ifPresent(document -> {
                ClaimKey key = key(header, document);
                requireFree(key, Claimant.ofAll(mrn));
                commons.claim(key, DocumentClaim.claimMaster(commons.claim(key), key, mrn, now.plus(CLAIMED)));
            });
        }
        if (!header.specificCircumstanceIndicator().level().announcesConsignments()) {
            return new Listed(List.of());
        }
        Claimant claimant = new Claimant(
                mrn,
                header.specificCircumstanceIndicator().parts(),
                header.isSplit() ? header.previousMrn() : Optional.empty());
        List<TransportDocument> documents = new ArrayList<>();
        List<ConsignmentId> ids = new ArrayList<>();
        for (Line line : sheet.lines()) {
            TransportDocument document = Papers.house(line.house());
            ClaimKey key = key(header, document);
            requireFree(key, claimant);
            ConsignmentId first = ConsignmentId.of(mrn, document);
            commons.claim(
                    key,
                    DocumentClaim.claimConsignment(commons.claim(key), key, claimant, first, now, now.plus(CLAIMED)));
            ConsignmentId id = DocumentClaim.consignment(commons.claim(key), mrn, first);
            documents.add(document);
            ids.add(id);
            commons.name(number, line.house(), id);
        }
        return new Listed(documents, ids);
    }

    private void requireFree(ClaimKey key, Claimant claimant) {
        DocumentClaim.otherHolder(commons.claim(key), claimant, move.at()).ifPresent(holder -> {
            throw Refused.because(
                    Refused.Kind.CONFLICT, "TRANSPORT_DOCUMENT_IN_USE", "In use by " + holder + ".", "Amend it.");
        });
    }

    private static ClaimKey key(FilingHeader header, TransportDocument document) {
        return ClaimKey.of(header.issuer().orElseThrow(), document);
    }
}
