/** Controls: recommended, decided, done, and what came of them. */
package org.waybook.domain.control;
