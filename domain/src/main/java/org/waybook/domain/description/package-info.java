/** Whether a description of goods says what the goods are: nothing at all, too little, or enough (D.E. 18 05). */
package org.waybook.domain.description;
