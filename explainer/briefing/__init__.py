"""The first room: a seed's text becomes a `Briefing`, with the source sentence of everything in it."""
