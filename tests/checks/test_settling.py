"""Levels, and what editors let stand."""

import pytest

from explainer.checks.settling import settle
from explainer.checks.table import CHECKS, Level, checks_as_markdown, level_of
from explainer.content.types import Accept
from explainer.model.types import Site
from explainer.problems import Location, Problem
from tests.support.documents import accept, assembled, overview, page, said, settings

INDEX = Location("content/index.md", 7, 1)
ERROR = Problem("link", INDEX, "Broken.")
WARNING = Problem("unlinked-number", INDEX, '"37" is not linked to a figure.', excerpt="It has 37 ferries.")
ADVICE = Problem("thin", INDEX, "The page has no words.")
JUDGED = Problem("number", INDEX, "The text says 1,500, the record says more than 1,500.")


def site(*accepts: Accept) -> Site:
    """Make a site whose overview carries these entries."""
    return assembled(overview(accept=accepts))


def test_each_problem_goes_to_its_level_in_the_order_of_places() -> None:
    earlier = Problem("thin", Location("content/about.md"), "The page has no words.")
    settled = settle([ADVICE, WARNING, ERROR, earlier, ERROR], site())
    assert (settled.errors, settled.warnings, settled.advice) == ((ERROR,), (WARNING,), (earlier, ADVICE))


def test_with_strict_a_warning_is_an_error() -> None:
    settled = settle([WARNING, ERROR, ADVICE], site(), strict=True)
    assert settled.errors == (WARNING, ERROR) or settled.errors == (ERROR, WARNING)
    assert (settled.warnings, settled.advice) == ((), (ADVICE,))


@pytest.mark.parametrize("problem", [WARNING, ADVICE, JUDGED])
def test_a_finding_is_accepted_in_its_file(problem: Problem) -> None:
    entry = accept(problem.check)
    settled = settle([problem], site(entry))
    assert settled.accepted == ((problem, entry),)
    assert not settled.errors + settled.warnings + settled.advice


def test_an_accepted_warning_is_no_error_with_strict() -> None:
    assert settle([WARNING], site(accept("unlinked-number")), strict=True).errors == ()


def test_another_file_does_not_accept_it() -> None:
    elsewhere = assembled(overview(), page("about", accept=(accept("thin", path="content/about.md"),)))
    assert settle([ADVICE], elsewhere).advice == (ADVICE,)


@pytest.mark.parametrize(("text", "fits"), [("37", True), ("ferries", True), ("38", False)])
def test_a_text_keeps_it_to_findings_that_hold_it(text: str, fits: bool) -> None:
    settled = settle([WARNING], site(accept("unlinked-number", text=text)))
    assert bool(settled.accepted) is fits


def test_an_error_cannot_be_accepted() -> None:
    settled = settle([ERROR], site(accept("link")))
    assert said(settled.errors) == [
        (
            'accept content/index.md:4:5: "link" is an error and cannot be accepted. Mend what it found, then remove '
            "this entry."
        ),
        "link content/index.md:7:1: Broken.",
    ]


def test_an_unknown_check_is_an_error() -> None:
    settled = settle([], site(accept("unlinked-numbers"), accept("zzz")))
    assert said(settled.errors) == [
        'accept content/index.md:4:5: There is no check called "unlinked-numbers". Did you mean `unlinked-number`?',
        'accept content/index.md:4:5: There is no check called "zzz". The list of checks is in docs/checks.md.',
    ]


def test_an_entry_with_nothing_to_accept_is_reported_once_all_checks_have_run() -> None:
    assert settle([], site(accept("thin"))).advice == ()
    assert said(settle([], site(accept("thin")), complete=True).advice) == [
        (
            'unused-accept content/index.md:4:5: Nothing is found here any more that "thin" would accept. Remove this '
            "entry."
        )
    ]


def test_the_settings_accept_for_files_that_cannot() -> None:
    entry = accept("unused-sentence", path="content/site.yaml", text="sank")
    unused = Problem("unused-sentence", Location("seeds/ferries.txt", 2), 'The sentence "It sank." is used nowhere.')
    made = assembled(overview(), settings=settings(accept=(entry,)))
    assert settle([unused], made).accepted == ((unused, entry),)
    assert settle([Problem("unused-sentence", INDEX, "It sank.")], made).accepted == ()


def test_without_a_site_nothing_is_accepted() -> None:
    assert settle([ADVICE], None).advice == (ADVICE,)


def test_a_name_without_a_row_counts_as_an_error() -> None:
    assert level_of("no such check") is Level.ERROR


def test_the_table_is_written_for_the_documentation() -> None:
    written = checks_as_markdown()
    assert "| `thin` | advice | A page has at least 40 words of its own. | yes |" in written
    assert "| `link` | error | A link leads to a file, a heading or an address that exists. | no |" in written
    assert written.count("\n") == len(CHECKS) + 2
