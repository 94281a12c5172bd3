package org.waybook.standalone;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application; the modules of Waybook that it composes are added here. */
@SpringBootApplication
public class WaybookApplication {}
