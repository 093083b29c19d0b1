"""The import through its door: what is written, and that no edit is lost when it is made again."""

import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explainer.content.importing import ImportReport, import_briefings
from explainer.content.reading import read_briefings, read_content
from explainer.content.types import Status, WhoKind
from explainer.problems import ContentError, UsageError
from tests.support.trees import harvest, plant

FERRIES = """\
What's happening: Norland's transport minister Anna Berg has met Sudland's harbour minister Karl Moen in Port Aster.
Why it matters: The ferries link 40 islands, and the islands trade with both countries.
Zoom in: A joint harbour council will meet on 12 May 2026 for the first time.
- Key sectors: shipping, fishing, and tourism.
- The goal: one timetable for all harbours.
By the numbers:
- Trade between the two countries reached $4 billion in 2025
- 120+ Norland companies operate in Sudland
- 90+ Sudland firms operate in Norland
- A bridge of sorts: the ferries have become the main road of the region.
Between the lines. The timing is no accident, since the old treaty ends soon.
- Both ministers want to be seen as builders.
The big picture: This is about trust more than about ships.
- Where trust grows, harbours grow with it, and smaller ports gain from the larger ones.
The bottom line: The two ports need each other.
(Photo: harbour.example)
"""


def imported(
    root: Path,
    *texts: str,
    names: tuple[str, ...] = ("ferries", "second"),
    dry_run: bool = False,
    restore: bool = False,
) -> ImportReport:
    """Import briefings that lie outside of the project."""
    outside = root.parent / "outside"
    seeds = [f"{name}.txt" for name, _ in zip(names, texts, strict=False)]
    plant(outside, dict(zip(seeds, texts, strict=False)))
    root.mkdir(exist_ok=True)
    return import_briefings(root, [outside / seed for seed in seeds], dry_run=dry_run, restore=restore)


def verbs(report: ImportReport, *but: str) -> dict[str, str]:
    """Give the verb of each file, those aside that have one of some verbs."""
    return {step.path: step.verb.value for step in report.steps if step.verb not in but}


def edit(root: Path, path: str, old: str, new: str) -> None:
    file = root / path
    text = file.read_text(encoding="utf-8")
    assert old in text, text
    file.write_text(text.replace(old, new), encoding="utf-8")


