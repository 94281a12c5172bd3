/** The domain as JSON: one mapper for what is stored and for what is answered. */
package org.waybook.contracts.json;
