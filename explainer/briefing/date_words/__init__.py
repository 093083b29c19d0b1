"""How dates are said, one table of words per language."""
