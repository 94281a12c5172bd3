package org.waybook.intake.referencedata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybook.domain.place.Country;
import org.waybook.domain.validation.CodeList;
import org.waybook.domain.validation.FilingRules;
import org.waybook.domain.validation.Finding;
import org.waybook.intake.reading.Messages;

class CodeListDirectoryTest {

    private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");

    @TempDir
    private Path directory;

    private Instant now = START;
    private final InstantSource clock = () -> now;

    @Test
    void aCodeOfAListIsKnownAndAnotherIsNot() {
        write("HScode.json", "[{\"code\": \"482369\"}]");
        CodeListDirectory lists = new CodeListDirectory(directory, clock);

        assertThat(lists.knows(CodeList.HS_CODE, "482369")).isTrue();
        assertThat(lists.knows(CodeList.HS_CODE, "482370")).isFalse();
    }

    @Test
    void anOfficeOfEntryIsAnOfficeWithThatRole() {
        write("CustomsOffices.json", """
                [{"id": "FR002300", "roles": [{"role": "ENT"}, {"role": "DES"}]},
                 {"id": "FR002300", "roles": [{"role": "DES"}]},
                 {"id": "FR000690", "roles": [{"role": "DES"}]}]
                """);
        CodeListDirectory lists = new CodeListDirectory(directory, clock);

        assertThat(lists.knows(CodeList.OFFICE_OF_ENTRY, "FR002300")).isTrue();
        assertThat(lists.knows(CodeList.OFFICE_OF_ENTRY, "FR999999")).isFalse();
    }

    @Test
    void aMissingListIsNamedAndItsCodesAreCheckedByFormat() {
        write("HScode.json", "[{\"code\": \"482369\"}]");
        CodeListDirectory lists = new CodeListDirectory(directory, clock);

        assertThat(lists.missingLists()).contains(CodeList.UN_NUMBER).doesNotContain(CodeList.HS_CODE);
        assertThat(lists.knows(CodeList.UN_NUMBER, "3480")).isTrue();
        assertThat(lists.knows(CodeList.UN_NUMBER, "battery")).isFalse();
    }

    @Test
    void aChangedListIsLoadedAfterTenSeconds() {
        write("HScode.json", "[{\"code\": \"482369\"}]");
        CodeListDirectory lists = new CodeListDirectory(directory, clock);
        write("HScode.json", "[{\"code\": \"482369\"}, {\"code\": \"610910\"}]");

        assertThat(lists.knows(CodeList.HS_CODE, "610910")).isFalse();

        now = START.plus(CodeListDirectory.LOOKED_AT_EVERY);
        assertThat(lists.knows(CodeList.HS_CODE, "610910")).isTrue();
    }

    @Test
    void aListThatBecomesUnusableStaysAsItWasAndTheOperatorIsTold() {
        write("HScode.json", "[{\"code\": \"482369\"}]");
        CodeListDirectory lists = new CodeListDirectory(directory, clock);
        write("HScode.json", "[{\"code\": 4823");
        now = START.plus(CodeListDirectory.LOOKED_AT_EVERY);

        assertThat(lists.knows(CodeList.HS_CODE, "482369")).isTrue();
        assertThat(lists.knows(CodeList.HS_CODE, "610910")).isFalse();
        assertThat(lists.problems()).singleElement().asString().contains("HScode.json");
    }

    @Test
    void aDirectoryThatIsNotThereLeavesEveryListMissing() {
        CodeListDirectory lists = new CodeListDirectory(directory.resolve("nowhere"), clock);

        assertThat(lists.missingLists()).containsExactlyInAnyOrder(CodeList.values());
    }

    @Test
    void theOperatorsOwnCountriesWithoutPostCodesTakeTheirPlace() {
        CodeListDirectory ours = new CodeListDirectory(directory, clock);
        write("CountriesWithoutPostCodes.json", "[{\"code\": \"FR\"}]");
        CodeListDirectory theirs = new CodeListDirectory(directory, clock);

        assertThat(ours.hasPostCodes(new Country("FR"))).isTrue();
        assertThat(ours.hasPostCodes(new Country("HK"))).isFalse();
        assertThat(theirs.hasPostCodes(new Country("FR"))).isFalse();
        assertThat(theirs.hasPostCodes(new Country("HK"))).isTrue();
    }

    @Test
    void theExamplesKeepEveryRuleWithThePublishedLists() {
        Path published = Path.of(System.getProperty("waybook.shared", "../../shared"), "reference");
        assumeTrue(
                Files.isDirectory(published),
                "The published code lists are not at "
                        + published.toAbsolutePath().normalize()
                        + "; name the directory above them with -Dwaybook.shared=DIRECTORY.");
        CodeListDirectory lists = new CodeListDirectory(published, clock);

        assertThat(lists.missingLists()).isEmpty();
        for (String name : new String[] {"f10", "f29", "f32", "f43"}) {
            assertThat(FilingRules.check(Messages.dataset(Messages.readJson(Messages.text(name + ".json"))), lists))
                    .isEmpty();
        }
        String unknown =
                Messages.text("f10.json").replace("\"482369\"", "\"482300\"").replace("FR002300", "FR999999");
        assertThat(FilingRules.check(Messages.dataset(Messages.readJson(unknown)), lists))
                .extracting(Finding::code)
                .containsExactlyInAnyOrder("CL152", "CL141");
    }

    private void write(String name, String content) {
        try {
            Path file = Files.writeString(directory.resolve(name), content);
            Files.setLastModifiedTime(file, FileTime.from(START.plusSeconds(content.length())));
        } catch (IOException unwritable) {
            throw new AssertionError(unwritable);
        }
    }
}
