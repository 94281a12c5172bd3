package org.waybook.intake.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.waybook.domain.Refused;
import org.waybook.domain.consignment.ConsignmentCommand;
import org.waybook.domain.consignment.ConsignmentEvent;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.validation.Finding;
import org.waybook.intake.lifecycle.Aggregates;

/** Decides on several consignments: on all the goods or on none, in one commit with what it bars of their filings. */
public final class DecidingOnGoods {

    private final Aggregates aggregates;
    private final NamedGoods goods;
    private final BarredFilings filings;

    public DecidingOnGoods(Aggregates aggregates, NamedGoods goods, BarredFilings filings) {
        this.aggregates = aggregates;
        this.goods = goods;
        this.filings = filings;
    }

    /**
     * Decides.
     *
     * @throws Refused with every reason of every consignment; then none of them is decided on
     */
    @CommandHandler
    DecidedGoods handle(DecideOnGoods command) {
        Map<ConsignmentId, String> named = goods.namedBy(command.goods());
        List<ConsignmentEvent> events = new ArrayList<>();
        List<Refused> refusals = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        named.forEach((id, pointer) -> {
            try {
                command.wanted().apply(id).forEach(wanted -> events.addAll(carryOut(wanted)));
            } catch (Refused refused) {
                refusals.add(refused);
                refused.findings().forEach(finding -> findings.add(at(pointer, id, finding)));
            }
        });
        if (!findings.isEmpty()) {
            throw new Refused(refusals.getFirst().kind(), findings);
        }
        filings.follow(events);
        return new DecidedGoods(List.copyOf(named.keySet()));
    }

    private List<ConsignmentEvent> carryOut(ConsignmentCommand wanted) {
        return aggregates.consignment(wanted.consignment(), consignment -> consignment.handle(wanted));
    }

    /** A refusal of one consignment, pointing to what named it. */
    private static Finding at(String pointer, ConsignmentId id, Finding finding) {
        return new Finding(
                finding.code(),
                finding.pointer().isEmpty() ? pointer : finding.pointer(),
                "Consignment " + id.value() + ": " + finding.text(),
                finding.remedy());
    }
}
