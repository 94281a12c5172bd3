/** From a message in any format to the dataset of a filing, or to every reason why it is none. */
package org.waybook.intake.reading;
