/** The goods that are traded: codes, plain descriptions, packages, masses and values. */
package org.waybook.demo.goods;
