package org.waybook.intake.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.waybook.domain.TextValue;
import org.waybook.domain.consignment.HouseConsignment;
import org.waybook.domain.filing.FilingDataset;
import org.waybook.domain.goods.GoodsItem;
import org.waybook.domain.party.Address;
import org.waybook.domain.party.Party;

/** Writes filings F32 and F43 as Release 1 messages, by hand from the schema, so that reading them can be compared. */
public final class FilingXml {

    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");

    private FilingXml() {}

    /** The message of a dataset. */
    public static String of(FilingDataset filing) {
        FilingXml writer = new FilingXml();
        String root = "IE3" + filing.header().specificCircumstanceIndicator();
        writer.xml.append("<").append(root).append(" xmlns=\"urn:wco:datamodel:WCO:CIS:1\">");
        writer.filing(filing);
        writer.xml.append("</").append(root).append(">");
        return writer.xml.toString();
    }

    private void filing(FilingDataset filing) {
        text("LRN", filing.header().lrn().value());
        in(
                "documentIssueDate",
                () -> text("DateTime", filing.header().documentIssueDate().toString()));
        text(
                "specificCircumstanceIndicator",
                filing.header().specificCircumstanceIndicator().name());
        filing.header()
                .addressedMemberState()
                .ifPresent(state -> in("addressedMemberState", () -> text("country", state.value())));
        filing.header().representative().ifPresent(party -> party("representative", party));
        party("declarant", filing.header().declarant());
        in("consignmentMasterLevel", () -> filing.consignments()
                .forEach(house -> in("consignmentHouseLevel", () -> house(house))));
    }

    private void house(HouseConsignment house) {
        number("totalGrossMass", house.totalGrossMass());
        each("supportingDocuments", house.supportingDocuments(), document -> {
            text("referenceNumber", document.referenceNumber());
            text("type", document.type());
        });
        each("additionalInformation", house.additionalInformation(), information -> {
            optional("code", information.code());
            optional("text", information.text());
        });
        each("additionalSupplyChainActor", house.additionalSupplyChainActors(), actor -> {
            text("identificationNumber", actor.identificationNumber());
            text("role", actor.role());
        });
        house.consignee().ifPresent(party -> party("consignee", party));
        each("goodsItem", house.goodsItems(), this::item);
        party("consignor", house.consignor());
        in("transportDocumentHouseLevel", () -> {
            text("documentNumber", house.transportDocument().documentNumber());
            text("type", house.transportDocument().type());
        });
        house.referenceNumberUcr()
                .ifPresent(number -> in("referenceNumberUCR", () -> text("referenceNumberUCR", number)));
    }

    private void item(GoodsItem item) {
        text("goodsItemNumber", Integer.toString(item.goodsItemNumber()));
        item.postalValue().ifPresent(value -> xml.append("<postalValue value=\"")
                .append(value.amount().toPlainString())
                .append("\" currency=\"")
                .append(value.currency())
                .append("\"/>"));
        optional("typeOfGoods", item.typeOfGoods());
        in("commodity", () -> {
            text("descriptionOfGoods", item.descriptionOfGoods());
            value("cusCode", item.cusCode());
            item.harmonizedSystemSubHeadingCode()
                    .ifPresent(code -> in("commodityCode", () -> {
                        text("harmonizedSystemSubHeadingCode", code.value());
                        optional("combinedNomenclatureCode", item.combinedNomenclatureCode());
                    }));
        });
        if (item.grossMass().or(item::netMass).isPresent()) {
            in("weight", () -> {
                number("grossMass", item.grossMass());
                number("netMass", item.netMass());
            });
        }
        item.countryOfOrigin().ifPresent(country -> in("countryOfOrigin", () -> text("country", country.value())));
        each(
                "packaging",
                item.packaging(),
                packaging -> text("numberOfPackages", Integer.toString(packaging.numberOfPackages())));
    }

    private void party(String name, Party party) {
        in(name, () -> {
            text("name", party.name());
            value("identificationNumber", party.identificationNumber());
            optional("typeOfPerson", party.typeOfPerson().map(type -> type.code()));
            optional("status", party.status());
            party.address().ifPresent(address -> in("address", () -> address(address)));
            each("communication", party.communications(), way -> {
                text("identifier", way.identifier());
                text("type", way.type());
            });
        });
    }

    private void address(Address address) {
        text("city", address.city());
        text("country", address.country().value());
        optional("subDivision", address.subDivision());
        optional("streetNameLine1", address.street());
        optional("postCode", address.postCode());
        optional("streetNameLine2", address.additionalLine());
        optional("number", address.number());
        optional("poBox", address.poBox());
    }

    private <T> void each(String name, List<T> parts, Consumer<T> writer) {
        parts.forEach(part -> in(name, () -> writer.accept(part)));
    }

    private void value(String name, Optional<? extends TextValue> value) {
        value.ifPresent(present -> text(name, present.value()));
    }

    private void number(String name, Optional<BigDecimal> value) {
        value.ifPresent(present -> text(name, present.toPlainString()));
    }

    private void optional(String name, Optional<String> value) {
        value.ifPresent(present -> text(name, present));
    }

    private void text(String name, String value) {
        in(
                name,
                () -> xml.append(
                        value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")));
    }

    private void in(String name, Runnable inside) {
        xml.append("<").append(name).append(">");
        inside.run();
        xml.append("</").append(name).append(">");
    }
}
