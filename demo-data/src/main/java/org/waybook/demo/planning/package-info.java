/** How a plan is divided into scenes. */
package org.waybook.demo.planning;
