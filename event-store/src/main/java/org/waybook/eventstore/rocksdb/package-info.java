/** The embedded default: the log in RocksDB, one process, one synced write batch per group of commits. */
package org.waybook.eventstore.rocksdb;
