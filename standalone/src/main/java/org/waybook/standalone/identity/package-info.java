/** The issuer of tokens for the demo: its users, its key, its clients and its sign-in page. Never for production. */
package org.waybook.standalone.identity;
