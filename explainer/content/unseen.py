"""Characters that nobody sees, and that make one word another: spaces of no width, marks, no-break spaces.

Takes a text; gives what to call the first such character in it, and the text without them.
"""

from unicodedata import category

NO_BREAK = "\u00a0\u202f\u2007"


def unseen(text: str) -> str:
    """Name the first character of a text that cannot be seen; an empty text where there is none."""
    for letter in text:
        if letter in NO_BREAK:
            return f"a no-break space, U+{ord(letter):04X}"
        if category(letter) in {"Cf", "Cc"} or (category(letter) == "Zs" and letter != " "):
            return f"the invisible character U+{ord(letter):04X}"
    return ""


def without_unseen(text: str) -> str:
    """Give the text without them; a no-break space becomes an ordinary one."""
    plain = "".join(" " if category(letter) == "Zs" else letter for letter in text)
    return "".join(letter for letter in plain if category(letter) != "Cf")
