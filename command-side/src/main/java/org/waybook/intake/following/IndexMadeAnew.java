package org.waybook.intake.following;

import java.util.List;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waybook.stores.index.IndexChange;
import org.waybook.stores.index.IndexKey;
import org.waybook.stores.index.OrderedIndex;

/**
 * Sends the policies that feed the index back to the beginning of the log when the index is new: at the first start, and
 * when it was lost or removed. What they do again changes nothing but the index.
 */
public final class IndexMadeAnew {

    private static final Logger LOGGER = LoggerFactory.getLogger(IndexMadeAnew.class);

    /** There from the first start on; gone with the index. */
    private static final IndexKey FED = new IndexKey("index", "fed-from-the-beginning");

    private final OrderedIndex index;
    private final TokenStore tokens;

    public IndexMadeAnew(OrderedIndex index, TokenStore tokens) {
        this.index = index;
        this.tokens = tokens;
    }

    /**
     * Sets the policies back where the index is new; to be called before they start.
     *
     * @throws org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException while another process follows the log
     *     with the lost index; stop it first
     */
    public void sendBack(List<String> policies) {
        if (index.get(FED).isPresent()) {
            return;
        }
        policies.forEach(this::sendBack);
        index.change(List.of(new IndexChange.Put(FED, "")));
    }

    private void sendBack(String policy) {
        for (int segment : tokens.fetchSegments(policy)) {
            LOGGER.warn("The index is new, so the policy {} follows the log from its beginning again.", policy);
            tokens.fetchToken(policy, segment);
            tokens.storeToken(null, policy, segment);
            tokens.releaseClaim(policy, segment);
        }
    }
}
