"""The JSON Schemas of front matter: what they accept is what reading accepts."""

import json
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from explainer.content.documents import SETTINGS_PATH, Rules, read_record, read_settings
from explainer.content.json_schema import DRAFT, SCHEMA_NAMES, json_schema
from explainer.content.schema import KINDS, SETTINGS, Key, kinds_by_name
from explainer.content.values import FLAG

PATHS = {kind.name: f"content/{kind.folder}/some.md" for kind in KINDS if kind.folder} | {
    "overview": "content/index.md",
    "introduction": "content/timeline/index.md",
    "page": "content/some.md",
}
ROWS = [(kind.name, key) for kind in KINDS for key in kind.keys] + [("settings", key) for key in SETTINGS]
NAMES = [*(kind.name for kind in KINDS), "settings"]
IDS = [f"{name}-{key.name}" for name, key in ROWS]


def keys_of(name: str) -> tuple[Key, ...]:
    return SETTINGS if name == "settings" else kinds_by_name()[name].keys


def written(name: str, key: str = "", value: str = "") -> str:
    """Write a file of a kind: what it must have, and one key more."""
    lines = {row.name: row.example for row in keys_of(name) if row.required} | ({key: value} if key else {})
    return "".join(f"{name}: {value}\n" for name, value in lines.items())


def reading_refuses(name: str, front: str) -> bool:
    if name == "settings":
        return bool(read_settings(front.encode())[1])
    return bool(read_record(f"---\n{front}---\n".encode(), PATHS[name], Rules())[1])


def schema_refuses(name: str, front: str) -> bool:
    """Ask the schema as an editor's program would: with the types that YAML gives, days as text."""
    values = json.loads(json.dumps(yaml.safe_load(front), default=str))
    return not Draft202012Validator(json_schema(name)).is_valid(values)


@pytest.mark.parametrize("name", NAMES)
def test_is_a_schema_with_a_sentence_for_each_key(name: str) -> None:
    schema = json_schema(name)
    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == DRAFT
    properties: Any = schema["properties"]
    assert set(properties) == {key.name for key in keys_of(name)}
    assert all(str(row["description"]).rstrip("`").endswith((".", "`")) for row in properties.values())


@pytest.mark.parametrize(("name", "key"), ROWS, ids=IDS)
def test_the_example_of_every_key_is_valid(name: str, key: Key) -> None:
    front = written(name, key.name, key.example)
    assert not reading_refuses(name, front)
    assert not schema_refuses(name, front)


@pytest.mark.parametrize("name", NAMES)
def test_unknown_and_missing_keys_are_refused_by_both(name: str) -> None:
    assert schema_refuses(name, written(name) + "tilte: A slip\n")
    assert reading_refuses(name, written(name) + "tilte: A slip\n")
    for row in keys_of(name):
        if row.required:
            without = "".join(line for line in written(name).splitlines(True) if not line.startswith(f"{row.name}:"))
            assert schema_refuses(name, without + "weight: 1\n" if name != "settings" else without + "html: true\n")
            assert reading_refuses(name, without)


@pytest.mark.parametrize(
    ("name", "key", "value"),
    [
        ("event", "title", "[a, list]"),
        ("event", "status", "hapened"),
        ("event", "people", "mara-lind"),
        ("event", "weight", "1.5"),
        ("event", "draft", "perhaps"),
        ("event", "published", "9 May"),
        ("event", "slug", "Not a slug"),
        ("event", "sources", "[{quote: Words without a place}]"),
        ("event", "sources", "[{briefing: harbour}]"),
        ("event", "sources", "[{briefing: harbour, url: https://example.org/}]"),
        ("event", "sources", "[{page: 4, title: A book}]"),
        ("event", "photo", "{src: ferry.jpg}"),
        ("event", "corrections", "[{text: Nobody knows when}]"),
        ("figure", "value", "29 bilion"),
        ("figure", "value", "1_500"),
        ("figure", "currency", "euro"),
        ("settings", "language", "english"),
        ("settings", "url", "example.org"),
    ],
)
def test_wrong_values_are_refused_by_both(name: str, key: str, value: str) -> None:
    front = written(name, key, value)
    assert reading_refuses(name, front)
    if (key, value) != ("value", "1_500"):  # a number to YAML, which drops the mark before a schema sees it
        assert schema_refuses(name, front)


@given(
    row=st.sampled_from(ROWS),
    value=st.text("abcdefin Truesy0123456789.,:/-+_[]{}#~", max_size=12)
    | st.sampled_from(["no", "010", "12:30", "2025"]),
)
def test_what_reading_accepts_the_schema_accepts(row: tuple[str, Key], value: str) -> None:
    name, key = row
    value = value.strip().lower() if key.reader is FLAG else value.strip()  # reading forgives spaces and capitals
    front = written(name, key.name, f'"{value}"')  # in quotes, so that both see the same text
    if value and not reading_refuses(name, front):
        assert not schema_refuses(name, front)


@pytest.mark.parametrize("kind", ["person", "organisation", "framework"])
def test_each_kind_of_who_has_a_schema_of_its_own(kind: str) -> None:
    schema = json_schema(kind)
    Draft202012Validator.check_schema(schema)
    valid = Draft202012Validator(schema).is_valid
    assert valid({"title": "Mara Lind", "kind": kind, "role": "Head of the port"})
    assert not valid({"title": "Mara Lind", "kind": "who"})
    assert not valid({"title": "Mara Lind"})
    assert set(SCHEMA_NAMES) == {*NAMES, "person", "organisation", "framework"}


def test_the_path_of_the_settings_is_what_the_schema_speaks_of() -> None:
    assert SETTINGS_PATH in str(json_schema("settings")["description"])
