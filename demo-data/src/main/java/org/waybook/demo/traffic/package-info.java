/** The ordinary traffic: voyages, flights, express manifests and postal dispatches. */
package org.waybook.demo.traffic;
