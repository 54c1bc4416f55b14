/** What keeps the program running: its folders, health, import information. */
@NullMarked
package org.summitry.ops;

import org.jspecify.annotations.NullMarked;
