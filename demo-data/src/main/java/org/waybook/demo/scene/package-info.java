/** A scene is what happens in one lane; an outline of it is kept until it is played. */
package org.waybook.demo.scene;
