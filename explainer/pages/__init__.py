"""The fourth room: the `Site` becomes HTML. Here lives how things look."""
