package org.waybook.standalone.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;
import org.waybook.domain.circumstance.Role;

/** The page on which one chooses who to be: one button for each demo user, grouped by role. */
@RestController
class SignInPage {

    static final String PATH = "/sign-in";
    static final String USER = "user";

    private static final String UNKNOWN =
            "<p class=\"problem\" role=\"alert\">There is no such user. Choose one below.</p>";

    private final String template = resource("sign-in.html");

    @GetMapping(PATH)
    ResponseEntity<String> page(CsrfToken token, @RequestParam(required = false) String unknown) {
        String page = template.replace("{problem}", unknown == null ? "" : UNKNOWN)
                .replace("{tokenName}", escape(token.getParameterName()))
                .replace("{token}", escape(token.getToken()))
                .replace("{groups}", groups());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(page);
    }

    @GetMapping(PATH + ".css")
    ResponseEntity<String> style() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "css", StandardCharsets.UTF_8))
                .body(resource("sign-in.css"));
    }

    private static String groups() {
        Map<Role, List<DemoUser>> byRole = DemoUsers.all().stream()
                .collect(Collectors.groupingBy(DemoUser::role, LinkedHashMap::new, Collectors.toList()));
        return byRole.entrySet().stream()
                .map(group -> group(group.getKey(), group.getValue()))
                .collect(Collectors.joining());
    }

    private static String group(Role role, List<DemoUser> users) {
        RoleWords words = RoleWords.of(role);
        String id = role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return """
                <section class="%5$s" aria-labelledby="%1$s">
                  <h2 id="%1$s">%2$s</h2>
                  <p>%3$s</p>
                  <ul>
                %4$s  </ul>
                </section>
                """.formatted(
                        id,
                        escape(words.title()),
                        escape(words.task()),
                        users.stream().map(SignInPage::button).collect(Collectors.joining()),
                        users.size() == 1 ? "one" : "many");
    }

    private static String button(DemoUser user) {
        return """
                    <li><button type="submit" name="%s" value="%s"><span class="state">%s</span>\
                <span class="person">%s</span><span class="name">%s</span></button></li>
                """.formatted(
                USER, escape(user.name()), escape(user.memberState()), escape(user.person()), escape(user.name()));
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    private static String resource(String name) {
        try {
            return new ClassPathResource(name, SignInPage.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
