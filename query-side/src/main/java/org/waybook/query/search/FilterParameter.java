package org.waybook.query.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.waybook.projections.views.ConsignmentFields;

/** A parameter that narrows a search: its name, what its values may be, and the query for one of them. */
enum FilterParameter {
    MRN("mrn", Values::identifier, startingWith(ConsignmentFields.MRNS)),
    TRANSPORT_DOCUMENT("transportDocument", Values::identifier, startingWith(ConsignmentFields.TRANSPORT_DOCUMENTS)),
    CONTAINER("container", Values::identifier, startingWith(ConsignmentFields.CONTAINERS)),
    PARTY("party", Values::words, Words::party),
    HS_CODE("hsCode", Values::hsCode, startingWith(ConsignmentFields.HS_CODES)),
    ROUTING("routing", Values::country, exactly(ConsignmentFields.ROUTING)),
    COUNTRY_OF_DISPATCH("countryOfDispatch", Values::country, exactly(ConsignmentFields.COUNTRY_OF_DISPATCH)),
    COUNTRY_OF_DESTINATION("countryOfDestination", Values::country, exactly(ConsignmentFields.COUNTRY_OF_DESTINATION)),
    OFFICE("office", Values::office, exactly(ConsignmentFields.OFFICES)),
    MEMBER_STATE("memberState", Values::memberState, exactly(ConsignmentFields.MEMBER_STATE)),
    FILING_TYPE("filingType", Values::filingType, exactly(ConsignmentFields.FILING_TYPE)),
    MODE("mode", Values::mode, exactly(ConsignmentFields.MODE_OF_TRANSPORT)),
    STATE("state", Values::state, exactly(ConsignmentFields.STATE));

    private final String parameter;
    private final UnaryOperator<String> check;
    private final Function<String, Query> query;

    FilterParameter(String parameter, UnaryOperator<String> check, Function<String, Query> query) {
        this.parameter = parameter;
        this.check = check;
        this.query = query;
    }

    String parameter() {
        return parameter;
    }

    /** The value as the view keeps it; throws {@link org.waybook.domain.InvalidValue} where it cannot be one. */
    String checked(String value) {
        return check.apply(value);
    }

    /** The query for a checked value. */
    Query query(String value) {
        return query.apply(value);
    }

    private static Function<String, Query> startingWith(String field) {
        return value ->
                Query.of(query -> query.prefix(prefix -> prefix.field(field).value(value)));
    }

    private static Function<String, Query> exactly(String field) {
        return value -> Query.of(query -> query.term(term -> term.field(field).value(value)));
    }
}
