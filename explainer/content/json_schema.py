"""The schema of each kind as JSON Schema (draft 2020-12), for editors that complete and check while one writes.

Takes a kind's name, or "settings"; gives a schema of its front matter. It is made from the rows that validate, so that
the two cannot differ. What only the whole site can tell, such as whether a named person exists, is not in it.
"""

from collections.abc import Iterable

from explainer.content.schema import KINDS, SETTINGS, Key, kinds_by_name
from explainer.problems import UsageError, did_you_mean

DRAFT = "https://json-schema.org/draft/2020-12/schema"
SETTINGS_NAME = "settings"
SCHEMA_NAMES = (*(kind.name for kind in KINDS), SETTINGS_NAME)
ABOUT_SETTINGS = "`content/site.yaml`: what holds for the whole site."


def json_schema(name: str) -> dict[str, object]:
    """Give the JSON Schema of a kind's front matter, or of the settings. Raises UsageError for an unknown name."""
    if name not in SCHEMA_NAMES:
        guess = did_you_mean(name, SCHEMA_NAMES) or f"There are: {', '.join(SCHEMA_NAMES)}."
        raise UsageError(f'There is no schema "{name}". {guess}')
    if name == SETTINGS_NAME:
        return _schema(name, ABOUT_SETTINGS, SETTINGS)
    kind = kinds_by_name()[name]
    return _schema(name, kind.says, kind.keys)


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
