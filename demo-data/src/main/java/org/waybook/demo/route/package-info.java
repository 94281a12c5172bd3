/** Where goods travel: offices of first entry and the lanes of each way of transport. */
package org.waybook.demo.route;
