package org.waybook.intake.claiming;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.waybook.domain.filing.Mrn;

/**
 * The large filings that this process has accepted lately and whose documents nobody had claimed before: their claims
 * need not be read to know the consignments. What is not remembered, after a restart or on another node, is read.
 */
public final class FirstClaims {

    /** Spreading follows acceptance closely, so few are remembered at once. */
    static final int REMEMBERED_MAX = 100;

    private final Set<Mrn> filings = Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Mrn, Boolean> eldest) {
            return size() > REMEMBERED_MAX;
        }
    }));

    /** Remembers a filing. */
    public void note(Mrn filing) {
        filings.add(filing);
    }

    /** Whether a filing is remembered. */
    public boolean holds(Mrn filing) {
        return filings.contains(filing);
    }
}
