"""People of a briefing, each once: the fullest form of a name, its first role, and where the person is spoken of.

Takes the mentions that `person_mentions.py` found; gives the people. A surname alone belongs to the person who bears it.
Refuses nothing.
"""

from collections.abc import Iterable

from msgspec import Struct

from explainer.briefing.mentions import Form, form_of, sentences_with
from explainer.briefing.name_lines import Names
from explainer.briefing.person_mentions import PersonMention
from explainer.briefing.types import NamedPerson

NAMESAKES = 40  # bearers of one surname that are looked at; a briefing has no more


class Person(Struct):
    """A person while mentions are gathered."""

    name: str
    form: Form
    role: str | None
    sentences: set[int]
    first: tuple[int, int]  # the sentence and the word where the name first stands


def merged_people(
    mentions: Iterable[PersonMention], names: Names, organisations: frozenset[str]
) -> tuple[NamedPerson, ...]:
    """Give each person once, in the order of the text; `organisations` are the first words of their names."""
    ordered = sorted(mentions, key=lambda mention: (mention.line, mention.start))
    forms = {mention: form_of(mention.name, names) for mention in ordered}
    gathered: list[Person] = []
    bearers: dict[str, list[Person]] = {}
    for mention in sorted(ordered, key=lambda mention: -len(forms[mention])):
        form = _plain_form(forms[mention], forms.values(), names)
        if len(form) == 1 and form[0] in organisations and form[0] not in bearers:
            continue
        owner = _owner(form, bearers)
        if owner is None:
            owner = Person(
                mention.name[: len(mention.name) - (form != forms[mention])],
                form,
                None,
                set(),
                (mention.line, mention.start),
            )
            gathered.append(owner)
            bearers.setdefault(form[-1], []).append(owner)
        owner.sentences.add(mention.line)
        owner.first = min(owner.first, (mention.line, mention.start))
    _give_roles(ordered, forms, bearers, names)
    return _placed(gathered, names)


def _plain_form(form: Form, others: Iterable[Form], names: Names) -> Form:
    """Take off the "s" of a German genitive where the name also stands without it."""
    if names.language != "de" or not form[-1].endswith("s"):
        return form
    plain = (*form[:-1], form[-1][:-1])
    return plain if any(other[-1] == plain[-1] for other in others) else form


def _owner(form: Form, bearers: dict[str, list[Person]]) -> Person | None:
    """Find the person who has the surname and all other words of a name too."""
    for person in bearers.get(form[-1], [])[:NAMESAKES]:
        if set(form) <= set(person.form):
            return person
    return None


def _give_roles(
    ordered: list[PersonMention], forms: dict[PersonMention, Form], bearers: dict[str, list[Person]], names: Names
) -> None:
    for mention in ordered:
        owner = _owner(_plain_form(forms[mention], forms.values(), names), bearers)
        if owner is not None and owner.role is None and mention.role:
            owner.role = mention.role


def _placed(gathered: list[Person], names: Names) -> tuple[NamedPerson, ...]:
    """Find where the people are spoken of, by full name or surname, and put them in the order of the text."""
    forms: dict[Form, list[int]] = {}
    for number, person in enumerate(gathered):
        forms.setdefault(person.form, []).append(number)
        forms.setdefault((person.form[-1],), [number])
    spoken = sentences_with(names, forms, len(gathered))
    placed = [
        (person.first, NamedPerson(person.name, person.role, tuple(sorted(person.sentences | spoken[number]))))
        for number, person in enumerate(gathered)
    ]
    return tuple(person for _, person in sorted(placed, key=lambda pair: pair[0]))
