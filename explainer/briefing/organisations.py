"""Organisations named in a briefing, each once: its fullest name, what else it is called, and where it is spoken of.

Takes the mentions that `bodies.py`, `companies.py` and `teams.py` found and the names of people; gives the organisations.
Refuses nothing. A short form ("Kestrel" for Kestrel Cells plc) is no organisation of its own, nor is a surname.
"""

from collections.abc import Iterable

from msgspec import Struct, structs

from explainer.briefing.bodies import OrganisationMention
from explainer.briefing.company_forms import SUFFIXES, is_suffix
from explainer.briefing.mentions import Form, form_of, sentences_with
from explainer.briefing.name_lines import Names
from explainer.briefing.name_words.folding import bare, fold
from explainer.briefing.types import NamedOrganisation

SMALL_SUFFIXES = frozenset(bare(suffix) for suffix in SUFFIXES)


class Organisation(Struct):
    """An organisation while its mentions are gathered."""

    name: str
    forms: list[Form]
    also_called: list[str]
    framework: bool
    sentences: set[int]
    first: tuple[int, int]  # the sentence and the word where it is first named


def merged_organisations(
    mentions: Iterable[OrganisationMention], names: Names, surnames: frozenset[str]
) -> tuple[NamedOrganisation, ...]:
    """Give each organisation once, in the order of the text; `surnames` are the bare words of people's names."""
    gathered: list[Organisation] = []
    owners: dict[Form, Organisation] = {}
    kept = [mention for mention in mentions if mention.by_form or not _is_surname(mention, names, surnames)]
    kept = _without_seats(_without_openers(kept, names), names)
    for mention in sorted(kept, key=lambda mention: (-len(form_of(mention.name, names)), not mention.certain)):
        form = form_of(mention.name, names)
        owner = owners.get(form)
        if owner is None:
            owner = Organisation(mention.name, [], [], mention.framework, set(), (mention.line, mention.start))
            gathered.append(owner)
            for short in _forms(mention.name, form, names):
                owners.setdefault(short, owner)
                owner.forms.append(short)
        owner.sentences.add(mention.line)
        owner.first = min(owner.first, (mention.line, mention.start))
        if form != form_of(owner.name, names) and mention.name not in owner.also_called:
            owner.also_called.append(mention.name)
        if mention.acronym and mention.acronym not in owner.also_called:
            owner.also_called.append(mention.acronym)
            owners.setdefault((mention.acronym.lower(),), owner)
            owner.forms.append(form_of(mention.acronym, names))
    return _placed(_without_acronyms_apart(gathered), names)


def _without_openers(mentions: list[OrganisationMention], names: Names) -> list[OrganisationMention]:
    """Take the first word off a name that opens a sentence where the text also has the name without it."""
    forms = {form_of(mention.name, names) for mention in mentions}
    known = {form for whole in forms for form in (whole, _unsuffixed(whole))}
    opened = {line.number for line in names.lines}
    kept: list[OrganisationMention] = []
    for mention in mentions:
        form = form_of(mention.name, names)
        rest = form[1:]
        if (
            mention.start == 0
            and mention.line in opened
            and len(rest) > 1
            and (rest in known or _unsuffixed(rest) in known)
        ):
            mention = structs.replace(mention, start=1, name=mention.name.split(maxsplit=1)[1])
        kept.append(mention)
    return kept


def _without_seats(mentions: list[OrganisationMention], names: Names) -> list[OrganisationMention]:
    """Drop lone words that end the name of a body: "Ellerby", where there is a University of Ellerby, is its town."""
    seats = {
        _unsuffixed(form_of(mention.name, names))[-1:]
        for mention in mentions
        if mention.by_form and _has_head(mention, names)
    }
    return [mention for mention in mentions if mention.by_form or form_of(mention.name, names) not in seats]


def _has_head(mention: OrganisationMention, names: Names) -> bool:
    first = fold(mention.name.split()[0])
    return first in names.table.heads | names.table.heads_small | names.table.heads_linked


def _unsuffixed(form: Form) -> Form:
    while len(form) > 1 and form[-1] in SMALL_SUFFIXES:
        form = form[:-1]
    return form


def _is_surname(mention: OrganisationMention, names: Names, surnames: frozenset[str]) -> bool:
    return any(word in surnames for word in form_of(mention.name, names))


def _without_acronyms_apart(gathered: list[Organisation]) -> list[Organisation]:
    """Drop an acronym that stands as an organisation of its own beside the one it is short for."""
    called = {acronym.casefold() for one in gathered for acronym in one.also_called}
    return [one for one in gathered if one.name.casefold() not in called]


def _forms(name: str, form: Form, names: Names) -> list[Form]:
    """Give the whole name and the shorter forms that a text may call it by: without its suffix, its first words, its last."""
    parts = name.split()
    whole = [form]
    while len(parts) > 1 and is_suffix(parts[-1]):
        parts.pop()
        whole.append(form_of(" ".join(parts), names))
    shorter = whole[-1]
    heads = [place for place, word in enumerate(shorter) if _is_head_word(word, names)]
    if heads:  # "Sundholm" is the town, not the Sundholm Ferry Union; but "School of Health" is Norvik University's
        return whole + [shorter[place:] for place in heads[1:] if len(shorter) - place > 2]
    firsts = [shorter[:length] for length in range(len(shorter) - 1, 0, -1)]
    lasts = [shorter[-1:]] if len(shorter) == 2 else []
    return whole + [short for short in firsts + lasts if _can_stand_alone(short, names)]


def _is_head_word(word: str, names: Names) -> bool:
    return word in names.table.heads or word.endswith(names.table.head_endings or ("\0",))


def _can_stand_alone(short: Form, names: Names) -> bool:
    """Tell whether a short form means this one name: no place, no people, no word such as "bank"."""
    table = names.table
    ordinary = (
        table.heads
        | table.heads_small
        | table.peoples
        | table.portfolios
        | table.openers
        | table.tails
        | table.introducers
    )
    if len(short) > 1:
        return (
            not any(word in table.head_links or word in table.determiners for word in short[-1:])
            and short[0] not in table.heads
        )
    word = short[0]
    return (
        len(word) > 2
        and word not in ordinary
        and word not in names.places
        and word.isalnum()
        and word not in names.given
    )


def _placed(gathered: list[Organisation], names: Names) -> tuple[NamedOrganisation, ...]:
    """Find where the organisations are spoken of and put them in the order of the text."""
    forms: dict[Form, list[int]] = {}
    for number, one in enumerate(gathered):
        for form in one.forms:
            forms.setdefault(form, [number])  # a short form belongs to the first that can claim it
    spoken = sentences_with(names, forms, len(gathered))
    placed: list[tuple[tuple[int, int], NamedOrganisation]] = []
    for one, lines in zip(gathered, spoken, strict=True):
        sentences = tuple(sorted(one.sentences | lines))
        placed.append((one.first, NamedOrganisation(one.name, tuple(one.also_called), one.framework, sentences)))
    return tuple(one for _, one in sorted(placed, key=lambda pair: pair[0]))
