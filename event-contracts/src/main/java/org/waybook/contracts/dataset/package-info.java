/** Large datasets, stored in sealed chunks beside the log. */
package org.waybook.contracts.dataset;
