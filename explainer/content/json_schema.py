"""The schema of each kind as JSON Schema (draft 2020-12), for editors that complete and check while one writes.

Takes a kind's name, or "settings"; gives a schema of its front matter. It is made from the rows that validate, so that
the two cannot differ. What only the whole site can tell, such as whether a named person exists, is not in it.
"""

from collections.abc import Iterable, Mapping

from explainer.content.schema import KINDS, SETTINGS, Key, kinds_by_name
from explainer.content.types import WhoKind
from explainer.problems import UsageError, did_you_mean

DRAFT = "https://json-schema.org/draft/2020-12/schema"
SETTINGS_NAME = "settings"
WHO = "who"
SCHEMA_NAMES = (*(kind.name for kind in KINDS), *WhoKind, SETTINGS_NAME)
ABOUT_SETTINGS = "`content/site.yaml`: what holds for the whole site."


def json_schema(name: str) -> dict[str, object]:
    """Give the JSON Schema of a kind's front matter, or of the settings. Raises UsageError for an unknown name."""
    if name not in SCHEMA_NAMES:
        guess = did_you_mean(name, SCHEMA_NAMES) or f"There are: {', '.join(SCHEMA_NAMES)}."
        raise UsageError(f'There is no schema "{name}". {guess}')
    if name == SETTINGS_NAME:
        return _schema(name, ABOUT_SETTINGS, SETTINGS)
    kind = kinds_by_name()[WHO if name in set(WhoKind) else name]
    schema = _schema(name, kind.says, kind.keys)
    return _only(schema, "kind", name) if kind.name != name else schema


def _only(schema: dict[str, object], key: str, value: str) -> dict[str, object]:
    """Narrow a schema to documents that have one value of a key."""
    properties: Mapping[str, Mapping[str, object]] = schema["properties"]  # type: ignore[assignment]
    narrowed = {"description": properties[key]["description"], "const": value}
    return schema | {"properties": {**properties, key: narrowed}}


def _schema(name: str, says: str, keys: Iterable[Key]) -> dict[str, object]:
    rows = tuple(keys)
    return {
        "$schema": DRAFT,
        "title": name,
        "description": says,
        "type": "object",
        "properties": {key.name: {"description": key.says, **key.reader.schema} for key in rows},
        "required": [key.name for key in rows if key.required],
        "additionalProperties": False,
    }
