package org.waybook.query.access;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.oauth2.jwt.Jwt;
import org.waybook.domain.circumstance.Role;
import org.waybook.domain.party.Eori;
import org.waybook.query.problem.ApiProblem;

/** What a reader may know; asked before every answer, and a part of every query of a view. Denies by default. */
public final class NeedToKnow {

    /** Roles that may search and read all consignments. */
    private static final Set<Role> READ_ALL =
            EnumSet.of(Role.RISK_ANALYST, Role.CONTROL_OFFICER, Role.SUPERVISOR, Role.AUDITOR, Role.STATISTICIAN);

    /** Roles that may see how the repository runs, without what is in it. */
    private static final Set<Role> OPERATE = EnumSet.of(Role.OPERATOR);

    /** Roles that may see what the log's keeper signed about it, which shows nothing of what is in it. */
    private static final Set<Role> SEE_CHECKPOINTS = EnumSet.of(Role.AUDITOR, Role.OPERATOR);

    /** Roles that may see events as they are stored, of any consignment and of what belongs to none. */
    private static final Set<Role> SEE_STORED_EVENTS = EnumSet.of(Role.AUDITOR);

    private static final Query EVERYTHING = Query.of(query -> query.matchAll(all -> all));

    /**
     * The part of the consignments and their events that a reader may know.
     *
     * @throws ApiProblem when that is nothing at all
     */
    public Query scopeOf(Reader reader) {
        requireMayRead(reader);
        return EVERYTHING;
    }

    /**
     * The part of the filings of a declarant that a reader may know: of his own all, of others what
     * {@link #scopeOf(Reader)} gives him.
     *
     * @throws ApiProblem when that is nothing at all
     */
    public Query scopeOfDeclarant(Reader reader, Eori declarant) {
        if (reader.role() != Role.TRADER) {
            return scopeOf(reader);
        }
        if (!reader.eori().equals(Optional.of(declarant.value()))) {
            throw ApiProblem.forbidden(
                    "NOT_YOUR_EORI",
                    "You may read the figures of your own EORI only; ask for the one you sign in with.");
        }
        return EVERYTHING;
    }

    /**
     * The reader of a token, who may know something of consignments; asked before anything else is done for him.
     *
     * @throws ApiProblem when he may not
     */
    public Reader readerOf(Jwt token) {
        Reader reader = Reader.of(token);
        requireMayRead(reader);
        return reader;
    }

    private static void requireMayRead(Reader reader) {
        if (!READ_ALL.contains(reader.role())) {
            throw ApiProblem.forbidden(
                    "NOT_NEED_TO_KNOW",
                    "The role " + reader.role()
                            + " may not read consignments; sign in as a risk analyst, control officer, supervisor,"
                            + " auditor or statistician.");
        }
    }

    /**
     * Refuses readers who do not operate the repository.
     *
     * @throws ApiProblem for them
     */
    public void requireMayOperate(Reader reader) {
        if (!OPERATE.contains(reader.role())) {
            throw ApiProblem.forbidden(
                    "NOT_OPERATOR", "The role " + reader.role() + " may not do this; sign in as an operator.");
        }
    }

    /**
     * Refuses readers who may not see checkpoints.
     *
     * @throws ApiProblem for them
     */
    public void requireMaySeeCheckpoints(Reader reader) {
        requireOneOf(SEE_CHECKPOINTS, reader, "sign in as an auditor or an operator");
    }

    /**
     * Refuses readers who may not see events as they are stored.
     *
     * @throws ApiProblem for them
     */
    public void requireMaySeeStoredEvents(Reader reader) {
        requireOneOf(SEE_STORED_EVENTS, reader, "sign in as an auditor");
    }

    private static void requireOneOf(Set<Role> roles, Reader reader, String remedy) {
        if (!roles.contains(reader.role())) {
            throw ApiProblem.forbidden(
                    "NOT_AUDITOR", "The role " + reader.role() + " may not see this evidence; " + remedy + ".");
        }
    }
}
