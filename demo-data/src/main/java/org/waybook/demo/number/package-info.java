/** Numbers of documents, containers and ships, each with its check digit. */
package org.waybook.demo.number;
