"""The sixth room: what must hold, of the `Site` and of the written pages, and what does not."""