def content_of(root: Path) -> dict[str, str]:
    return {path: text for path, text in harvest(root, "content").items() if "/.import/" not in path}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Give a project into which the ferries have been imported."""
    project = tmp_path / "project"
    imported(project, FERRIES)
    return project


TRADE = "content/figures/trade-between-the-two-countries.md"


# What is written


def test_an_empty_folder_becomes_content_without_a_problem(tmp_path: Path) -> None:
    root = tmp_path / "project"
    report = imported(root, FERRIES)
    assert set(verbs(report).values()) == {"create"}
    content, problems = read_content(root)
    assert not problems
    assert content.overview is not None
    assert [heading.text for heading in content.overview.body.headings] == [
        "What’s happening",
        "Why it matters",
        "The details",
        "The big picture",
        "The bottom line",
    ]
    assert [figure.as_written for figure in content.figures] == ["40", "120+", "90+", "$4 billion"]
    assert [sector.title for sector in content.sectors] == ["Fishing", "Shipping", "Tourism"]
    assert [(who.title, who.kind) for who in content.who if who.kind is WhoKind.PERSON] == [
        ("Anna Berg", WhoKind.PERSON),
        ("Karl Moen", WhoKind.PERSON),
    ]
    assert [thought.statement.value for thought in content.analysis] == ["analysis", "analysis", "big_picture"]
    assert content.overview.photo is not None
    assert content.overview.photo.credit == "Photo: harbour.example"
    assert {event.status for event in content.events} == {Status.HAPPENED, Status.PLANNED}
    assert all(record.sources for record in (*content.figures, *content.events, *content.who, *content.sectors))


def test_every_sentence_is_quoted_somewhere(root: Path) -> None:
    (briefing,), _ = read_briefings(root)
    written = "\n".join(content_of(root).values())
    for sentence in briefing.sentences:
        if sentence.section is not None:
            assert f'quote: "{sentence.text}"' in written


def test_numbers_and_dates_in_prose_are_links_to_their_records(root: Path) -> None:
    overview = (root / "content/index.md").read_text(encoding="utf-8")
    assert "link [40](figures/" in overview
    assert "meet on [12 May 2026](timeline/" in overview


def test_figures_that_count_the_same_kind_of_thing_compare(root: Path) -> None:
    compared = {figure.slug: figure.compare_with for figure in read_content(root)[0].figures if figure.compare_with}
    assert compared == {"norland-companies-operate-in-sudland": ("sudland-firms-operate-in-norland",)}


def test_what_no_rule_can_know_is_left_to_the_editor(root: Path) -> None:
    overview = (root / "content/index.md").read_text(encoding="utf-8")
    assert overview.startswith("---\n# The import cut this title from a sentence. Please write a headline")
    assert "…\n" in overview.split("---")[1]


def test_the_briefing_comes_along(root: Path, tmp_path: Path) -> None:
    assert (root / "seeds/ferries.txt").read_text(encoding="utf-8") == FERRIES
    assert [briefing.name for briefing in read_briefings(root)[0]] == ["ferries"]


def test_the_date_and_the_language_that_were_said_are_remembered(tmp_path: Path) -> None:
    seed = tmp_path / "brief.txt"
    seed.write_text("Worum geht es: Der Hafenrat tagt am Dienstag in Aster.\n", encoding="utf-8")
    root = tmp_path / "project"
    root.mkdir()
    import_briefings(root, [seed], language="de", day=date(2026, 3, 9))
    (briefing,), _ = read_briefings(root)
    assert (briefing.language, briefing.date) == ("de", date(2026, 3, 9))
    assert read_content(root)[0].settings.language == "de"
    assert set(verbs(import_briefings(root, [root / "seeds/brief.txt"])).values()) == {"identical"}


@pytest.mark.parametrize(
    ("language", "label", "heading", "about"),
    [
        ("it", "Cosa succede", "Cosa succede", "Informazioni su questo sito"),
        ("tr", "Ne oldu?", "Neler oluyor?", "Bu site hakkında"),
        ("de", "Was ist passiert?", "Worum geht es", "Über diese Seite"),
        ("fr", "Les faits", "Ce qui se passe", "À propos de ce site"),
        ("es", "Qué pasa", "Qué está pasando", "Acerca de este sitio"),
    ],
)
def test_the_site_is_in_the_language_of_its_briefing(
    tmp_path: Path, language: str, label: str, heading: str, about: str
) -> None:
    seed = plant(tmp_path, {"brief.txt": f"{label}: Aster.\n"}) / "brief.txt"
    root = tmp_path / "project"
    root.mkdir()
    import_briefings(root, [seed], language=language)
    content, problems = read_content(root)
    assert not problems
    assert content.overview is not None
    assert [one.text for one in content.overview.body.headings] == [heading]
    assert [page.title for page in content.pages] == [about]


# Made again


def test_the_same_briefing_again_is_identical(root: Path) -> None:
    before = harvest(root)
    assert set(verbs(imported(root, FERRIES)).values()) == {"identical"}
    assert harvest(root) == before


def test_what_nobody_edited_is_updated(root: Path) -> None:
    report = imported(root, FERRIES.replace("$4 billion", "$5 billion"))
    assert verbs(report, "identical") == {TRADE: "update", "seeds/ferries.txt": "update"}
    assert "value: 5000000000" in (root / TRADE).read_text(encoding="utf-8")


def test_what_only_the_editor_changed_is_kept(root: Path) -> None:
    edit(root, TRADE, "title: ", "title: Our ")
    mine = (root / TRADE).read_text(encoding="utf-8")
    assert verbs(imported(root, FERRIES), "identical") == {TRADE: "keep"}
    assert (root / TRADE).read_text(encoding="utf-8") == mine


def test_changes_in_different_places_are_merged(root: Path) -> None:
    edit(root, TRADE, "title: ", "# Ours.\ntitle: Our ")
    edit(root, "content/index.md", "The two ports need each other.[", "The ports need each other.[")
    new = FERRIES.replace("$4 billion", "$5 billion").replace("link 40 islands", "link 45 islands")
    report = imported(root, new)
    done = verbs(report, "identical")
    assert (done[TRADE], done["content/index.md"]) == ("merge", "merge")
    assert "# Ours.\ntitle: Our Trade" in (root / TRADE).read_text(encoding="utf-8")
    assert "value: 5000000000" in (root / TRADE).read_text(encoding="utf-8")
    overview = (root / "content/index.md").read_text(encoding="utf-8")
    assert "The ports need each other.[" in overview
    assert "link [45](" in overview
    assert set(verbs(imported(root, new)).values()) <= {"identical", "keep"}


def test_a_conflict_leaves_the_editors_file_and_shows_the_new_text_once(root: Path) -> None:
    edit(root, TRADE, "value: 4000000000", "value: 4100000000")
    mine = (root / TRADE).read_text(encoding="utf-8")
    new = FERRIES.replace("$4 billion", "$5 billion")
    report = imported(root, new)
    (conflict,) = [step for step in report.steps if step.verb == "conflict"]
    assert conflict.path == TRADE
    assert "changed `value`" in conflict.message
    assert "trade-between-the-two-countries.new.md: take over what you want of it" in conflict.message
    beside = root / TRADE.replace(".md", ".new.md")
    assert (root / TRADE).read_text(encoding="utf-8") == mine
    assert "value: 5000000000" in beside.read_text(encoding="utf-8")
    assert [problem.check for problem in read_content(root)[1]] == ["leftover"]

    still = imported(root, new)
    assert verbs(still, "identical", "keep") == {TRADE: "conflict"}
    assert (root / TRADE).read_text(encoding="utf-8") == mine

    beside.unlink()
    assert verbs(imported(root, new), "identical") == {TRADE: "keep"}
    assert (root / TRADE).read_text(encoding="utf-8") == mine
    assert not beside.exists()


def test_what_lies_beside_is_not_overwritten_while_the_editor_works_on_it(root: Path) -> None:
    edit(root, TRADE, "value: 4000000000", "value: 4100000000")
    imported(root, FERRIES.replace("$4 billion", "$5 billion"))
    beside = TRADE.replace(".md", ".new.md")
    edit(root, beside, "value: 5000000000", "value: 5000000001")
    imported(root, FERRIES.replace("$4 billion", "$6 billion"))
    assert "value: 5000000001" in (root / beside).read_text(encoding="utf-8")


def test_what_the_editor_removed_stays_removed_and_can_be_brought_back(root: Path) -> None:
    person = "content/who/karl-moen.md"
    (root / person).unlink()
    (root / TRADE).unlink()
    report = imported(root, FERRIES)
    assert verbs(report, "identical", "update") == {person: "deleted", TRADE: "deleted"}
    assert not (root / person).exists()
    assert not any("karl-moen" in event.people for event in read_content(root)[0].events)
    back = imported(root, FERRIES, restore=True)
    assert verbs(back, "identical", "update") == {person: "create", TRADE: "create"}
    assert any("karl-moen" in event.people for event in read_content(root)[0].events)


def test_what_the_briefing_no_longer_has_stays_and_is_said(root: Path) -> None:
    new = FERRIES.replace("- 90+ Sudland firms operate in Norland\n", "")
    report = imported(root, new)
    path = "content/figures/sudland-firms-operate-in-norland.md"
    assert verbs(report)[path] == "gone"
    assert (root / path).exists()
    assert [problem.check for problem in report.problems] == ["former-quote"]
    assert "90+ Sudland firms operate in Norland" in report.problems[0].message
    assert "nearest to it" in report.problems[0].advice
    former = read_content(root)[0].former_quotes["ferries"]
    assert "90+ Sudland firms operate in Norland" in former
    assert verbs(imported(root, new))[path] == "gone"


def test_a_sentence_that_was_mended_keeps_its_record(root: Path) -> None:
    report = imported(
        root, FERRIES.replace("Trade between the two countries reached", "Trade of the two countries came to")
    )
    assert verbs(report, "identical")[TRADE] == "update"
    assert not [path for path, verb in verbs(report).items() if verb in ("create", "gone")]


def test_quotes_of_a_seed_that_changed_since_are_known_as_former_ones(root: Path) -> None:
    edit(root, "seeds/ferries.txt", "The two ports need each other.", "The ports need each other.")
    assert "The two ports need each other." in read_content(root)[0].former_quotes["ferries"]


def test_a_renamed_file_is_found_again(root: Path) -> None:
    moved = root / "content/figures/trade.md"
    (root / TRADE).rename(moved)
    edit(root, "content/figures/trade.md", "title: ", "title: How much they trade, ")
    (root / "content/who/anna-berg.md").rename(root / "content/who/berg.md")
    report = imported(root, FERRIES.replace("$4 billion", "$5 billion"))
    done = verbs(report, "identical")
    assert done["content/figures/trade.md"] == "merge"
    assert TRADE not in done
    assert "value: 5000000000" in moved.read_text(encoding="utf-8")
    assert not (root / TRADE).exists()
    content, problems = read_content(root)
    assert not problems
    assert any("berg" in event.people for event in content.events)
    again = verbs(imported(root, FERRIES.replace("$4 billion", "$5 billion")), "identical")
    assert again == {"content/figures/trade.md": "keep"}


def test_a_changed_title_or_slug_makes_no_second_file(root: Path) -> None:
    edit(root, TRADE, "title: Trade", 'slug: goods\ntitle: "Goods: trade')
    edit(root, TRADE, "countries\nvalue", 'countries"\nvalue')
    before = set(content_of(root))
    imported(root, FERRIES)
    assert set(content_of(root)) == before


def test_a_renamed_page_is_found_again(root: Path) -> None:
    (root / "content/about.md").rename(root / "content/how-it-was-made.md")
    edit(root, "content/how-it-was-made.md", "title: About this site", "title: How it was made")
    assert verbs(imported(root, FERRIES), "identical") == {"content/how-it-was-made.md": "keep"}
    assert not (root / "content/about.md").exists()


def test_two_events_of_one_sentence_keep_their_files(tmp_path: Path) -> None:
    text = "What's next: The harbour council will meet on 12 May 2026 and will meet again on 3 June 2026.\n"
    root = tmp_path / "project"
    imported(root, text)
    assert set(verbs(imported(root, text)).values()) == {"identical"}


def test_who_takes_part_is_sourced_where_another_sentence_says_it(tmp_path: Path) -> None:
    seed = Path(__file__).resolve().parents[2] / "seeds" / "italy-turkey.txt"
    import_briefings(tmp_path, [seed], language=None, day=None, dry_run=False, restore=False)
    text = (tmp_path / "content" / "timeline" / "political-agreement-of-2025.md").read_text(encoding="utf-8")
    assert "people: [giorgia-meloni, recep-tayyip-erdogan]" in text
    assert 'quote: "Its job is to turn a political agreement of 2025' in text
    assert 'quote: "Behind the initiative stands a deal that Giorgia Meloni' in text


def test_a_hand_written_record_is_recognised(tmp_path: Path) -> None:
    root = tmp_path / "project"
    plant(root, {"content/who/berg.md": "---\ntitle: Anna Berg\nkind: person\nweight: 1\n---\n\nShe sails.\n"})
    report = imported(root, FERRIES)
    assert verbs(report, "create") == {"content/who/berg.md": "merge"}
    text = (root / "content/who/berg.md").read_text(encoding="utf-8")
    assert "weight: 1" in text
    assert "She sails." in text
    assert "role: Norland's transport minister" in text


def test_a_hand_written_overview_is_never_overwritten(tmp_path: Path) -> None:
    root = tmp_path / "project"
    mine = "---\ntitle: Our harbours\n---\n\nOurs.\n"
    plant(root, {"content/index.md": mine, "content/site.yaml": "title: Ours\nlanguage: en\n"})
    report = imported(root, FERRIES)
    assert verbs(report, "create") == {"content/index.md": "conflict", "content/site.yaml": "conflict"}
    assert (root / "content/index.md").read_text(encoding="utf-8") == mine


def test_a_file_that_is_no_text_is_left_alone(root: Path) -> None:
    (root / TRADE).write_bytes(b"---\ntitle: caf\xe9\n---\n")
    report = imported(root, FERRIES.replace("$4 billion", "$5 billion"))
    assert verbs(report)[TRADE] == "conflict"
    assert (root / TRADE).read_bytes() == b"---\ntitle: caf\xe9\n---\n"


def test_line_ends_of_windows_stay(root: Path) -> None:
    file = root / TRADE
    file.write_bytes(file.read_bytes().replace(b"title: ", b"title: Our ").replace(b"\n", b"\r\n"))
    assert verbs(imported(root, FERRIES))[TRADE] == "keep"
    assert verbs(imported(root, FERRIES.replace("$4 billion", "$5 billion")))[TRADE] == "merge"
    assert file.read_bytes().count(b"\r\n") == file.read_bytes().count(b"\n")


def test_a_dry_run_says_the_same_and_writes_nothing(root: Path) -> None:
    edit(root, TRADE, "value: 4000000000", "value: 4100000000")
    (root / "content/who/karl-moen.md").unlink()
    before = harvest(root)
    new = FERRIES.replace("$4 billion", "$5 billion").replace("40 islands", "45 islands")
    said = imported(root, new, dry_run=True)
    assert harvest(root) == before
    assert said.steps == imported(root, new).steps


# Several briefings

SECOND = """\
What's happening: Karl Moen, Sudland's harbour minister, says the joint harbour council will meet on 12 May 2026.
By the numbers:
- In 2025 trade between the two countries reached $4 billion
- 30 new ferries have been ordered
The bottom line: Smaller ports want a say, too.
"""


def test_a_second_briefing_adds_and_recognises(root: Path) -> None:
    before = content_of(root)
    report = imported(root, FERRIES, SECOND)
    done = verbs(report, "identical")
    assert "conflict" not in done.values()
    assert done[TRADE] == "update"
    assert done["content/who/karl-moen.md"] == "update"
    created = [path for path, verb in done.items() if verb == "create" and path.startswith("content/")]
    (figure,) = [path for path in created if path.startswith("content/figures/")]
    assert figure.startswith("content/figures/new-ferries")
    assert not [path for path in created if path.startswith("content/who/")]
    content, problems = read_content(root)
    assert not problems
    trade = next(figure for figure in content.figures if figure.path == TRADE)
    assert [source.briefing for source in trade.sources] == ["ferries", "second"]
    assert set(before) <= set(content_of(root))
    overview = content_of(root)["content/index.md"]
    assert "The two ports need each other.[^" in overview
    assert "Smaller ports want a say, too.[^" in overview
    assert overview.count("## The bottom line") == 1
    assert [briefing.name for briefing in read_briefings(root)[0]] == ["ferries", "second"]


def test_one_after_the_other_gives_the_same_as_together(tmp_path: Path) -> None:
    apart, together = tmp_path / "apart", tmp_path / "together"
    imported(apart, FERRIES)
    imported(apart, SECOND, names=("second",))
    imported(together, FERRIES, SECOND)
    assert content_of(apart) == content_of(together)
    assert set(verbs(imported(apart, FERRIES, names=("ferries",)), "identical")) == set()
    assert set(verbs(imported(apart, SECOND, names=("second",)), "identical")) == set()


def test_a_differing_value_is_a_conflict_that_shows_both_quotes(root: Path) -> None:
    second = SECOND.replace("$4 billion", "$4.2 billion")
    report = imported(root, second, names=("second",))
    (conflict,) = [step for step in report.steps if step.verb == "conflict"]
    assert conflict.path == TRADE
    assert '"Trade between the two countries reached $4 billion in 2025" (ferries)' in conflict.message
    assert '"In 2025 trade between the two countries reached $4.2 billion" (second)' in conflict.message
    assert "value: 4000000000" in (root / TRADE).read_text(encoding="utf-8")
    beside = root / TRADE.replace(".md", ".new.md")
    assert "value: 4200000000" in beside.read_text(encoding="utf-8")
    assert verbs(imported(root, second, names=("second",)), "identical") == {TRADE: "conflict"}
    beside.unlink()
    assert verbs(imported(root, second, names=("second",)), "identical") == {}
    assert not beside.exists()


def test_a_conflict_is_settled_by_taking_the_other_value(root: Path) -> None:
    second = SECOND.replace("$4 billion", "$4.2 billion")
    imported(root, second, names=("second",))
    beside = root / TRADE.replace(".md", ".new.md")
    beside.replace(root / TRADE)
    assert verbs(imported(root, second, names=("second",)), "identical") == {TRADE: "keep"}
    assert "value: 4200000000" in (root / TRADE).read_text(encoding="utf-8")


def test_the_editors_words_survive_a_second_briefing(root: Path) -> None:
    edit(root, TRADE, "title: ", "title: Our ")
    edit(root, "content/who/karl-moen.md", "role: ", "role: long-time ")
    report = imported(root, SECOND, names=("second",))
    assert verbs(report)[TRADE] == "merge"
    assert "title: Our " in (root / TRADE).read_text(encoding="utf-8")
    assert "role: long-time " in (root / "content/who/karl-moen.md").read_text(encoding="utf-8")


# Bad input


@pytest.mark.parametrize(
    ("name", "data"),
    [("empty.txt", b""), ("blank.txt", b" \n\n"), ("picture.txt", bytes(range(256)) * 40), ("big.txt", b"a " * 10**7)],
)
def test_what_is_no_briefing_is_refused_in_words(tmp_path: Path, name: str, data: bytes) -> None:
    root = tmp_path / "project"
    root.mkdir()
    (tmp_path / name).write_bytes(data)
    with pytest.raises(ContentError) as refused:
        import_briefings(root, [tmp_path / name])
    assert refused.value.problems[0].location.path == (tmp_path / name).as_posix()
    assert not list(root.iterdir())


def test_folders_and_missing_files_are_refused_together(tmp_path: Path) -> None:
    with pytest.raises(ContentError) as refused:
        import_briefings(tmp_path, [tmp_path, tmp_path / "nowhere.txt"])
    assert [problem.message for problem in refused.value.problems] == [
        "This is a folder, not a briefing.",
        "There is no such file.",
    ]


def test_two_briefings_of_one_name_are_refused(tmp_path: Path) -> None:
    plant(tmp_path, {"a/brief.txt": FERRIES, "b/brief.txt": SECOND})
    with pytest.raises(UsageError):
        import_briefings(tmp_path, [tmp_path / "a/brief.txt", tmp_path / "b/brief.txt"])


def test_nothing_is_written_through_a_link_that_leads_outside(tmp_path: Path) -> None:
    outside = tmp_path / "elsewhere"
    outside.mkdir()
    root = tmp_path / "project"
    (root / "content").mkdir(parents=True)
    (root / "content/figures").symlink_to(outside)
    with pytest.raises(ContentError):
        imported(root, FERRIES)
    assert not list(outside.iterdir())


def test_a_hostile_memory_reads_nothing_outside(root: Path) -> None:
    secret = plant(root.parent, {"secret.txt": "What's happening: A secret.\n"}) / "secret.txt"
    listed = root / "content/.import/briefings.yaml"
    listed.write_text(listed.read_text() + f"  - {{file: ../../{secret.name}}}\n  - {{file: {secret}}}\n")
    imported(root, FERRIES)
    assert "secret" not in "".join(harvest(root, "content").values())


def test_a_name_with_spaces_and_another_ending_is_taken(tmp_path: Path) -> None:
    root = tmp_path / "project"
    root.mkdir()
    seed = plant(tmp_path, {"._my harbour: news.text": FERRIES}) / "._my harbour: news.text"
    import_briefings(root, [seed])
    (briefing,), problems = read_briefings(root)
    assert not problems
    assert briefing.name == "my harbour- news"
    content, problems = read_content(root)
    assert not problems
    assert content.figures[0].sources[0].briefing == briefing.name


# Nothing lost, whatever happens

KILLED = """
import os, sys
from pathlib import Path
from explainer.content import atomic
from explainer.content.importing import import_briefings
left = int(sys.argv[3])
whole = Path.replace
def counted(self, target):
    global left
    left -= 1
    if left < 0:
        os.kill(os.getpid(), 9)
    return whole(self, target)
