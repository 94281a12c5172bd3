package org.waybook.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waybook.acceptance.running.Chromium;
import org.waybook.acceptance.running.FilledWaybook;
import org.waybook.acceptance.running.FilledWaybook.Filled;
import org.waybook.acceptance.running.Product;

/** An analyst at the page; its pictures are left in {@code target/screenshots}. */
@ExtendWith(FilledWaybook.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

    /** The steel coils whose routing loses a country. */
    private static final String BILL_OF_LADING = "PNTU218558103";

    /** The paper bowls that weigh too much. */
    private static final String BOWLS = "ADLU310482369";

    /** Longer than any transition of the page. */
    private static final int SETTLED_AFTER_MILLIS = 600;

    private static final String AS_KNOWN = ".as-known";

    private final Filled filled;
    private final Chromium chromium = Chromium.start();
    private final List<String> complaints = new ArrayList<>();

    BrowserTest(Filled filled) {
        this.filled = filled;
    }

    @AfterAll
    void closeTheBrowser() {
        chromium.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void aStoryIsFoundOpenedAndReadAsItWasKnown(ColorScheme scheme) {
        Page page = signedIn(scheme);
        Locator query = page.getByRole(AriaRole.SEARCHBOX).first();
        query.fill("paper bowls");
        assertThat(page.getByText(BOWLS)).isVisible();
        picture(page, "search", scheme);

        query.fill(BILL_OF_LADING);
        assertThat(page.locator("[data-result]")).hasCount(1);
        query.press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/consignments/[0-9a-f-]{36}.*"));
        assertThat(page.getByText("Particulars amended").first()).isVisible();
        assertThat(page.getByText("TR, RU, RO").first()).isVisible();
        picture(page, "consignment", scheme);

        page.locator(".event", new Page.LocatorOptions().setHasText("Announced"))
                .getByRole(AriaRole.BUTTON)
                .first()
                .click();
        assertThat(page.locator(AS_KNOWN)).isVisible();
        assertThat(page.url()).contains("position=");
        picture(page, "as-known", scheme);

        page.reload();
        assertThat(page.locator(AS_KNOWN)).isVisible();
        assertThat(complaints).isEmpty();
        page.context().close();
    }

    @Test
    void aDeepLinkOpensWhereItPointsAfterSigningIn() {
        String path = "/consignments/"
                + filled.api()
                        .get("analyst.be", "/api/consignments?text=" + BILL_OF_LADING)
                        .expect(200)
                        .text("/items/0/id");
        Page page = chromium.page(ColorScheme.LIGHT);
        page.navigate(filled.waybook().address() + path);
        signIn(page);
        page.waitForURL("**" + path);
        assertThat(page.getByText(BILL_OF_LADING).first()).isVisible();
        page.context().close();
    }

    private Page signedIn(ColorScheme scheme) {
        Page page = chromium.page(scheme);
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add(message.text() + " " + message.location());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(filled.waybook().address() + "/");
        signIn(page);
        assertThat(page.locator("[data-result]").first()).isVisible();
        return page;
    }

    private static void signIn(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions().setName(Pattern.compile("sign in", Pattern.CASE_INSENSITIVE)))
                .first()
                .click();
        page.locator("button[name=user][value='analyst.be']").click();
    }

    private static void picture(Page page, String name, ColorScheme scheme) {
        page.waitForTimeout(SETTLED_AFTER_MILLIS);
        String file = name + "-" + scheme.name().toLowerCase() + ".png";
        page.screenshot(
                new ScreenshotOptions().setPath(Product.target("screenshots").resolve(file)));
    }
}
