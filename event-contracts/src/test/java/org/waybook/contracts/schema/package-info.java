/** What the stored form of every event was when it was released, and what it is now. */
package org.waybook.contracts.schema;
