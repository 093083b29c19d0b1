"""Where names are spoken of again: one pass over a briefing for all names and their short forms.

Takes the prepared lines and the forms of each name; gives the numbers of the sentences that hold one. The work grows with
the text alone, however many names there are. Refuses nothing.
"""

from collections.abc import Iterable, Mapping

from explainer.briefing.name_lines import Line, Names
from explainer.briefing.name_words.folding import bare

Form = tuple[str, ...]  # the words of a name, bare


def form_of(name: str, names: Names) -> Form:
    """Give the words of a name as they are compared."""
    from explainer.briefing.capitals import words

    return tuple(bare(word.text).rstrip(".") for word in words(name, names.language))


def sentences_with(names: Names, forms: Mapping[Form, Iterable[int]], count: int) -> list[set[int]]:
    """Give for each of `count` names the sentences that hold one of its forms; a form may belong to several names."""
    found: list[set[int]] = [set() for _ in range(count)]
    lengths = sorted({len(form) for form in forms if form}, reverse=True)
    for line in names.lines:
        for start, form in _forms_in(line, names, lengths):
            for owner in forms.get(form, ()):
                found[owner].add(line.number)
            del start
    return found


def _goes_on(line: Line, place: int, names: Names) -> bool:
    """Tell whether another capitalised word follows: "Tolliver County" does not speak of the Tolliver Union."""
    if names.language in ("de", "tr") or place + 1 >= len(line.words):
        return False
    following = line.words[place + 1]
    return following.capital and following.spaced and following.folded not in names.table.calendar


def _forms_in(line: Line, names: Names, lengths: list[int]) -> Iterable[tuple[int, Form]]:
    plain = [bare(word.text).rstrip(".") if len(word.text) <= 40 else "" for word in line.words]
    for start, word in enumerate(line.words):
        if not (word.capital or word.text[0].isdigit()):
            continue
        for length in lengths:
            form = tuple(plain[start : start + length])
            if len(form) == length and not (length == 1 and _goes_on(line, start, names)):
                yield start, form
                if names.language == "de" and form[-1].endswith("s"):
                    yield start, (*form[:-1], form[-1][:-1])
