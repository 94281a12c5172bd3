package org.waybook.demo.goods;

import java.util.List;
import java.util.Optional;
import org.waybook.demo.table.Table;
import org.waybook.domain.goods.HsCode;
import org.waybook.domain.goods.UnNumber;

/**
 * A kind of goods as one way of transport carries it.
 *
 * @param channels S sea, A air, E express, P post
 * @param origins countries that export it
 * @param typeOfPackages UN Recommendation 21 code
 * @param kgMin the lightest usual package, gross
 * @param kgMax the heaviest usual package, gross
 * @param eurPerKgMin the cheapest
 * @param eurPerKgMax the dearest
 * @param descriptions ways to describe it
 */
public record Ware(
        HsCode hsCode,
        String channels,
        List<String> origins,
        String typeOfPackages,
        double kgMin,
        double kgMax,
        double eurPerKgMin,
        double eurPerKgMax,
        Optional<UnNumber> unNumber,
        List<String> descriptions) {

    static Ware of(Table.Row row) {
        return new Ware(
                new HsCode(row.text("hsCode")),
                row.text("channels"),
                row.list("origins", ","),
                row.text("package"),
                row.decimal("kgMin"),
                row.decimal("kgMax"),
                row.decimal("eurPerKgMin"),
                row.decimal("eurPerKgMax"),
                row.has("unNumber") ? Optional.of(new UnNumber(row.text("unNumber"))) : Optional.empty(),
                row.list("descriptions", ";"));
    }
}
