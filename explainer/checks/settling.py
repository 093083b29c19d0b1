"""What a run found, sorted by how grave it is, with what editors have looked at and let stand.

Takes problems from every room and the site with its `accept` entries; gives errors, warnings, advice, and the list of
what was accepted. Refuses an `accept` that names no check, or an error: an error has to be mended.
"""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from explainer.checks.table import Level, checks_by_name, level_of
from explainer.content.types import Accept
from explainer.model.types import Site
from explainer.problems import Location, Problem, did_you_mean


class Settled(Struct, frozen=True):
    """What a run found. Each tuple is in the order of places."""

    errors: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()
    advice: tuple[Problem, ...] = ()
    accepted: tuple[tuple[Problem, Accept], ...] = ()  # each with the entry that lets it stand


def settle(problems: Iterable[Problem], site: Site | None, *, strict: bool = False, complete: bool = False) -> Settled:
    """Sort problems by level and take out what is accepted; without a site nothing is. `strict` makes warnings errors.

    `complete` says that every check has run: only then can be told which `accept` has nothing to accept.
    """
    accepts = tuple(_accepts(site)) if site else ()
    by_place = _by_place(accepts, site.settings.path if site else "")
    used: set[Accept] = set()
    left = {level: list[Problem]() for level in Level}
    accepted: list[tuple[Problem, Accept]] = []
    problems = tuple(problems)
    said = {(problem.location, problem.message) for problem in problems if problem.check == "accept"}
    wrong = (problem for problem in _wrong_accepts(accepts) if (problem.location, problem.message) not in said)
    for problem in sorted(dict.fromkeys((*problems, *wrong)), key=_by_location):
        match = _matching(problem, by_place)
        if match:
            used.add(match)
            accepted.append((problem, match))
        else:
            left[level_of(problem.check)].append(problem)
    if complete:
        left[Level.ADVICE] += _unused(accepts, used)
        left[Level.ADVICE].sort(key=_by_location)
    if strict:
        left[Level.ERROR] = sorted([*left[Level.ERROR], *left.pop(Level.WARNING)], key=_by_location)
    return Settled(
        errors=tuple(left[Level.ERROR]),
        warnings=tuple(left.get(Level.WARNING, ())),
        advice=tuple(left[Level.ADVICE]),
        accepted=tuple(accepted),
    )


def _by_location(problem: Problem) -> Location:
    return problem.location


def _accepts(site: Site) -> Iterator[Accept]:
    yield from site.settings.accept
    for entry in (*site.entries.values(), *site.waiting.values(), *site.broken.values()):
        yield from entry.record.accept


def _by_place(accepts: Iterable[Accept], settings: str) -> dict[tuple[str, str], list[Accept]]:
    """Sort by file and check. Under "" stand those of the settings: they hold for files that cannot carry their own."""
    places: dict[tuple[str, str], list[Accept]] = {}
    for accept in accepts:
        places.setdefault((accept.location.path, accept.check), []).append(accept)
        if accept.location.path == settings:
            places.setdefault(("", accept.check), []).append(accept)
    return places


def _matching(problem: Problem, places: dict[tuple[str, str], list[Accept]]) -> Accept | None:
    row = checks_by_name().get(problem.check)
    if row is None or not row.can_be_accepted:
        return None
    path = problem.location.path
    candidates = [*places.get((path, problem.check), ())]
    if not path.startswith("content/"):
        candidates += places.get(("", problem.check), ())
    return next((accept for accept in candidates if _fits(accept, problem)), None)


def _fits(accept: Accept, problem: Problem) -> bool:
    return accept.text is None or accept.text in problem.message or accept.text in problem.excerpt


def wrong_accepts(site: Site) -> tuple[Problem, ...]:
    """Find entries that name no check, or an error."""
    return tuple(_wrong_accepts(_accepts(site)))


def _wrong_accepts(accepts: Iterable[Accept]) -> Iterator[Problem]:
    rows = checks_by_name()
    for accept in accepts:
        row = rows.get(accept.check)
        if row is None:
            guess = did_you_mean(accept.check, (name for name, row in rows.items() if row.can_be_accepted))
            message = f'There is no check called "{accept.check}".'
            yield Problem("accept", accept.location, message, guess or "The list of checks is in docs/checks.md.")
        elif not row.can_be_accepted:
            message = f'"{accept.check}" is an error and cannot be accepted.'
            yield Problem("accept", accept.location, message, "Mend what it found, then remove this entry.")


def _unused(accepts: Iterable[Accept], used: set[Accept]) -> Iterator[Problem]:
    rows = checks_by_name()
    for accept in accepts:
        if accept not in used and accept.check in rows and rows[accept.check].can_be_accepted:
            message = f'Nothing is found here any more that "{accept.check}" would accept.'
            yield Problem("unused-accept", accept.location, message, "Remove this entry.")