Path.replace = counted
import_briefings(Path(sys.argv[1]), [Path(sys.argv[2])])
"""


@pytest.mark.parametrize("after", [0, 3, 9, 14])
def test_a_killed_import_leaves_old_or_new_and_can_be_made_again(root: Path, after: int) -> None:
    edit(root, TRADE, "title: ", "title: Our ")
    before = content_of(root)
    new = FERRIES.replace("$4 billion", "$5 billion").replace("40 islands", "45 islands").replace("Anna", "Anne")
    seed = plant(root.parent, {"outside/ferries.txt": new}) / "outside/ferries.txt"
    clean = root.parent / "clean"
    plant(clean, harvest(root))
    import_briefings(clean, [seed])
    wanted = content_of(clean)
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, str(root), str(seed), str(after)],
        cwd=Path(__file__).resolve().parents[2],
        check=False,
        env={**os.environ, "PYTHONPATH": "."},
    )
    assert killed.returncode == -signal.SIGKILL
    between = {path: text for path, text in content_of(root).items() if not path.endswith(".part")}
    for path, text in between.items():
        assert text in (before.get(path), wanted.get(path))
    import_briefings(root, [seed])
    assert content_of(root) == wanted


Edits = Mapping[str, str]
words = st.sampled_from(["alpha", "beta", "gamma", "delta"])
editing = st.lists(st.tuples(st.integers(0, 40), st.sampled_from("tbkdrc"), words), max_size=8)
changes = st.lists(
    st.sampled_from(
        [
            ("$4 billion", "$5 billion"),
            ("40 islands", "45 islands"),
            ("- 90+ Sudland firms operate in Norland\n", ""),
            ("Anna Berg", "Anne Berg"),
            ("12 May", "13 May"),
            ("The two ports need each other.", "Both ports need each other. They know it."),
            ("shipping, fishing, and tourism", "shipping, fishing, tourism, and energy"),
            ("Between the lines. ", "Between the lines. It is spring. "),
        ]
    ),
    max_size=4,
)


def vandalise(root: Path, edits: list[tuple[int, str, str]]) -> dict[str, str]:
    """Edit content as somebody might; gives for each marker that must survive the file it was put in."""
    marked: dict[str, str] = {}
    for number, (index, how, word) in enumerate(edits):
        paths = sorted(path for path in content_of(root) if path.endswith(".md"))
        path = root / paths[index % len(paths)]
        text = path.read_text(encoding="utf-8")
        marker = f"{word}-{number}-mark"
        if how == "t":
            text = text.replace("title: ", f"title: {marker} ", 1)
        elif how == "b":
            text += f"\nThe editor adds {marker}.\n"
        elif how == "k":
            text = text.replace("\ntitle: ", f"\n# {marker}\nweight: {number}\ntitle: ", 1)
        elif how == "c":
            text = text.replace("  - {briefing", f"  # {marker}\n  - {{briefing", 1)
        elif how == "d":
            path.unlink()
            marked = {mark: place for mark, place in marked.items() if place != path.name}
            continue
        else:
            path = path.rename(path.with_name(f"{path.stem}-{number}.md")) if path.name not in FIXED else path
        path.write_text(text, encoding="utf-8")
        if marker in text:
            marked[marker] = path.name
        if how == "r":
            marked = {mark: path.name if mark in text else place for mark, place in marked.items()}
    return marked


FIXED = ("index.md", "about.md")


@given(editing, changes, changes)
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_edit_is_ever_lost(
    tmp_path_factory: pytest.TempPathFactory,
    edits: list[tuple[int, str, str]],
    first: list[tuple[str, str]],
    second: list[tuple[str, str]],
) -> None:
    root = tmp_path_factory.mktemp("edits") / "project"
    imported(root, FERRIES)
    marked = vandalise(root, edits)
    for changed in (first, second):
        text = FERRIES
        for old, new in changed:
            text = text.replace(old, new)
        before = content_of(root)
        report = imported(root, text)
        after = content_of(root)
        done = {step.path: step.verb for step in report.steps}
        assert set(before) <= set(after)
        for path, old in before.items():
            if done.get(path) in (None, "keep", "conflict", "gone", "identical") and ".new." not in path:
                assert after[path] == old, path
        for marker, name in marked.items():
            assert any(marker in after[path] for path in after if path.endswith(f"/{name}")), (marker, name)
        again = imported(root, text)
        assert {step.verb.value for step in again.steps} <= {"identical", "keep", "conflict", "deleted", "gone"}
        assert content_of(root) == after


NESTED = """\
By the numbers:
- Costs: $118 million
    - the state: 75%
