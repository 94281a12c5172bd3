/** Who trades: invented companies, persons and operators, with plausible addresses and telephone numbers. */
package org.waybook.demo.trader;
