/** All that is in the jar, as one module of a runtime. */
module dev.detente {}
