"""One file becomes one typed document.

Takes the bytes of a file; gives a record or the settings, with every problem of the file. What else the file says is
given even where keys are wrong, so that one run finds the mistakes of all rooms: a document that lacks what it needs is
given as broken.
"""

from msgspec import Struct
from msgspec.structs import replace

from explainer.content.filetext import FileText
from explainer.content.frontmatter import Parts, parts_of
from explainer.content.prose import parse_prose
from explainer.content.slugs import address_part
from explainer.content.text_files import read_text_file
from explainer.content.types import Record, Settings
from explainer.problems import Problem

SETTINGS_PATH = "content/site.yaml"


class Rules(Struct, frozen=True):
    """What of the settings changes how a file is read."""

    html: bool = False
    language: str = "en"


def read_record(
    data: bytes, path: str, rules: Rules, former: Record | None = None
) -> tuple[Record | None, tuple[Problem, ...]]:
    """Read a Markdown file of content/.

    A `former` record is what an earlier run read without a problem, by the same rules, from a file whose front matter
    was the same to the byte; then only the body is read.
    """
    file, unreadable = read_text_file(data, path)
    if file is None:
        return None, unreadable
    parts, not_closed = _parts(file)
    body, problems = parse_prose(parts.body, file, parts.body_line, html=rules.html, language=rules.language)
    if former is not None and not (unreadable or not_closed):
        return replace(former, body=body), problems
    from explainer.content.keys import STAND_INS, front_of  # takes PyYAML and the table of keys, which take a while
    from explainer.content.schema import kind_of

    kind = kind_of(path)
    front = front_of(parts.front, file, parts.front_line, kind.keys)
    slug, unnamed = _slug(front.values.get("slug"), file, rules.language, asked="slug" in front.places)
    missing = [key.name for key in kind.keys if key.required and key.name not in {"title", *front.values}]
    values: dict[str, object] = {"title": slug} | {name: STAND_INS[name] for name in missing} | front.values
    values |= {"slug": slug, "broken": bool(missing or unreadable or not_closed)}
    record = kind.document(path=path, places=front.places, body=body, **values)  # type: ignore[arg-type]
    return record, (*unreadable, *not_closed, *front.problems, *unnamed, *problems)


def read_settings(data: bytes) -> tuple[Settings | None, tuple[Problem, ...]]:
    """Read content/site.yaml. Where its title is missing or cannot be read, the settings have an empty one."""
    file, unreadable = read_text_file(data, SETTINGS_PATH)
    if file is None:
        return None, unreadable
    from explainer.content.keys import front_of
    from explainer.content.schema import SETTINGS

    front = front_of(file.text, file, 1, SETTINGS)
    values: dict[str, object] = {"path": SETTINGS_PATH, "places": front.places, "title": ""} | front.values
    return Settings(**values), (*unreadable, *front.problems)  # type: ignore[arg-type]


def _parts(file: FileText) -> tuple[Parts, tuple[Problem, ...]]:
    parts = parts_of(file)
    if isinstance(parts, Parts) and parts.front is not None:
        return parts, ()
    from explainer.content.opening import no_front_matter, parts_as_meant  # only a mistake pays for it

    problem = no_front_matter(file) if isinstance(parts, Parts) else parts
    return parts_as_meant(file) or Parts(None, 1, file.text, 1), (problem,)


def _slug(own: object, file: FileText, language: str, *, asked: bool) -> tuple[str, tuple[Problem, ...]]:
    """Give the slug that the file has of its own, else its name (of an `index.md`, its folder's) in ASCII."""
    if own is not None:
        return str(own), ()
    folder, _, name = file.path.rpartition("/")
    stem = name.rpartition(".")[0]
    slug = address_part(folder.rpartition("/")[2] if stem == "index" and "/" in folder else stem, language)
    if slug or stem == "index" or asked:  # a folder's name is judged with its address
        return slug, ()
    advice = "Add a line `slug: …` with small letters, digits and hyphens, or rename the file."
    message = f'The name "{name}" holds no letters that an address could be made of.'
    return slug, (file.problem("address", message, advice, line=1, column=1, width=3),)
