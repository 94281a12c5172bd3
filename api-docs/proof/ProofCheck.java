import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.file.*;
import java.security.*;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.*;

/** Checks a proof of Waybook, as the README beside it tells. Ends with 0 for a good one, 1 for any other, 2 without files. */
public final class ProofCheck {
    record Checkpoint(String origin, long size, byte[] root, String signedAt) {}

    public static void main(String[] files) {
        int status = 0;
        try {
            System.out.println("PROVEN: " + check(files));
        } catch (IOException | ArrayIndexOutOfBoundsException e) {
            System.out.println("Cannot check: " + e + ". Usage: java ProofCheck.java proof.json [checkpoint.txt] [public-key.pem]");
            status = 2;
        } catch (GeneralSecurityException | RuntimeException e) {
            System.out.println("NOT PROVEN: " + e.getMessage());
            status = 1;
        }
        System.exit(status);
    }

    static String check(String[] files) throws IOException, GeneralSecurityException {
        Map<?, ?> proof = (Map<?, ?>) json(CharBuffer.wrap(Files.readString(Path.of(files[0])) + " "));
        PublicKey key = key(text(proof, "publicKey"));
        boolean trusted = false;
        List<Checkpoint> held = new ArrayList<>();
        for (String file : Arrays.copyOfRange(files, 1, files.length)) {
            String text = Files.readString(Path.of(file));
            boolean isKey = text.startsWith("-----BEGIN PUBLIC KEY-----");
            require(!isKey || key.equals(key(text)), "the proof names another key than " + file);
            trusted |= isKey;
            // A file may hold several checkpoints, with empty lines between them; in each one stands before the signature.
            for (String note : isKey ? new String[0] : text.strip().split("\n\n+(?!\u2014)")) held.add(signed(note, key));
        }
        String format = text(proof, "format");
        require(format.matches("waybook-(inclusion|consistency)-proof/1"), "this format is not known: " + format);
        String result = format.contains("inclusion") ? inclusion(proof, key, held) : consistency(proof, key, held);
        return result + "\nSigned by the key with SHA-256 " + HexFormat.of().formatHex(sha256(key.getEncoded())) + (trusted ? "."
                : ", which the proof itself names: compare it with the one that the log's keeper made known another way.");
    }

    static String inclusion(Map<?, ?> proof, PublicKey key, List<Checkpoint> held) throws GeneralSecurityException {
        Checkpoint checkpoint = signed(text(proof, "checkpoint"), key);
        requireHeld(held, checkpoint);
        long position = number(proof, "position");
        require(number(proof, "treeSize") == checkpoint.size, "the proof is for another size than its checkpoint");
        require(position >= 0 && position < checkpoint.size, "the position lies outside the log");
        byte[] leaf = base64(text(proof, "leaf"));
        byte[] root = climb(position, checkpoint.size - 1, sha256(new byte[] {0}, leaf), path(proof))[1];
        require(Arrays.equals(root, checkpoint.root), "the path does not lead to the root of the checkpoint");
        Map<String, Object> event = event(ByteBuffer.wrap(leaf));
        require(event.equals(proof.get("event")), "the proof tells the event otherwise than it is stored: " + event);
        return "the event at position " + position + ", " + event.get("eventType") + " of "
                + event.get("aggregateIdentifier") + ", recorded at " + event.get("recordedAt") + ", stands in the log "
                + checkpoint.origin + " of " + checkpoint.size + " events as signed at " + checkpoint.signedAt + ".";
    }

    static String consistency(Map<?, ?> proof, PublicKey key, List<Checkpoint> held) throws GeneralSecurityException {
        Checkpoint from = signed(text(proof, "fromCheckpoint"), key);
        Checkpoint to = signed(text(proof, "toCheckpoint"), key);
        requireHeld(held, from, to);
        require(from.origin.equals(to.origin), "the checkpoints are of two logs");
        require(from.size > 0 && from.size <= to.size, "the first checkpoint is the larger one");
        List<byte[]> path = new ArrayList<>(path(proof));
        if (from.size == to.size || Long.bitCount(from.size) == 1) path.add(0, from.root);
        int up = from.size == to.size ? 63 : Long.numberOfTrailingZeros(from.size);
        byte[][] roots = climb(from.size - 1 >> up, to.size - 1 >> up, path.get(0), path.subList(1, path.size()));
        require(Arrays.equals(roots[0], from.root) && Arrays.equals(roots[1], to.root),
                "the path does not lead to the roots of both checkpoints");
        return "the log " + to.origin + " of " + to.size + " events as signed at " + to.signedAt
                + " begins with the log of " + from.size + " events as signed at " + from.signedAt + ".";
    }

    /** The hash of the tree that ends with a node, and of the whole tree, up the path (RFC 9162, 2.1.3.2 and 2.1.4.2). */
    static byte[][] climb(long node, long last, byte[] start, List<byte[]> path) throws GeneralSecurityException {
        byte[] ending = start;
        byte[] whole = start;
        for (byte[] sibling : path) {
            require(last > 0, "the path is too long");
            boolean left = (node & 1) == 1 || node == last;
            if (left) ending = sha256(new byte[] {1}, sibling, ending);
            whole = left ? sha256(new byte[] {1}, sibling, whole) : sha256(new byte[] {1}, whole, sibling);
            int up = left ? 1 + Long.numberOfTrailingZeros(node) : 1;
            node >>= up;
            last >>= up;
        }
        require(last == 0, "the path is too short");
        return new byte[][] {ending, whole};
    }

