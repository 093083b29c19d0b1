"""How numbers, units, money and qualifiers are said, one table of words per language."""
