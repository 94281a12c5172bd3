package org.waybook.projections.testing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybook.domain.arrival.ArrivalEvent.ArrivalNotified;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAmended;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentAnnounced;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentArrived;
import org.waybook.domain.consignment.ConsignmentEvent.ConsignmentInvalidated;
import org.waybook.domain.consignment.ConsignmentId;
import org.waybook.domain.consignment.Differences;
import org.waybook.domain.filing.ContentDigest;
import org.waybook.domain.filing.FilingEvent.FilingAccepted;
import org.waybook.domain.filing.FilingEvent.FilingAmended;
import org.waybook.domain.filing.FilingEvent.FilingInvalidated;
import org.waybook.domain.filing.FilingEvent.FilingQualityAssessed;
import org.waybook.domain.filing.Houses;
import org.waybook.domain.filing.InvalidationCause;
import org.waybook.domain.filing.Mrn;
import org.waybook.domain.place.Country;
import org.waybook.domain.place.CustomsOffice;
import org.waybook.domain.quality.WeaknessCount;

/** Writes what happens to one filing with one consignment into a log. */
public final class Story {

    private static final int YEAR = 2026;

    private final TestLog log;
    private final Goods goods;
    private final Mrn mrn;
    private final Instant filedAt;
    private int version;

    private Story(TestLog log, Goods goods, Instant filedAt) {
        this.log = log;
        this.goods = goods;
        this.filedAt = filedAt;
        this.mrn = Mrn.issue(YEAR, new Country("SI"), "%012d".formatted(goods.number()));
    }

    /** The filing is accepted and announces the goods. */
    public static Story filed(TestLog log, Goods goods, Instant at) {
        Story story = new Story(log, goods, at);
        story.version = 1;
        log.append(
                at,
                new FilingAccepted(story.mrn, goods.header(at), story.digest(), story.houses()),
                new ConsignmentAnnounced(story.consignment(), story.mrn, 1, goods.particulars(at)));
        return story;
    }

    /** The filing is amended to other goods of the same number. */
    public Story amended(Goods after, Instant at) {
        version++;
        log.append(
                at,
                new FilingAmended(
                        mrn,
                        version,
                        after.header(filedAt),
                        digest(),
                        houses(),
                        houses(),
                        Differences.between(goods.header(filedAt), after.header(filedAt))),
                new ConsignmentAmended(
                        consignment(),
                        mrn,
                        version,
                        after.particulars(filedAt),
                        Differences.between(goods.particulars(filedAt), after.particulars(filedAt))));
        return this;
    }

    /** The data of the version in force are assessed. */
    public Story assessed(int score, List<String> weaknesses, boolean late, Instant at) {
        log.append(
                at,
                new FilingQualityAssessed(
                        mrn,
                        version,
                        score,
                        List.of(),
                        weaknesses.stream()
                                .map(code -> new WeaknessCount(code, 1, 1, 15))
                                .toList(),
                        late ? Optional.of(at) : Optional.empty(),
                        late ? Optional.of(60L) : Optional.empty()));
        return this;
    }

    /** The goods arrive. */
    public Story arrived(String office, Instant at) {
        log.append(
                at,
                new ArrivalNotified(arrival(), new CustomsOffice(office), at, List.of(consignment()), List.of()),
                new ConsignmentArrived(consignment(), arrival(), new CustomsOffice(office), at));
        return this;
    }

    /** The filing is invalidated. */
    public Story invalidated(Instant at) {
        log.append(
                at,
                new FilingInvalidated(mrn, "Not loaded", houses(), InvalidationCause.REQUEST),
                new ConsignmentInvalidated(consignment(), mrn, "Not loaded"));
        return this;
    }

    public Mrn mrn() {
        return mrn;
    }

    public Mrn arrival() {
        return Mrn.issue(YEAR, new Country("SI"), "A%011d".formatted(goods.number()));
    }

    public ConsignmentId consignment() {
        return ConsignmentId.of(mrn, goods.document());
    }

    public Goods goods() {
        return goods;
    }

    private ContentDigest digest() {
        return new ContentDigest("%064x".formatted(goods.number() * 1_000L + version));
    }

    private Houses houses() {
        return new Houses.Listed(List.of(goods.document()));
    }
}
