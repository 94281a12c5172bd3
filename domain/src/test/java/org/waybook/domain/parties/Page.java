package org.waybook.domain.parties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the ledger foretells of one move: why it must be refused, or what it enters; the ledger itself stays as it is. */
final class Page {

    private final boolean inPencil;
    private final Map<String, Goods> touched = new HashMap<>();
    private final Set<String> objections = new TreeSet<>();
    private final List<Entry> entries = new ArrayList<>();
    private Map<Integer, Folder> folders;
    private Map<String, Goods> goods;
    private Map<String, Map<Integer, Holding>> claims;
    private Map<String, String> names;

    /** What a filing holds of a document. */
    record Holding(String goods, String parts) {}

    /** One line of the ledger: what happened to whom, and what is so of it since. */
    record Entry(String whom, String event, List<String> lines) {}

    Page() {
        this(Map.of(), Map.of(), Map.of(), Map.of(), false);
    }

    private Page(
            Map<Integer, Folder> folders,
            Map<String, Goods> goods,
            Map<String, Map<Integer, Holding>> claims,
            Map<String, String> names,
            boolean inPencil) {
        this.folders = folders;
        this.goods = goods;
        this.claims = claims;
        this.names = names;
        this.inPencil = inPencil;
    }

    /**
     * A new page after this one.
     *
     * @param pencilled to try something: what is so of whom is left out
     */
    Page next(boolean pencilled) {
        if (!touched.isEmpty()) {
            goods = with(goods, touched);
            touched.clear();
        }
        return new Page(folders, goods, claims, names, pencilled);
    }

    private static <K, V> Map<K, V> with(Map<K, V> before, Map<K, V> more) {
        Map<K, V> after = new HashMap<>(before);
        after.putAll(more);
        return after;
    }

    Set<String> objections() {
        return objections;
    }

    List<Entry> entries() {
        return entries;
    }

    void objectIf(boolean so, String code) {
        if (so) {
            objections.add(code);
        }
    }

    boolean isFree() {
        return objections.isEmpty();
    }

    /** Whether something comes of the move. */
    boolean changes() {
        return isFree() && !entries.isEmpty();
    }

    /** Whether the move is neither refused nor changes anything. */
    boolean ignores() {
        return isFree() && entries.isEmpty();
    }

    /** Whether one rule alone refuses the move, and not because there are no such goods. */
    boolean refusesByAHair() {
        return objections.size() == 1 && objections.stream().noneMatch(code -> code.startsWith("CONSIGNMENT_"));
    }

    Folder folder(int filing) {
        return folders.get(filing);
    }

    void enter(Folder folder, String event) {
        folders = with(folders, Map.of(folder.number(), folder));
        entries.add(new Entry("filing " + folder.number(), event, inPencil ? List.of() : folder.lines()));
    }

    /** The goods that a document of a filing stands for, to be read. */
    Goods goods(int filing, int house) {
        String name = names.get(filing + "/" + house);
        return name == null ? new Goods() : goods(name);
    }

    String name(int filing, int house) {
        return names.get(filing + "/" + house);
    }

    Goods goods(String name) {
        Goods own = touched.get(name);
        return own != null ? own : goods.getOrDefault(name, new Goods());
    }

    /** The goods, to be changed. */
    Goods change(String name) {
        return touched.computeIfAbsent(
                name, ignored -> goods.containsKey(name) ? goods.get(name).copy() : new Goods());
    }

    void enter(String name, String event) {
        entries.add(new Entry(
                "goods " + name, event, inPencil ? List.of() : change(name).lines()));
    }

    Map<Integer, Holding> holders(String document) {
        return claims.getOrDefault(document, Map.of());
    }

    void hold(String document, int filing, Holding holding) {
        Map<Integer, Holding> holders = new LinkedHashMap<>(holders(document));
        holders.put(filing, holding);
        claims = with(claims, Map.of(document, holders));
    }

    void giveBack(String document, int filing) {
        Map<Integer, Holding> holders = new LinkedHashMap<>(holders(document));
        holders.remove(filing);
        claims = with(claims, Map.of(document, holders));
    }

    void nameGoods(int filing, int house, String name) {
        names = with(names, Map.of(filing + "/" + house, name));
    }

    /** All goods by their names. */
    Map<String, Goods> allGoods() {
        Map<String, Goods> all = new HashMap<>(goods);
        all.putAll(touched);
        return all;
    }
}
