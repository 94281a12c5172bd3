package org.waybook.standalone;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;
import org.waybook.access.ApiSecurity;

/** The application; the modules of Waybook that it composes are added here. */
@SpringBootApplication
@Import(ApiSecurity.class)
public class WaybookApplication {}
