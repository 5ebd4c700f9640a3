/** Contexts for programs: how they are made, what they may touch, how their failures are told. */
package org.scriptling.launcher.context;
