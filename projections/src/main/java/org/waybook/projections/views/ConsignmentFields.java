package org.waybook.projections.views;

/** The fields of a document of the consignments view. */
public final class ConsignmentFields {

    public static final String ID = "id";
    public static final String MRN = "mrn";
    public static final String ARRIVALS = "arrivals";
    public static final String MRNS = "mrns";
    public static final String TRANSPORT_DOCUMENTS = "transportDocuments";
    public static final String CONTAINERS = "containers";
    /** Every number by which somebody may know a consignment; letters and digits only, case and accents folded. */
    public static final String IDENTIFIERS = "identifiers";

    public static final String STATE = "state";
    public static final String FILING_TYPE = "filingType";
    public static final String MODE_OF_TRANSPORT = "modeOfTransport";
    public static final String OFFICE_OF_FIRST_ENTRY = "officeOfFirstEntry";
    /** The office of first entry and the actual one. */
    public static final String OFFICES = "offices";

    public static final String MEMBER_STATE = "memberState";
    public static final String COUNTRY_OF_DISPATCH = "countryOfDispatch";
    public static final String COUNTRY_OF_DESTINATION = "countryOfDestination";
    public static final String ROUTING = "routing";
    public static final String HS_CODES = "hsCodes";
    public static final String HS_CHAPTER = "hsChapter";
    public static final String FILED_AT = "filedAt";
    public static final String FILED_MONTH = "filedMonth";
    public static final String ESTIMATED_ARRIVAL = "estimatedArrival";
    public static final String LAST_EVENT_AT = "lastEventAt";

    public static final String DESCRIPTION = "description";
    public static final String MARKS = "marks";
    public static final String PLACES = "places";
    public static final String REMARKS = "remarks";
    public static final String PARTY_NAME = "parties.name";
    public static final String PARTY_ADDRESS = "parties.address";
    public static final String PARTY_IDENTIFIERS = "parties.identifiers";
    /** All words of the fields above. */
    public static final String TEXT = "text";

    private ConsignmentFields() {}
}
