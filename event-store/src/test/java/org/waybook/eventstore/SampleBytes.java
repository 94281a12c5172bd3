package org.waybook.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;

/** Bytes that a store which takes some for text and others not could get wrong. */
public enum SampleBytes {
    NONE(""),
    JSON(hex("{\"name\":\"Žofie 张伟 \\u0000\"}")),
    /** The last character of each length, the first beyond the basic plane, and the last of all. */
    BOUNDARIES(hex("\u007f\u0080\u07ff\u0800\uffff\ud800\udc00\udbff\udfff")),
    /** Two ways to write é: a store that normalizes would make them one. */
    COMPOSED_AND_DECOMPOSED(hex("\u00e9e\u0301")),
    /** What a decoder puts where something is malformed, here as a character of the text. */
    REPLACEMENT_CHARACTER("efbfbd"),
    NUL("00"),
    NUL_WITHIN_TEXT("61006200"),
    BYTE_ORDER_MARK("efbbbf7b7d"),
    LINE_ENDS("0d0a0d0a"),
    LONE_CONTINUATION("6180"),
    CUT_OFF("61e282"),
    /** NUL written with two bytes, as Java's own modified form does. */
    OVERLONG("c080"),
    /** A surrogate written as if it were a character. */
    SURROGATE("eda080"),
    BEYOND_UNICODE("f4908080"),
    NO_TEXT("fffe00");

    private final String hexadecimal;

    SampleBytes(String hexadecimal) {
        this.hexadecimal = hexadecimal;
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hexadecimal);
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(UTF_8));
    }
}
