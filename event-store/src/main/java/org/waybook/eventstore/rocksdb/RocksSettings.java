package org.waybook.eventstore.rocksdb;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.BloomFilter;
import org.rocksdb.Cache;
import org.rocksdb.ColumnFamilyOptions;
import org.rocksdb.CompressionOptions;
import org.rocksdb.CompressionType;
import org.rocksdb.DBOptions;
import org.rocksdb.IndexType;
import org.rocksdb.InfoLogLevel;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.Statistics;
import org.rocksdb.WALRecoveryMode;

/** How one RocksDB directory is set up: small beside the rest of the process, and strict about its own files. */
final class RocksSettings implements AutoCloseable {

    static final String DEFAULT_FAMILY = new String(RocksDB.DEFAULT_COLUMN_FAMILY, StandardCharsets.UTF_8);

    /** Bytes of one write buffer: some thousand commits, flushed in a fraction of a second. */
    private static final long WRITE_BUFFER_BYTES = 16L * 1024 * 1024;

    /** Bytes of all write buffers of one directory together. */
    private static final long WRITE_BUFFERS_BYTES_MAX = 64L * 1024 * 1024;

    /** Bytes of the write-ahead log before buffers are flushed: what must be read again after a crash. */
    private static final long WRITE_AHEAD_BYTES_MAX = 128L * 1024 * 1024;

    /** Open files of one directory: far below the usual limit of 1,024 for a process. */
    private static final int OPEN_FILES_MAX = 256;

    /** Threads for flush and compaction. */
    private static final int BACKGROUND_JOBS = 2;

    /** Bytes of unpacked blocks kept by who only reads: indexes of files, since commits are read once. */
    private static final long READING_CACHE_BYTES = 64L * 1024 * 1024;

    private static final int EVERY_FILE = -1;
    private static final int INFORMATION_FILES_KEPT = 3;
    private static final double BLOOM_BITS_PER_KEY = 10;

    /**
     * Share of a write buffer for a filter of its keys. Every append asks for keys that are not there, and without a
     * filter each question searches the buffer; some 30 bits a key answer nearly all of them.
     */
    private static final double WRITE_BUFFER_BLOOM_SHARE = 0.05;

    /** One event of an aggregate is read from a block of its own mostly, so unpacking the rest of it is in vain. */
    private static final int BLOCK_BYTES = 8 * 1024;

    /** What the events of one file have in common, so that small blocks pack as well as large ones would. */
    private static final int DICTIONARY_BYTES_MAX = 16 * 1024;

    /** What a dictionary is made from; zstd advises a hundred times its size. */
    private static final int DICTIONARY_SAMPLE_BYTES_MAX = 100 * DICTIONARY_BYTES_MAX;

    /** With a dictionary the fastest level packs within some hundredths of zstd's usual one, for less of a core. */
    private static final int ZSTD_LEVEL = 1;

    private final Map<String, ColumnFamilyOptions> families = new LinkedHashMap<>();
    private final CompressionOptions withDictionary = new CompressionOptions()
            .setEnabled(true)
            .setLevel(ZSTD_LEVEL)
            .setMaxDictBytes(DICTIONARY_BYTES_MAX)
            .setZStdMaxTrainBytes(DICTIONARY_SAMPLE_BYTES_MAX);
    private final BloomFilter bloomFilter = new BloomFilter(BLOOM_BITS_PER_KEY);
    private final Cache blockCache;
    private Statistics statistics;
    private boolean onlyReads;

    RocksSettings(Cache blockCache) {
        this.blockCache = blockCache;
        withFamily(DEFAULT_FAMILY, CompressionType.NO_COMPRESSION);
    }

    /**
     * For looking at a directory that another process may write to: the families that it has, and every file kept open,
     * so that one that the other process removes can still be read.
     */
    static RocksSettings forReading(Path directory) throws RocksDBException {
        RocksSettings settings = new RocksSettings(new LRUCache(READING_CACHE_BYTES));
        settings.onlyReads = true;
        try (Options options = new Options()) {
            for (byte[] family : RocksDB.listColumnFamilies(options, directory.toString())) {
                settings.withFamily(new String(family, StandardCharsets.UTF_8), CompressionType.NO_COMPRESSION);
            }
        }
        return settings;
    }

