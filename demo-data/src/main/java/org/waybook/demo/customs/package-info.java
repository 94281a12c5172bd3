/** What customs does in the demo traffic: analyses, questions, controls and releases, by officials of its member states. */
package org.waybook.demo.customs;
