"""The words of the interface, one table per language; imports nothing of ours."""
