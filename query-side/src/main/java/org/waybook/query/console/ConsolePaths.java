package org.waybook.query.console;

/** Which addresses the console's own router answers in the browser. */
final class ConsolePaths {

    /** The first part of such an address: no dot as files have, and nothing that another part of Waybook answers. */
    static final String FIRST = "(?!(?:api|actuator|oauth2|sign-in|login|logout|connect|userinfo|assets|console"
            + "|error|v3|swagger-ui)$)[^.]+";

    private ConsolePaths() {}

    /** Whether the rest of an address ends like a file, which either exists or not. */
    static boolean endsLikeAFile(String rest) {
        return rest.substring(rest.lastIndexOf('/') + 1).contains(".");
    }
}
