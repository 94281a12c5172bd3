package org.waybook.demo.story;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybook.demo.chance.Chance;
import org.waybook.demo.course.Course;
import org.waybook.demo.draft.HeaderDraft;
import org.waybook.demo.draft.HouseDraft;
import org.waybook.demo.draft.Items;
import org.waybook.demo.number.Numbers;
import org.waybook.demo.scene.Outline;
import org.waybook.demo.scene.Scene;
import org.waybook.demo.scene.World;
import org.waybook.demo.trader.Operator;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.filing.FilingType;
import org.waybook.domain.goods.GoodsItem;
import org.waybook.domain.goods.HsCode;
import org.waybook.domain.goods.UnNumber;
import org.waybook.domain.party.Party;
import org.waybook.domain.place.Country;
import org.waybook.domain.place.MemberState;

/**
 * Parcelwing Express files ever vaguer descriptions from Shenzhen to Leipzig, all of them of one consignor, until an
 * amendment turns "small electronics" into lithium batteries, UN 3480. The look-alike is a consignor in the same lane
 * who declared such batteries from the start.
 */
public final class SlidingQuality implements Story {

    public static final String CONSIGNOR = "Shenzhen Glowpeak Commerce Co., Ltd.";
    public static final String LOOK_ALIKE_CONSIGNOR = "Shenzhen Clearvolt Energy Co., Ltd.";
    public static final String LITHIUM_BATTERIES = "850760";
    public static final String UN_LITHIUM_BATTERIES = "3480";
    public static final int MANIFESTS = 5;
    public static final int HOUSES_PER_MANIFEST = 16;

    private static final Operator PARCELWING = Operator.of("PARCELWING");
    private static final Country CHINA = new Country("CN");
    private static final List<String> VAGUE = List.of("daily necessities", "small electronics");
    private static final List<String> PLAIN = List.of(
            "LED desk lamp, foldable",
            "USB-C charging cable, 1 m",
            "Hair dryer, 1800 W",
            "Stainless steel water bottle");
    private static final List<String> PLAIN_CODES = List.of("940542", "854442", "851631", "732393");
    private static final Party GLOWPEAK = Cast.company(
            CONSIGNOR, Cast.address("Longgang Avenue", "6002", "518172", "Shenzhen", "CN"), "+86 755 8655 6002");
    private static final Party CLEARVOLT = Cast.company(
            LOOK_ALIKE_CONSIGNOR,
            Cast.address("Guangming Road", "77", "518107", "Shenzhen", "CN"),
            "+86 755 8655 0077");

    @Override
    public String title() {
        return "Sliding quality";
    }

    @Override
    public List<Chapter> chapters() {
        List<Chapter> chapters = new ArrayList<>();
        for (int manifest = 0; manifest < MANIFESTS; manifest++) {
            Duration beforeAnchor = Duration.ofDays(92 - 19L * manifest);
            chapters.add(new Chapter(beforeAnchor, FilingType.F32, HOUSES_PER_MANIFEST, manifest(manifest)));
        }
        chapters.add(new Chapter(Duration.ofDays(21), FilingType.F32, 4, SlidingQuality::theLookAlike));
        return chapters;
    }

    /** Each manifest is vaguer than the one before; the last is amended. */
    private static Scene manifest(int manifest) {
        return (outline, world, course, chance) -> {
            List<HouseConsignment> houses = new ArrayList<>();
            for (int index = 0; index < HOUSES_PER_MANIFEST; index++) {
                boolean vague = index % MANIFESTS < manifest;
                GoodsItem item = vague ? vague(index) : plain(index);
                houses.add(house(outline, index, GLOWPEAK, item, world, chance));
            }
            FilingDataset filing = filing("SQ-00" + (manifest + 1), outline, houses);
            course.file(outline.opening(), filing);
            if (manifest == MANIFESTS - 1) {
                course.amend(outline.opening().plus(Duration.ofHours(7)), withBatteries(filing));
            }
        };
    }

    /** What was asked for: the second parcel of the manifest is not "small electronics". */
    private static FilingDataset withBatteries(FilingDataset filing) {
        List<HouseConsignment> houses = new ArrayList<>(filing.consignments());
        HouseDraft draft = HouseDraft.of(houses.get(1))
                .item(
                        0,
                        item -> Items.described(
                                item,
                                "Lithium ion batteries, 24 pieces, for power banks",
                                Optional.of(new HsCode(LITHIUM_BATTERIES)),
                                List.of(new UnNumber(UN_LITHIUM_BATTERIES))));
        houses.set(1, draft.toConsignment());
        return new FilingDataset(filing.header(), houses);
    }

    private static void theLookAlike(Outline outline, World world, Course course, Chance chance) {
        List<HouseConsignment> houses = new ArrayList<>();
        for (int index = 0; index < outline.consignments(); index++) {
            GoodsItem batteries = item(
                    "Lithium ion battery packs for cordless drills, 18 V",
                    Optional.of(LITHIUM_BATTERIES),
                    List.of(new UnNumber(UN_LITHIUM_BATTERIES)),
                    index);
            houses.add(house(outline, index, CLEARVOLT, batteries, world, chance));
        }
        course.file(outline.opening(), filing("SQ-101", outline, houses));
    }

    private static GoodsItem vague(int index) {
        return item(VAGUE.get(index % VAGUE.size()), Optional.empty(), List.of(), index);
    }

    private static GoodsItem plain(int index) {
        int kind = index % PLAIN.size();
        return item(PLAIN.get(kind), Optional.of(PLAIN_CODES.get(kind)), List.of(), index);
    }

    private static GoodsItem item(String description, Optional<String> code, List<UnNumber> unNumbers, int index) {
        return Items.parcel(
                FilingType.F32,
                description,
                code.map(HsCode::new),
                unNumbers,
                new BigDecimal("0.85").add(BigDecimal.valueOf(index % 9, 1)),
                new BigDecimal("24.00"),
                "11",
                CHINA);
    }

    private static HouseConsignment house(
            Outline outline, int index, Party consignor, GoodsItem item, World world, Chance chance) {
        return new HouseDraft(Numbers.houseWaybill(PARCELWING.prefix(), outline.firstOrdinal() + index), consignor)
                .consignee(world.traders().person("DE", chance))
                .goods(List.of(item))
                .toConsignment();
    }

    private static FilingDataset filing(String lrn, Outline outline, List<HouseConsignment> houses) {
        return new HeaderDraft(FilingType.F32, lrn, Outline.issued(outline.opening()), PARCELWING.party())
                .addressedTo(new MemberState("DE"))
                .announcing(houses);
    }
}
