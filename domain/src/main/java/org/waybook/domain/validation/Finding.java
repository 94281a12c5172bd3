package org.waybook.domain.validation;

/**
 * One error found in a message.
 *
 * @param code stable code: a rule (R3022), condition (C3024), code list (CL717) or FORMAT, MISSING, STRUCTURE
 * @param pointer JSON pointer of the element, empty for the message as a whole
 * @param text what is wrong, with the value
 * @param remedy what to do
 */
public record Finding(String code, String pointer, String text, String remedy) {}
