"""Who and what a briefing names: people with their roles, organisations with their other names.

Takes a briefing's text; gives people and organisations, each once, in the order in which the text first names them, with
the sentences that name them. The rules look at the form of names and at the words around them; there is no list of
people or companies behind them. Refuses nothing: a text without names gives empty tuples.
"""

from explainer.briefing.bodies import OrganisationMention, bodies_in
from explainer.briefing.companies import companies_in
from explainer.briefing.name_lines import Names, read_names
from explainer.briefing.name_words.folding import bare
from explainer.briefing.organisations import merged_organisations
from explainer.briefing.people import merged_people
from explainer.briefing.person_mentions import PersonMention, people_in
from explainer.briefing.teams import teams_in
from explainer.briefing.types import BriefingText, NamedOrganisation, NamedPerson


def named_people(text: BriefingText) -> tuple[NamedPerson, ...]:
    """Give the people that a briefing names, each in the fullest form, with the role that the text gives."""
    return named(text)[0]


def named_organisations(text: BriefingText) -> tuple[NamedOrganisation, ...]:
    """Give the companies, offices, bodies and frameworks that a briefing names."""
    return named(text)[1]


def named(text: BriefingText) -> tuple[tuple[NamedPerson, ...], tuple[NamedOrganisation, ...]]:
    """Give people and organisations in one reading: what is one cannot be the other."""
    names = read_names(text)
    people, organisations = _mentions(names)
    persons = merged_people(people, names, _first_words(organisations, names))
    surnames = frozenset(bare(word) for person in persons for word in person.name.split())
    return persons, merged_organisations(organisations, names, surnames)


def _mentions(names: Names) -> tuple[list[PersonMention], list[OrganisationMention]]:
    people: list[PersonMention] = []
    organisations: list[OrganisationMention] = []
    for line in names.lines:
        bodies = bodies_in(line, names)
        teams = teams_in(line, names)
        taken = frozenset(place for body in bodies for place in range(body.start, body.end))
        persons = people_in(line, names, taken)
        spoken_of = frozenset(place for person in persons for place in range(person.start, person.end))
        people += persons
        organisations += [*bodies, *teams, *companies_in(line, names, bodies, spoken_of)]
    return people, organisations


def _first_words(organisations: list[OrganisationMention], names: Names) -> frozenset[str]:
    """Give the words by which organisations sure of their form may be called for short."""
    return frozenset(
        bare(mention.name.split()[0])
        for mention in organisations
        if mention.certain and bare(mention.name.split()[0]) not in names.given
    )
