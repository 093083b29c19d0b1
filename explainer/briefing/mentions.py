"""Where names are spoken of again: one pass over a briefing for all names and their short forms.

Takes the prepared lines and the forms of each name; gives the numbers of the sentences that hold one. The work grows with
the text alone, however many names there are. Refuses nothing.
"""

from collections.abc import Iterator, Mapping, Sequence

from explainer.briefing.capitals import LONGEST, words
from explainer.briefing.name_lines import Line, Names
from explainer.briefing.name_words.folding import bare

Form = tuple[str, ...]  # the words of a name, bare


def form_of(name: str, names: Names) -> Form:
    """Give the words of a name as they are compared."""
    return tuple(bare(word.text).rstrip(".") for word in words(name, names.language))


def sentences_with(names: Names, forms: Mapping[Form, Sequence[int]], count: int) -> list[set[int]]:
    """Give for each of `count` names the sentences that hold one of its forms; a form may belong to several names."""
    found: list[set[int]] = [set() for _ in range(count)]
    lengths: dict[str, set[int]] = {}
    for form in forms:
        lengths.setdefault(form[0], set()).add(len(form))
    for line in names.lines:
        for form in _forms_in(line, names, lengths):
            for owner in forms.get(form, ()):
                found[owner].add(line.number)
    return found


def _forms_in(line: Line, names: Names, lengths: Mapping[str, set[int]]) -> Iterator[Form]:
    """Give the stretches of a line that can be one of the forms, by their first words and their lengths."""
    plain = [bare(word.text).rstrip(".") if len(word.text) <= LONGEST else "" for word in line.words]
    for start, word in enumerate(line.words):
        first = plain[start]
        for length in (*lengths.get(first, ()), *([1] if names.language == "de" and word.capital else [])):
            form = tuple(plain[start : start + length])
            if len(form) < length or (length == 1 and not _stands_alone(line, start, names)):
                continue
            yield form
            if names.language == "de" and form[-1].endswith("s"):  # of a genitive, "Meiers Plan"
                yield (*form[:-1], form[-1][:-1])


def _stands_alone(line: Line, place: int, names: Names) -> bool:
    """Tell whether one word is a name here: "Tolliver County" does not speak of the Tolliver Union."""
    if not line.words[place].capital:
        return False
    if names.language in ("de", "tr") or place + 1 >= len(line.words):
        return True
    following = line.words[place + 1]
    return not (following.capital and following.spaced) or following.folded in names.table.calendar
