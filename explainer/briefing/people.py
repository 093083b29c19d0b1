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
    first: tuple[int, int]  # the sentence and the word where the name first stands
    role: tuple[int, int, str] | None = None  # with the place of the mention that gives it
    sentences: set[int] = set()


def merged_people(
    mentions: Iterable[PersonMention], names: Names, organisations: frozenset[str]
) -> tuple[NamedPerson, ...]:
    """Give each person once, in the order of the text; `organisations` are the first words of their names."""
    formed = _plain([(form_of(mention.name, names), mention) for mention in mentions], names)
    gathered: list[Person] = []
    bearers: dict[str, list[Person]] = {}
    for form, mention in sorted(formed, key=lambda pair: (-len(pair[0]), pair[1].line, pair[1].start)):
        owner = _owner(form, bearers)
        if owner is None:
            if len(form) == 1 and form[0] in organisations:
                continue  # "chair Norvik" beside Norvik Energy plc is a slip of the rules
            owner = Person(_written(mention.name, form, names), form, (mention.line, mention.start))
            gathered.append(owner)
            bearers.setdefault(form[-1], []).append(owner)
        _add(owner, mention)
    return _placed(gathered, names)


Formed = tuple[Form, PersonMention]


def _plain(formed: list[Formed], names: Names) -> list[Formed]:
    """Take the "s" of a German genitive off surnames that also stand without it."""
    if names.language != "de":
        return formed
    surnames = {form[-1] for form, _ in formed}
    return [
        ((*form[:-1], form[-1][:-1]) if form[-1][-1:] == "s" and form[-1][:-1] in surnames else form, mention)
        for form, mention in formed
    ]


def _written(name: str, form: Form, names: Names) -> str:
    return name if form_of(name, names) == form else name[:-1]


def _owner(form: Form, bearers: dict[str, list[Person]]) -> Person | None:
    """Find the person who has the surname and all other words of a name too."""
    for person in bearers.get(form[-1], [])[:NAMESAKES]:
        if set(form) <= set(person.form):
            return person
    return None


def _add(owner: Person, mention: PersonMention) -> None:
    """Add a mention; the role is the one that the text gives first."""
    place = (mention.line, mention.start)
    owner.sentences.add(mention.line)
    owner.first = min(owner.first, place)
    if mention.role and (owner.role is None or place < owner.role[:2]):
        owner.role = (*place, mention.role)


def _placed(gathered: list[Person], names: Names) -> tuple[NamedPerson, ...]:
    """Find where the people are spoken of, by full name or surname, and put them in the order of the text."""
    forms: dict[Form, list[int]] = {}
    for number, person in enumerate(gathered):
        forms.setdefault(person.form, []).append(number)
        forms.setdefault((person.form[-1],), [number])
    spoken = sentences_with(names, forms, len(gathered))
    placed: list[tuple[tuple[int, int], NamedPerson]] = []
    for person, lines in zip(gathered, spoken, strict=True):
        role = person.role[2] if person.role else None
        placed.append((person.first, NamedPerson(person.name, role, tuple(sorted(person.sentences | lines)))))
    return tuple(person for _, person in sorted(placed, key=lambda pair: pair[0]))
