/** Spreading a filing of many consignments: a policy that follows the log in bounded batches and never doubles. */
package org.waybook.intake.spreading;
