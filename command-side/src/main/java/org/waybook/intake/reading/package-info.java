/**
 * From a message in any format to the dataset of a filing, or to every reason why it is none. Formats turn a message into
 * one tree of elements in the shape of the filing JSON, within {@link org.waybook.intake.reading.ReadingLimits}; the
 * dataset is built from that tree alone, so the same content gives the same dataset and the same digest.
 */
package org.waybook.intake.reading;
