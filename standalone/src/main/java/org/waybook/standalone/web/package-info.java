/** Which requests are answered at all, and with which headers: this machine only, and strict about content. */
package org.waybook.standalone.web;
