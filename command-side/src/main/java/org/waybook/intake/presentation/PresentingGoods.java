package org.waybook.intake.presentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.waybook.domain.Refused;
import org.waybook.domain.consignment.ConsignmentCommand;
import org.waybook.domain.consignment.ConsignmentEvent;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.MovementCommand.Present;
import org.waybook.domain.consignment.MovementCommand.RevokePresentation;
import org.waybook.domain.validation.Finding;
import org.waybook.intake.decision.BarredFilings;
import org.waybook.intake.lifecycle.Aggregates;

/** Takes in presentations and their revocations: all the goods of one or none, in one commit with what it bars. */
public final class PresentingGoods {

    private final Aggregates aggregates;
    private final PresentedGoods goods;
    private final BarredFilings filings;

    public PresentingGoods(Aggregates aggregates, PresentedGoods goods, BarredFilings filings) {
        this.aggregates = aggregates;
        this.goods = goods;
        this.filings = filings;
    }

    @CommandHandler
    Presented handle(PresentGoods command) {
        return each(command.goods(), id -> new Present(id, command.office(), command.presentedAt(), command.actor()));
    }

    @CommandHandler
    Presented handle(RevokePresentations command) {
        return each(command.goods(), id -> new RevokePresentation(id, command.reason(), command.actor()));
    }

    private Presented each(Goods presented, Function<ConsignmentId, ConsignmentCommand> command) {
        Map<ConsignmentId, String> named = goods.namedBy(presented);
        List<ConsignmentEvent> events = new ArrayList<>();
        List<Refused> refusals = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        named.forEach((id, pointer) -> {
            try {
                events.addAll(aggregates.consignment(id, consignment -> consignment.handle(command.apply(id))));
            } catch (Refused refused) {
                refusals.add(refused);
                refused.findings().forEach(finding -> findings.add(at(pointer, id, finding)));
            }
        });
        if (!findings.isEmpty()) {
            throw new Refused(refusals.getFirst().kind(), findings);
        }
        filings.follow(events);
        return new Presented(List.copyOf(named.keySet()));
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
