package org.waybook.contracts;

import org.waybook.domain.LifecycleEvent;

/**
 * How one event is stored.
 *
 * @param name its name in the log, which never changes since it binds what is sealed
 * @param revision its shape; another shape has another revision and an upcaster
 * @param type the event in the domain
 * @param caseProperty the property that says what it happened to, whose key seals it
 */
public record EventContract(String name, String revision, Class<? extends LifecycleEvent> type, String caseProperty) {}
