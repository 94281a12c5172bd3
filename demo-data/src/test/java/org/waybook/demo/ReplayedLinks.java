package org.waybook.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waybook.domain.consignment.ConsignmentCommand;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.consignment.LinkingCommand;
import org.waybook.domain.filing.DatasetLevel;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingHeader;
import org.waybook.domain.filing.HouseReference;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.party.Eori;
import org.waybook.domain.transport.TransportDocument;

/** Which filings name the same document or receptacle, and what the linking policy would say of that. */
final class ReplayedLinks {

    private final Map<String, Mrn> masters = new HashMap<>();
    private final Map<String, Set<ConsignmentId>> below = new HashMap<>();

    /** What follows from a filing for its consignments and for those of others. */
    List<ConsignmentCommand> filed(
            Mrn mrn,
            FilingDataset dataset,
            Map<Map.Entry<Eori, TransportDocument>, ConsignmentId> byDocument,
            Instant at) {
        FilingHeader header = dataset.header();
        DatasetLevel level = header.specificCircumstanceIndicator().level();
        List<ConsignmentCommand> commands = new ArrayList<>();
        if (level == DatasetLevel.MASTER) {
            documents(header).forEach(document -> {
                masters.put(document, mrn);
                below.getOrDefault(document, Set.of()).forEach(id -> commands.add(link(id, mrn, at)));
            });
        }
        for (HouseReference reference : header.houseReferences()) {
            ConsignmentId id = byDocument.get(Map.entry(header.issuer().orElseThrow(), reference.transportDocument()));
            reference.receptacleIdentificationNumber().ifPresent(receptacle -> {
                commands.add(new LinkingCommand.NameReceptacle(id, mrn, receptacle, at));
                below(receptacle).add(id);
                Optional.ofNullable(masters.get(receptacle)).ifPresent(master -> commands.add(link(id, master, at)));
            });
        }
        if (level == DatasetLevel.HOUSE) {
            header.transportDocumentMasterLevel().ifPresent(document -> {
                for (HouseConsignment house : dataset.consignments()) {
                    ConsignmentId id = byDocument.get(Replay.key(dataset, house));
                    below(document.documentNumber()).add(id);
                    Mrn master = masters.get(document.documentNumber());
                    commands.add(
                            master == null ? new LinkingCommand.AwaitMaster(id, document, at) : link(id, master, at));
                }
            });
        }
        return commands;
    }

    private Set<ConsignmentId> below(String document) {
        return below.computeIfAbsent(document, ignored -> new LinkedHashSet<>());
    }

    private static Stream<String> documents(FilingHeader header) {
        return Stream.concat(
                header.transportDocumentMasterLevel().map(TransportDocument::documentNumber).stream(),
                header.masterConsignment().stream().flatMap(goods -> goods.receptacles().stream()));
    }

    private static ConsignmentCommand link(ConsignmentId id, Mrn master, Instant at) {
        return new LinkingCommand.Link(id, master, List.of(), Optional.empty(), at);
    }
}
