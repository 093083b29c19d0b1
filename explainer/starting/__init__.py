"""How things begin: a new content file, and a new microsite with its own copy of the engine."""
