/** What is carried: items, their descriptions and codes, masses and packages. */
package org.waybook.domain.goods;
