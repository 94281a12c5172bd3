package org.waybook.standalone;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;
import org.waybook.access.ApiSecurity;
import org.waybook.intake.IntakeConfiguration;
import org.waybook.projections.ProjectionsConfiguration;
import org.waybook.query.QueryConfiguration;
import org.waybook.stores.WaybookStores;

/** The three applications in one: the write side, the projections and the query side on one set of stores. */
@SpringBootApplication
@Import({
    WaybookStores.class,
    ApiSecurity.class,
    IntakeConfiguration.class,
    ProjectionsConfiguration.class,
    QueryConfiguration.class
})
public class WaybookApplication {}