    /** Adds a family whose older data is compressed as named. */
    RocksSettings withFamily(String name, CompressionType compression) {
        ColumnFamilyOptions previous = families.put(name, familyOptions(compression));
        if (previous != null) {
            previous.close();
        }
        return this;
    }

    /** Adds a family for large values, which compaction does not copy again and again. */
    RocksSettings withLargeValues(String name, long fromBytes) {
        withFamily(name, CompressionType.ZSTD_COMPRESSION);
        families.get(name)
                .setEnableBlobFiles(true)
                .setMinBlobSize(fromBytes)
                .setBlobCompressionType(CompressionType.ZSTD_COMPRESSION)
                .setEnableBlobGarbageCollection(true);
        return this;
    }

    /** Says that the keys asked for in a family are there, so that filters of its oldest data would be in vain. */
    RocksSettings expectingHits(String name) {
        families.get(name).setOptimizeFiltersForHits(true);
        return this;
    }

    /** Counts what RocksDB does; the caller closes the statistics. */
    RocksSettings withStatistics(Statistics counted) {
        this.statistics = counted;
        return this;
    }

    Map<String, ColumnFamilyOptions> families() {
        return families;
    }

    boolean onlyReads() {
        return onlyReads;
    }

    DBOptions databaseOptions() {
        DBOptions options = new DBOptions()
                .setCreateIfMissing(!onlyReads)
                .setCreateMissingColumnFamilies(!onlyReads)
                .setDbWriteBufferSize(WRITE_BUFFERS_BYTES_MAX)
                .setMaxTotalWalSize(WRITE_AHEAD_BYTES_MAX)
                .setMaxOpenFiles(onlyReads ? EVERY_FILE : OPEN_FILES_MAX)
                .setMaxBackgroundJobs(BACKGROUND_JOBS)
                .setKeepLogFileNum(INFORMATION_FILES_KEPT)
                .setInfoLogLevel(InfoLogLevel.WARN_LEVEL)
                // A torn last record was never acknowledged; damage before it must stop the start, not be skipped.
                .setWalRecoveryMode(WALRecoveryMode.TolerateCorruptedTailRecords);
        if (statistics != null) {
            options.setStatistics(statistics);
        }
        return options;
    }

    @Override
    public void close() {
        families.values().forEach(ColumnFamilyOptions::close);
        withDictionary.close();
        bloomFilter.close();
        if (onlyReads) {
            blockCache.close();
        }
    }

    private ColumnFamilyOptions familyOptions(CompressionType compression) {
        BlockBasedTableConfig table = new BlockBasedTableConfig()
                .setBlockCache(blockCache)
                .setBlockSize(BLOCK_BYTES)
                .setCacheIndexAndFilterBlocks(true)
                .setPinL0FilterAndIndexBlocksInCache(true)
                .setFilterPolicy(bloomFilter)
                // In parts, since those of a large log as a whole would push everything else out of the cache.
                .setIndexType(IndexType.kTwoLevelIndexSearch)
                .setPartitionFilters(true)
                .setPinTopLevelIndexAndFilter(true)
                // They are read for every key, so they stay in the cache before data does, and are not unpacked again.
                .setCacheIndexAndFilterBlocksWithHighPriority(true)
                .setEnableIndexCompression(false);
        boolean compressed = compression != CompressionType.NO_COMPRESSION;
        ColumnFamilyOptions options = new ColumnFamilyOptions()
                .setWriteBufferSize(WRITE_BUFFER_BYTES)
                .setMemtablePrefixBloomSizeRatio(WRITE_BUFFER_BLOOM_SHARE)
                .setMemtableWholeKeyFiltering(true)
                .setCompressionType(compressed ? CompressionType.LZ4_COMPRESSION : compression)
                .setBottommostCompressionType(compression)
                .setTableFormatConfig(table);
        return compression == CompressionType.ZSTD_COMPRESSION
                ? options.setBottommostCompressionOptions(withDictionary)
                : options;
    }
}
