package org.waybook.intake.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.waybook.domain.circumstance.Actor;
import org.waybook.domain.circumstance.Circumstances;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.message.MessageCommand.Acknowledge;
import org.waybook.domain.message.MessageCommand.Resend;
import org.waybook.domain.message.MessageEvent.MessageIssued;
import org.waybook.domain.message.MessageType;
import org.waybook.domain.message.Recipient;
import org.waybook.domain.place.MemberState;
import org.waybook.eventstore.CommitLog;
import org.waybook.eventstore.Position;
import org.waybook.intake.CommandSideApplication;
import org.waybook.intake.Commanding;
import org.waybook.intake.Eventually;
import org.waybook.intake.Examples;
import org.waybook.intake.Policies;
import org.waybook.intake.amendment.FilingAmendment;
import org.waybook.intake.filing.FilingIntake;
import org.waybook.intake.filing.Registration;
import org.waybook.intake.notification.Outbox.Placed;
import org.waybook.intake.notification.Outbox.Shelf;

/** Each message goes out once, however often the log is followed, on the real log and index. */
@SpringBootTest(
        classes = CommandSideApplication.class,
        webEnvironment = WebEnvironment.NONE,
        properties = "spring.config.name=command-side")
class NotifyingThroughTheLogTest {

    private static final int SECONDS = 30;
    private static final int PAGE = 1_000;

    private static final int HOUSES = 250;

    @TempDir
    static Path directory;

    @DynamicPropertySource
    static void stores(DynamicPropertyRegistry properties) {
        properties.add("waybook.data-directory", directory::toString);
        properties.add("waybook.deadlines.alarm", () -> false);
    }

    @Autowired
    FilingIntake intake;

    @Autowired
    FilingAmendment amendment;

    @Autowired
    CommitLog log;

    @Autowired
    EventStore events;

    @Autowired
    Outbox outbox;

    @Autowired
    Commanding commanding;

    @Autowired
    EventProcessingConfiguration processing;

    @Autowired
    TokenStore tokens;

    @Test
    void theFilerHearsOfTheMrnAndTheMemberStatesAreAskedForTheirAnalysis() throws InterruptedException {
        Filed filed = filed("HEARD");
        Policies.awaitRest(processing, log);
        assertThat(pending(filed.filer(), filed))
                .extracting(MessageIssued::type)
                .contains(MessageType.IE3R01);
        assertThat(pending(new Recipient.State(new MemberState("FR")), filed))
                .extracting(MessageIssued::type)
                .contains(MessageType.IE4Q01, MessageType.IE4Q02);
    }

    @Test
    void aLargeFilingIsToldInFewMessages() throws InterruptedException {
        Filed filed = filed(many("MANY"));
        Eventually.within(SECONDS, () -> named(filed) == HOUSES);
        Policies.awaitRest(processing, log);
        assertThat(issued(filed, MessageType.IE4Q02)).hasSizeLessThanOrEqualTo(6);
        assertThat(issued(filed, MessageType.IE3R01)).hasSize(1);
    }

    /** More than a batch of the policy holds, so that it is given commits in pieces. */
    private static FilingDataset many(String lrn) {
        FilingDataset one = Examples.json("filing-f32.json");
        List<HouseConsignment> houses = IntStream.range(0, HOUSES)
                .mapToObj(number -> Examples.withDocument(one.consignments().getFirst(), "MANY-" + number))
                .toList();
        return Examples.withLrn(new FilingDataset(one.header(), houses), lrn);
    }

