package org.waybook.query.quality;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.waybook.projections.views.FilingQualityDocument;
import org.waybook.query.status.ViewState;

/**
 * The quality of what a declarant files.
 *
 * @param declarant EORI
 * @param filings that were assessed and that the reader may know
 * @param meanScore 0 to 100, one digit after the point; 0 without filings
 * @param lateFilings that came after their deadline
 * @param weaknesses the most frequent first
 * @param months the latest last
 * @param weakest of the latest filings, those that have weaknesses
 */
@Schema(description = "The quality of what a declarant files.")
record DeclarantQualityAnswer(
        String declarant,
        long filings,
        double meanScore,
        long lateFilings,
        List<FrequentWeakness> weaknesses,
        List<Month> months,
        List<FilingQualityDocument> weakest,
        ViewState view) {

    /**
     * How often a weakness appears.
     *
     * @param words the weakness in words
     * @param filings that have it
     * @param remedy how to mend it for good
     */
    @Schema(description = "How often a weakness appears, and how to mend it.")
    record FrequentWeakness(String code, String words, long filings, String remedy) {}

    /**
     * The filings of one month.
     *
     * @param month yyyy-MM, UTC
     */
    @Schema(description = "The filings of one month.")
    record Month(String month, long filings, double meanScore, long lateFilings) {}
}