- Where it goes:
    - fire: 38%

Key sectors: trade, pilotage and cold storage.

Yes, but: the harbour is small.
"""


def test_inner_lists_keep_what_they_stand_beneath(tmp_path: Path) -> None:
    root = tmp_path / "project"
    imported(root, NESTED)
    content = content_of(root)
    assert 'title: "Costs: the state"' in content["content/figures/costs-the-state.md"]
    introduction = content["content/figures/index.md"]
    assert "Where it goes:[^where-it-goes]\n\nFire: [38%](where-it-goes-fire.md)" in introduction
    assert "Trade, pilotage and cold storage." in content["content/sectors/index.md"]
    assert "The harbour is small." in content["content/index.md"]
    assert "pilotage" not in content["content/index.md"]


TOLD_TWICE = """\
Why it matters: More than 640 households depend on the tide mill, after water fell to 38% of the pool.

By the numbers:
- 640+ households served by the tide mill
"""


def test_a_figure_told_twice_has_the_words_of_the_list(tmp_path: Path) -> None:
    root = tmp_path / "project"
    imported(root, TOLD_TWICE)
    figures = {figure.title: figure for figure in read_content(root)[0].figures}
    served = figures["Households served by the tide mill"]
    assert (served.counts, served.as_written) == ("households served by the tide mill", "640+")
    assert [source.quote for source in served.sources] == [
        "More than 640 households depend on the tide mill, after water fell to 38% of the pool.",
        "640+ households served by the tide mill",
    ]


def test_an_editor_is_asked_for_a_title_where_the_amount_was_cut_out_of_it(tmp_path: Path) -> None:
    root = tmp_path / "project"
    imported(root, TOLD_TWICE)
    (gap,) = [text for path, text in content_of(root).items() if path.startswith("content/figures/") and " … " in text]
    comment, title = gap.splitlines()[1:3]
    assert comment.startswith("# The import cut this title from a sentence.")
    assert " … of the pool" in title


TWO_STORIES = """\
1. The harbour gets a second pier

The news: Norland approved the pier on Tuesday.

Why it matters: The harbour is full.

2. Barrage costs climb

The news: The barrage will cost more.

Why it matters: It is to supply the town.
"""


def test_a_second_story_stands_under_its_title(tmp_path: Path) -> None:
    root = tmp_path / "project"
    imported(root, TWO_STORIES)
    overview = content_of(root)["content/index.md"]
    headings = [line for line in overview.splitlines() if line.startswith("#")]
    assert "title: The harbour gets a second pier\n" in overview
    assert headings == [
        "## What’s happening", "## Why it matters",
        "## Barrage costs climb", "### What’s happening", "### Why it matters",
    ]  # fmt: skip
