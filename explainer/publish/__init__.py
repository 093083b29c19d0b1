"""The fifth room: rendered files become `site/`, whole or not at all."""