    /** The checkpoint of a note that the key signed: six lines, an empty one, and lines of signatures. */
    static Checkpoint signed(String note, PublicKey key) throws GeneralSecurityException {
        int end = note.indexOf("\n\n") + 1;
        String[] lines = note.substring(0, end).split("\n");
        require(lines.length == 6 && lines[5].startsWith("signed "), "the checkpoint has other lines than it should");
        Signature signature = Signature.getInstance("Ed25519");
        for (String line : note.substring(end + 1).split("\n")) {
            byte[] named = base64(line.substring(line.lastIndexOf(' ') + 1));
            signature.initVerify(key);
            signature.update(note.substring(0, end).getBytes(UTF_8));
            if (named.length == 68 && signature.verify(named, 4, 64)) {
                return new Checkpoint(lines[0], Long.parseLong(lines[1]), base64(lines[2]), lines[5].substring(7));
            }
        }
        throw new IllegalArgumentException("the checkpoint of " + lines[1] + " events is not signed by the key");
    }

    static void requireHeld(List<Checkpoint> held, Checkpoint... proven) {
        boolean known = held.isEmpty();
        for (Checkpoint mine : held) for (Checkpoint other : proven) {
            require(mine.size != other.size || Arrays.equals(mine.root, other.root), "your checkpoint of " + mine.size + " has another root");
            known |= mine.size == other.size;
        }
        require(known, "you hold no checkpoint of " + proven[0].size + " events; ask for a proof of a size that you hold");
    }

    /** The event in a leaf: commit time, then texts with their lengths before them and two numbers, then tags. */
    static Map<String, Object> event(ByteBuffer leaf) {
        Map<String, Object> event = new TreeMap<>();
        for (String name : ("recordedAt eventIdentifier aggregateType aggregateIdentifier sequenceNumber eventType revision"
                + " statedAt payload metadata").split(" ")) event.put(name, switch (name) {
            case "recordedAt", "statedAt" -> Instant.ofEpochMilli(leaf.getLong()).toString();
            case "sequenceNumber" -> leaf.getLong();
            default -> text(leaf);
        });
        List<Object> tags = new ArrayList<>();
        while (leaf.hasRemaining()) tags.add(text(leaf));
        event.put("tags", tags);
        return event;
    }
    static String text(ByteBuffer leaf) {
        byte[] bytes = new byte[Math.min(leaf.getInt(), leaf.remaining() + 1)];
        leaf.get(bytes);
        return new String(bytes, UTF_8);
    }
    static PublicKey key(String pem) throws GeneralSecurityException {
        X509EncodedKeySpec encoded = new X509EncodedKeySpec(base64(pem.replaceAll("-----[A-Z ]+-----|\\s", "")));
        return KeyFactory.getInstance("Ed25519").generatePublic(encoded);
    }
    static byte[] sha256(byte[]... parts) throws GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (byte[] part : parts) digest.update(part);
        return digest.digest();
    }
    static List<byte[]> path(Map<?, ?> proof) {
        return ((List<?>) proof.get("path")).stream().map(hash -> base64((String) hash)).toList();
    }
    static byte[] base64(String text) { return Base64.getDecoder().decode(text); }
    static String text(Map<?, ?> json, String name) { return (String) Objects.requireNonNull(json.get(name), "no " + name); }
    static long number(Map<?, ?> json, String name) { return (Long) Objects.requireNonNull(json.get(name), "no " + name); }
    static void require(boolean holds, String otherwise) { if (!holds) throw new IllegalArgumentException(otherwise); }

    /** As much of JSON as a proof has: objects, lists, texts and whole numbers. */
    static Object json(CharBuffer text) {
        char begin = next(text);
        if (Character.isDigit(begin)) {
            long number = 0;
            while (Character.isDigit(text.get(text.position()))) number = Math.addExact(number * 10, text.get() - '0');
            return number;
        }
        text.get();
        if (begin == '"') return string(text);
        require(begin == '{' || begin == '[', "the proof is no JSON at character " + text.position());
        Map<String, Object> members = new TreeMap<>();
        List<Object> items = new ArrayList<>();
        for (; next(text) != (begin == '{' ? '}' : ']'); text.position(text.position() + (next(text) == ',' ? 1 : 0))) {
            items.add(json(text));
            if (begin == '[') continue;
            require(next(text) == ':' && text.get() == ':', "the proof is no JSON at character " + text.position());
            require(members.put((String) items.getLast(), json(text)) == null, "the proof says twice: " + items.getLast());
        }
        text.get();
        return begin == '{' ? members : items;
    }
    static char next(CharBuffer text) {
        while (Character.isWhitespace(text.get(text.position()))) text.get();
        return text.get(text.position());
    }
    static String string(CharBuffer text) {
        StringBuilder string = new StringBuilder();
        for (char c = text.get(); c != '"'; c = text.get()) {
            char escaped = c == '\\' ? text.get() : 0;
            int control = "bfnrt".indexOf(escaped);
            string.append(control >= 0 ? "\b\f\n\r\t".charAt(control) : escaped == 0 ? c : escaped != 'u' ? escaped
                    : (char) HexFormat.fromHexDigits("" + text.get() + text.get() + text.get() + text.get()));
        }
        return string.toString();
    }
}
