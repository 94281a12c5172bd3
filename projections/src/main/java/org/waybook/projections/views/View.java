package org.waybook.projections.views;

/** A view of the log: a name, the version of the function that builds it, an index and the alias it is read by. */
public enum View {
    CONSIGNMENTS("consignments", 2),
    TIMELINE("timeline", 1),
    QUALITY("quality", 1);

    private static final String PREFIX = "waybook-";

    private final String viewName;
    private final int version;

    View(String viewName, int version) {
        this.viewName = viewName;
        this.version = version;
    }

    /** The name that status answers use. */
    public String viewName() {
        return viewName;
    }

    /** The index that this version is written to. */
    public String index() {
        return alias() + "-v" + version;
    }

    /** The name the view is read by, whatever version is live. */
    public String alias() {
        return PREFIX + viewName;
    }

    /** The event processor that builds this version, under which its tokens and dead letters are kept. */
    public String processor() {
        return "view-" + viewName + "-v" + version;
    }
}
