/** What the OpenAPI document says beyond the annotations of the controllers. */
package org.waybook.standalone.documentation;
