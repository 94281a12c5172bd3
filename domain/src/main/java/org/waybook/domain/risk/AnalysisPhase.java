package org.waybook.domain.risk;

/** Before which moment goods are analysed. */
public enum AnalysisPhase {
    /** On the minimum dataset, before the goods are loaded (IA Art. 186(1)). */
    PRE_LOADING,
    /** On the whole declaration, before the goods arrive. */
    PRE_ARRIVAL
}
