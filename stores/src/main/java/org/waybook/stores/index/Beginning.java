package org.waybook.stores.index;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Where the entries of one namespace begin, as far as searches have found. What was removed stays in the files for a
 * while, and a search from the first key would step over all of it each time: where the earliest entry goes away again
 * and again, as with timers, that is nearly everything that ever was.
 */
final class Beginning {

    /** Behind every key: the character after the last one that a key may hold. */
    static final String NOWHERE = Character.toString('~' + 1);

    private final Set<Search> searches = Collections.newSetFromMap(new IdentityHashMap<>());
    private String key = "";

    /** A search under way, with the earliest key that was put meanwhile, which it may not have seen. */
    static final class Search {

        private final String from;
        private final boolean fromBeginning;
        private String putMeanwhile = NOWHERE;

        private Search(String from, boolean fromBeginning) {
            this.from = from;
            this.fromBeginning = fromBeginning;
        }

        /** The first key that it needs to look at. */
        String from() {
            return from;
        }
    }

    /** Begins a search; it looks at the entries only after that. */
    synchronized Search search(String from) {
        boolean fromBeginning = from.compareTo(key) <= 0;
        Search search = new Search(fromBeginning ? key : from, fromBeginning);
        searches.add(search);
        return search;
    }

    /** Ends a search that found nothing before a key. */
    synchronized void found(Search search, String first) {
        searches.remove(search);
        String earliest = earlier(first, search.putMeanwhile);
        if (search.fromBeginning && earliest.compareTo(key) > 0) {
            key = earliest;
        }
    }

    /** Ends a search that failed. */
    synchronized void gaveUp(Search search) {
        searches.remove(search);
    }

    /** An entry was put; to be told after it was written, since a search that begins later sees it. */
    synchronized void put(String put) {
        key = earlier(key, put);
        searches.forEach(search -> search.putMeanwhile = earlier(search.putMeanwhile, put));
    }

    private static String earlier(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
