package org.waybook.benchmarks.events;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.waybook.benchmarks.events.GoodsDeclared.Item;
import org.waybook.benchmarks.events.GoodsDeclared.Party;

/** Events of 1 KB from a seed: names and numbers differ from one to the next, so that they pack as declarations do. */
public final class SyntheticEvents {

    private static final List<String> WORDS = List.of(("amber anchor atlas aurora baltic beacon birch bridge canal"
                    + " castle cedar coral crescent delta eastern ember falcon fjord garnet granite harbour hazel"
                    + " horizon indigo island ivory juniper kestrel lagoon lantern laurel linden lotus maple"
                    + " meadow meridian mistral northern oak ocean olive orchid pacific pearl pine prairie quartz"
                    + " raven ridge river rowan saffron sapphire sierra silver southern sparrow summit tamarind"
                    + " timber tundra valley western willow zenith")
            .split(" "));
    private static final List<String> GOODS = List.of(("cotton steel plastic wooden printed electric ceramic rubber"
                    + " leather woven bearings shirts toys valves cables lamps tiles chairs pumps filters fabrics"
                    + " bottles sensors gaskets screws fittings frames brushes")
            .split(" "));
    private static final List<String> COUNTRIES =
            List.of("CN", "VN", "IN", "US", "BR", "TR", "NL", "DE", "FR", "PL", "IT", "ES", "SG", "AE", "KR", "JP");
    private static final List<String> PACKAGES = List.of("BX", "CT", "PX", "BG", "DR", "CR");
    private static final String LETTERS_AND_DIGITS = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final Instant FIRST_DECLARED_AT = Instant.parse("2026-01-05T06:00:00Z");
    private static final int SPAN_MILLIS = (int) Duration.ofDays(20).toMillis();
    private static final int ITEMS = 2;
    private static final int WORDS_OF_DESCRIPTION = 5;
    private static final int COUNTRIES_OF_ROUTING = 4;

    private final Random random;

    public SyntheticEvents(long seed) {
        this.random = new Random(seed);
    }

    /** The next so many payloads. */
    public List<GoodsDeclared> payloads(int count) {
        return Stream.generate(this::payload).limit(count).toList();
    }

    /** Metadata such as commands leave, some 150 bytes as JSON. */
    public MetaData metaData() {
        return MetaData.from(Map.of(
                "actor", word() + "." + word(),
                "role", "TRADER",
                "messageId", code(20),
                "correlationId", code(20),
                "statedAt", moment().toString()));
    }

    private GoodsDeclared payload() {
        return new GoodsDeclared(
                "26" + oneOf(COUNTRIES) + code(14),
                code(18),
                moment(),
                digits(12),
                party(),
                party(),
                party(),
                oneOf(COUNTRIES) + code(3),
                oneOf(COUNTRIES) + code(3),
                times(COUNTRIES_OF_ROUTING, () -> oneOf(COUNTRIES)),
                List.of("WAYU" + digits(7)),
                IntStream.rangeClosed(1, ITEMS).mapToObj(this::item).toList());
    }

    private Party party() {
        String country = oneOf(COUNTRIES);
        return new Party(
                country + digits(12),
                word() + " " + word() + " Ltd",
                word() + " Street " + random.nextInt(200),
                word(),
                digits(5),
                country);
    }

    private Item item(int number) {
        return new Item(
                number,
                digits(6),
                String.join(" ", times(WORDS_OF_DESCRIPTION, () -> oneOf(GOODS))),
                oneOf(PACKAGES),
                1 + random.nextInt(500),
                random.nextInt(1_000_000) / 100.0);
    }

    private Instant moment() {
        return FIRST_DECLARED_AT.plusMillis(random.nextInt(SPAN_MILLIS));
    }

    private String word() {
        return oneOf(WORDS);
    }

    private String digits(int count) {
        return String.join("", times(count, () -> Integer.toString(random.nextInt(10))));
    }

    private String code(int count) {
        return String.join(
                "",
                times(
                        count,
                        () -> Character.toString(
                                LETTERS_AND_DIGITS.charAt(random.nextInt(LETTERS_AND_DIGITS.length())))));
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static <T> List<T> times(int count, Supplier<T> next) {
        List<T> made = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            made.add(next.get());
        }
        return made;
    }
}