    @Test
    void anAcknowledgedMessageLeavesThePendingOnesUntilItIsSentAgain() throws InterruptedException {
        Filed filed = filed("ACKNOWLEDGED");
        Policies.awaitRest(processing, log);
        MessageIssued message = pending(filed.filer(), filed).getFirst();
        Actor trader = Actor.trader("trader", ((Recipient.Operator) filed.filer()).eori());
        commanding.send(new HandleMessage(new Acknowledge(message.message(), trader)), filed.circumstances());
        Policies.awaitRest(processing, log);
        assertThat(pending(filed.filer(), filed)).doesNotContain(message);
        assertThat(on(Shelf.ACKNOWLEDGED, filed.filer(), filed)).contains(message);
        commanding.send(new HandleMessage(new Resend(message.message(), trader)), filed.circumstances());
        Policies.awaitRest(processing, log);
        assertThat(pending(filed.filer(), filed)).contains(message);
    }

    @Test
    void followingTheLogAgainFromAnywhereIssuesNothing() throws InterruptedException {
        Filed large = filed(many("CUT"));
        Eventually.within(SECONDS, () -> named(large) == HOUSES);
        Filed filed = filed("AGAIN");
        amendment.invalidate(filed.registration().mrn(), "Rebooked", filed.circumstances());
        Policies.awaitRest(processing, log);
        Position head = log.head();
        Random random = new Random(20260314);
        List<MessageIssued> before = on(Shelf.ALL, filed.filer(), filed);
        assertThat(before).extracting(MessageIssued::type).contains(MessageType.IE3R07);
        for (int round = 0; round < 4; round++) {
            follow(round == 0 ? 0 : random.nextInt(Math.toIntExact(head.value())));
            Policies.awaitRest(processing, log);
            assertThat(log.head()).isEqualTo(head);
        }
        assertThat(on(Shelf.ALL, filed.filer(), filed)).isEqualTo(before);
    }

    private void follow(long from) {
        StreamingEventProcessor policy = processor(NotificationPolicy.NAME);
        policy.shutDown();
        tokens.fetchToken(NotificationPolicy.NAME, 0);
        tokens.storeToken(from == 0 ? null : new GlobalSequenceTrackingToken(from), NotificationPolicy.NAME, 0);
        tokens.releaseClaim(NotificationPolicy.NAME, 0);
        policy.start();
    }

    private Filed filed(String lrn) {
        return filed(Examples.withLrn(Examples.json("filing-f10.json"), lrn));
    }

    private Filed filed(FilingDataset dataset) {
        Registration registration = intake.file(dataset, Examples.circumstances(dataset));
        return new Filed(registration, Examples.circumstances(dataset));
    }

    private int named(Filed filed) {
        return (int) issued(filed, MessageType.IE4Q02).stream()
                .flatMap(message -> message.about().consignments().stream())
                .distinct()
                .count();
    }

    private List<MessageIssued> issued(Filed filed, MessageType type) {
        List<MessageIssued> all = new ArrayList<>(on(Shelf.ALL, filed.filer(), filed));
        MemberState.codes()
                .forEach(code -> all.addAll(on(Shelf.ALL, new Recipient.State(new MemberState(code)), filed)));
        return all.stream().filter(message -> message.type() == type).toList();
    }

    private List<MessageIssued> pending(Recipient recipient, Filed filed) {
        return on(Shelf.PENDING, recipient, filed);
    }

    private List<MessageIssued> on(Shelf shelf, Recipient recipient, Filed filed) {
        List<MessageIssued> messages = outbox.page(shelf, recipient, "", PAGE).stream()
                .map(Placed::message)
                .map(message -> (MessageIssued)
                        events.readEvents(message.value()).next().getPayload())
                .filter(message ->
                        message.about().mrn().equals(filed.registration().mrn()))
                .toList();
        assertThat(new HashSet<>(messages)).hasSameSizeAs(messages);
        return messages;
    }

    private StreamingEventProcessor processor(String name) {
        return processing.eventProcessor(name, StreamingEventProcessor.class).orElseThrow();
    }

    private record Filed(Registration registration, Circumstances circumstances) {
        Recipient filer() {
            return new Recipient.Operator(circumstances.actor().eori().orElseThrow());
        }
    }
}
