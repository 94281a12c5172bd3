package org.waybook.query.console;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Serves the one page of the console under every address of its own, and its settings. */
@RestController
@Hidden
final class ConsoleController {

    private static final Resource PAGE = new ClassPathResource("META-INF/resources/index.html");

    private final ConsoleProperties properties;

    ConsoleController(ConsoleProperties properties) {
        this.properties = properties;
    }

    @GetMapping(path = "/console/config.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ConsoleSettings> settings() {
        String issuer = properties.issuer().isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                : properties.issuer();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .body(new ConsoleSettings(issuer, properties.clientId()));
    }

    /** The page itself finds out from the address what to show. */
    @GetMapping(path = {"/", "/{first:" + ConsolePaths.FIRST + "}"})
    ResponseEntity<Resource> page() {
        return PAGE.exists()
                ? ResponseEntity.ok()
                        .contentType(MediaType.TEXT_HTML)
                        .cacheControl(CacheControl.noCache())
                        .body(PAGE)
                : ResponseEntity.notFound().build();
    }

    @GetMapping(path = "/{first:" + ConsolePaths.FIRST + "}/{*rest}")
    ResponseEntity<Resource> deeperPage(@PathVariable String rest) {
        return ConsolePaths.endsLikeAFile(rest) ? ResponseEntity.notFound().build() : page();
    }

    /** What the console reads before anybody signs in. */
    record ConsoleSettings(String issuer, String clientId) {}
}
