package org.waybook.domain;

/** Something that happened to a filing, a consignment, an arrival, a message or a claim; never changed afterwards. */
public interface LifecycleEvent {}
