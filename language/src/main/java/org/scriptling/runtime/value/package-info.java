/**
 * Classes, instances, descriptors, and the simple values. Collections and functions have packages of their own.
 */
package org.scriptling.runtime.value;
