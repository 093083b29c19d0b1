"""Organisations named in a briefing, each once: its fullest name, what else it is called, and where it is spoken of.

Takes the mentions that `bodies.py`, `companies.py` and `teams.py` found and the names of people; gives the
organisations. Refuses nothing. A short form ("Kestrel" for Kestrel Cells plc) is no organisation of its own, nor is a
surname, nor the town in a body's name.
"""

from collections.abc import Iterable

from msgspec import Struct, structs

from explainer.briefing.bodies import OrganisationMention
from explainer.briefing.company_forms import SUFFIXES, is_suffix
from explainer.briefing.mentions import Form, form_of, sentences_with
from explainer.briefing.name_lines import Names
from explainer.briefing.name_words.folding import bare, fold
from explainer.briefing.types import NamedOrganisation

SHORTEST_FORM = 3  # letters of a word that can stand for a whole name


class Organisation(Struct):
    """An organisation while its mentions are gathered."""

    name: str
    forms: list[Form]
    framework: bool
    first: tuple[int, int]  # the sentence and the word where it is first named
    also_called: list[str] = []
    sentences: set[int] = set()


def merged_organisations(
    mentions: Iterable[OrganisationMention], names: Names, surnames: frozenset[str]
) -> tuple[NamedOrganisation, ...]:
    """Give each organisation once, in the order of the text; `surnames` are the bare words of people's names."""
    formed = [(form_of(mention.name, names), mention) for mention in mentions]
    kept = [pair for pair in formed if pair[1].by_form or not surnames.intersection(pair[0])]
    kept = _without_towns(_without_openers(kept), names)
    gathered: list[Organisation] = []
    owners: dict[Form, Organisation] = {}
    for form, mention in sorted(kept, key=lambda pair: (-len(pair[0]), not pair[1].certain)):
        owner = owners.get(form)
        if owner is None:
            forms = _forms(form, mention, names)
            owner = Organisation(mention.name, forms, mention.framework, (mention.line, mention.start))
            gathered.append(owner)
            for short in forms:
                owners.setdefault(short, owner)
        _add(owner, mention)
    return _placed(_without_acronyms_apart(gathered), names)


Formed = tuple[Form, OrganisationMention]


def _add(owner: Organisation, mention: OrganisationMention) -> None:
    owner.sentences.add(mention.line)
    owner.first = min(owner.first, (mention.line, mention.start))
    if owner.name == f"{mention.name}.":
        owner.name = mention.name  # the full stop was the sentence's
    for name in (mention.name, mention.acronym):
        if name and name != owner.name and name not in owner.also_called:
            owner.also_called.append(name)


def _without_openers(formed: list[Formed]) -> list[Formed]:
    """Take the first word off a name that opens a sentence where the text also has the name without it."""
    known = {form for whole, _ in formed for form in (whole, _unsuffixed(whole))}
    kept: list[Formed] = []
    for form, mention in formed:
        rest = form[1:]
        if mention.start == 0 and len(rest) > 1 and (rest in known or _unsuffixed(rest) in known):
            kept.append((rest, structs.replace(mention, start=1, name=mention.name.split(maxsplit=1)[-1])))
        else:
            kept.append((form, mention))
    return kept


def _without_towns(formed: list[Formed], names: Names) -> list[Formed]:
    """Drop lone words that end the name of a body: "Ellerby", where there is a University of Ellerby, is its town."""
    heads = names.table.heads | names.table.heads_small | names.table.heads_linked
    towns = {
        _unsuffixed(form)[-1:] for form, mention in formed if mention.by_form and fold(mention.name.split()[0]) in heads
    }
    return [(form, mention) for form, mention in formed if mention.by_form or form not in towns]


SMALL_SUFFIXES = frozenset(bare(suffix) for suffix in SUFFIXES)


def _unsuffixed(form: Form) -> Form:
    end = len(form)
    while end > 1 and form[end - 1] in SMALL_SUFFIXES:
        end -= 1
    return form[:end]


def _without_acronyms_apart(gathered: list[Organisation]) -> list[Organisation]:
    """Drop an acronym that stands as an organisation of its own beside the one it is short for."""
    called = {acronym.casefold() for one in gathered for acronym in one.also_called}
    return [one for one in gathered if one.name.casefold() not in called]


def _forms(form: Form, mention: OrganisationMention, names: Names) -> list[Form]:
    """Give the whole name and what else a text may call it by: its acronym, no suffix, its first words, its last."""
    acronym = [form_of(mention.acronym, names)] if mention.acronym else []
    parts = mention.name.split()
    while len(parts) > 1 and is_suffix(parts[-1]):
        parts.pop()
    plain = form_of(" ".join(parts), names)
    whole = [form, *acronym, *([plain] if plain != form else [])]
    heads = [place for place, part in enumerate(parts) if _is_head_word(fold(part), names)]
    if mention.common:
        return whole
    if heads:  # "Sundholm" is the town, not the Sundholm Ferry Union; but "School of Health" is Norvik University's
        return whole + [plain[place:] for place in heads[1:] if len(plain) - place > 2]
    firsts = [plain[:length] for length in range(len(plain) - 1, 0, -1)]
    lasts = [plain[-1:]] if len(plain) == 2 else []
    return whole + [short for short in firsts + lasts if _can_stand_alone(short, names)]


def _is_head_word(word: str, names: Names) -> bool:
    return word in names.table.heads or word.endswith(names.table.head_endings or ("\0",))


def _can_stand_alone(short: Form, names: Names) -> bool:
    """Tell whether a short form means this one name: no place, no people, no word such as "bank"."""
    table, last = names.table, short[-1]
    if len(short) > 1:
        return last not in table.head_links | table.determiners
    ordinary = table.heads_small | table.peoples | table.portfolios | table.openers | table.tails | table.introducers
    known = last in ordinary or last in names.places or last in names.given
    return len(last) >= SHORTEST_FORM and last.isalnum() and not known


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
