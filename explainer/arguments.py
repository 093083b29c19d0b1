"""The words of the command line.

Takes what was typed; gives a namespace that names the command. Refuses wrong use the way argparse does: with a line
that says what is wrong, and exit code 2.
"""

import argparse
from pathlib import Path
from typing import NoReturn

from explainer.problems import closest

PORTS = 65536
NAMES = ("build", "import", "serve", "check", "new", "init", "schema")
OPTIONS = frozenset(
    {
        *("--help", "--version", "--root", "--today", "--quiet", "--verbose"),
        *("--output", "--site-url", "--strict", "--drafts", "--port", "--site", "--format"),
        *("--language", "--date", "--dry-run", "--restore", "--json", "--slug", "--folder", "--engine"),
    }
)

ABOUT = """\
Turn a labelled briefing into a small, linked website that stays true.

Without a command, the site is built from content/ into site/."""

COMMANDS = """\
commands:
  build            build site/ from content/ (this is what no command does)
  import SEED ...  write or refresh content/ from briefings
  serve            build, serve on this machine, rebuild and reload on every change
  check            every check, on the content and on the written site
  new KIND TITLE   write a content file with the keys of its kind, explained
  init FOLDER      start a new microsite, with its own copy of the engine
  schema KIND      print the JSON Schema of a kind's keys

Each explains itself: build.py import --help

exit codes:  0 done   1 problems in the content or the site   2 wrong use"""

BUILD = """\
Build site/ from content/.

Everything is read, checked and rendered before anything is written. With an error, nothing is written
and the last good site stays as it is."""

IMPORT = """\
Read briefings and write what is in them into content/, one file per record, each with its source.

What editors changed since the last import stays as they left it. Each file gets one word:
  create     new                           identical  nothing to do
  update     nobody had edited it          keep       only the editor changed it
  merge      both changed, in different places
  conflict   both changed the same place: the editor's file stays, the new text is NAME.new.md beside it
  deleted    the editor removed it: it stays removed (--restore brings it back)
  gone       the briefing no longer has it: the file stays"""

SERVE = """\
Build the site, serve it on this machine only, and do it again whenever a file changes.

The open page reloads by itself. Drafts and pages with a date in the future are shown, and marked.
An error shows in the browser and here; the last good site stays. Ctrl-C ends it."""

CHECK = """\
Make every check, on the content and on the site as it would be written.

The site is rendered into a temporary folder and walked there as a stranger would; site/ is not touched.
Besides errors and warnings this gives advice: what a chief editor would ask before publishing."""

NEW = """\
Write a new content file at its place, with the keys of its kind, each explained.

The file is a draft: `serve` shows it, and it stays off the site until you take `draft: true` out.
Nothing that is there is overwritten."""

INIT = """\
Start a new microsite, ready to be pushed: content, settings, README, workflow, Makefile, and its own copy of the
engine with templates and static files. With a briefing, it is imported at once. Nothing that is there is overwritten.

Later, `init --engine` refreshes the engine's part of a microsite alone. Run it from a newer Explainer, in the folder
of the microsite. What was changed there stays. Each file gets one word:
  create     new                           identical  nothing to do
  update     nobody had changed it         keep       it was changed here and stays
  remove     the engine has it no more"""

SCHEMA = """\
Print the JSON Schema (draft 2020-12) of the keys that a kind of content file has, or of the settings."""

KIND_HELP = "overview, event, figure, sector, analysis, who (person, organisation, framework), introduction, page"


def parse(words: list[str]) -> argparse.Namespace:
    """Understand the command line. Exits with code 2 on wrong use, with 0 after --help and --version."""
    parser = _parser()
    if wrong := _unknown_option(parser, words):
        parser.error(wrong)
    given, left_over = parser.parse_known_args(words)
    if left_over and given.command == "new":
        parser.error(f'put the title in quotes: new {given.kind} "{" ".join((given.title, *left_over))}"')
    if left_over:
        command = given.command or "build"
        parser.error(f"{command} does not take {' '.join(left_over)}; build.py {command} --help says what it takes.")
    given.command = given.command or "build"
    return given


def _unknown_option(parser: argparse.ArgumentParser, words: list[str]) -> str:
    """Name an option that no command has; argparse would take the word after it for a command."""
    options = [word.partition("=")[0] for word in words[: words.index("--") if "--" in words else None]]
    if all(word in OPTIONS for word in options if word.startswith("--")):
        return ""
    unknown = next(word for word in options if word.startswith("--") and word not in OPTIONS)
    guess = closest(unknown, OPTIONS)
    return f"there is no option {unknown}." + (f" Did you mean {guess}?" if guess else "")


def _port(text: str) -> int:
    """Read the number of a port."""
    if text.isdecimal() and 0 < int(text) < PORTS:
        return int(text)
    raise argparse.ArgumentTypeError(f'"{text}" is no port; write a number from 1 to {PORTS - 1}.')


class Parser(argparse.ArgumentParser):
    """Says of an unknown command what was probably meant, and not all that it might have been."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and leave with exit code 2."""
        import re  # only a mistake pays for it

        if found := re.match(r"argument COMMAND: invalid choice: (['\"])(.*?)\1", message):
            self.exit(2, f"{self.prog}: {_no_command(found[2])}\n")
        super().error(message)


def _no_command(word: str) -> str:
    guess = closest(word, NAMES)
    return f'there is no command "{word}". ' + (
        f"Did you mean {guess}?" if guess else f"There are: {', '.join(NAMES)}."
    )


def _parser() -> argparse.ArgumentParser:
    from explainer import __version__

    parser: argparse.ArgumentParser = Parser(
        prog="build.py",
        description=ABOUT,
        epilog=COMMANDS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"Explainer {__version__}")
    _add_common(parser, given=True)
    _add_building(parser, given=True)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", help=argparse.SUPPRESS)
    _add_building(_command(commands, "build", BUILD), given=False)
    _add_import(_command(commands, "import", IMPORT))
    _add_serve(_command(commands, "serve", SERVE))
    _add_check(_command(commands, "check", CHECK))
    _add_new(_command(commands, "new", NEW))
    _add_init(_command(commands, "init", INIT))
    _add_schema(_command(commands, "schema", SCHEMA))
    return parser


def _command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, about: str
) -> argparse.ArgumentParser:
    parser = commands.add_parser(
        name, description=about, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False
    )
    _add_common(parser, given=False)
    return parser


def _add_common(parser: argparse.ArgumentParser, *, given: bool) -> None:
    group = parser.add_argument_group("for every command")
    _option(group, given, "--root", metavar="DIR", type=Path, default=Path(),
            help="the project folder that holds content/, seeds/ and site/; files in its templates/ and static/ "
                 "replace the built-in ones (default: this folder)")  # fmt: skip
    _option(group, given, "--today", metavar="DATE", default=None,
            help="build as on this day, YYYY-MM-DD (default: SOURCE_DATE_EPOCH, else today in UTC)")  # fmt: skip
    _option(group, given, "--quiet", action="store_true", default=False, help="say only what is wrong")
    _option(group, given, "--verbose", action="store_true", default=False, help="say more, such as every file written")


def _add_building(parser: argparse.ArgumentParser, *, given: bool) -> None:
    group = parser.add_argument_group("for building")
    _option(group, given, "--output", metavar="DIR", type=Path, default=None,
            help="write the site here (default: site/ in the project folder)")  # fmt: skip
    _add_rendering(group, given=given)


def _add_rendering(group: argparse._ArgumentGroup, *, given: bool, strict: str = "treat warnings as errors") -> None:
    _option(group, given, "--site-url", metavar="URL", default=None,
            help="where the site will be published, for what needs a full address "
                 "(instead of url: in site.yaml)")  # fmt: skip
    _option(group, given, "--strict", action="store_true", default=False, help=strict)
    _option(group, given, "--drafts", action="store_true", default=False,
            help="build drafts and pages with a date in the future, too")  # fmt: skip


def _add_import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("seeds", metavar="SEED", nargs="+", type=Path, help="a briefing, as a text or Markdown file")
    group = parser.add_argument_group("for importing")
    group.add_argument("--language", metavar="CODE", help="en, it, tr, de, fr or es (default: found in the text)")
    group.add_argument("--date", metavar="DATE", help="the briefing's own date, YYYY-MM-DD, where it does not give it")
    group.add_argument("--dry-run", action="store_true", help="say what would happen to each file; write nothing")
    group.add_argument("--restore", action="store_true", help="bring back files that an editor removed")
    group.add_argument("--json", action="store_true", help="print what was read, as JSON; write nothing")


def _add_serve(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("for serving")
    group.add_argument("--port", metavar="N", type=_port, default=8000,
                       help="the port on 127.0.0.1; the next free one if it is taken (default: 8000)")  # fmt: skip


def _add_check(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("for checking")
    _add_rendering(
        group, given=False, strict="fail while a warning or a piece of advice is left that nobody has accepted"
    )
    group.add_argument("--site", metavar="DIR", type=Path, default=None,
                       help="look at this folder as it is, instead of rendering the content")  # fmt: skip
    group.add_argument("--format", choices=("text", "json", "github"), default="text",
                       help="text for people, json for machines, github for annotations in a pull request")  # fmt: skip


def _add_new(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kind", metavar="KIND", help=KIND_HELP)
    parser.add_argument("title", metavar="TITLE", help="its headline; of a person or an organisation, the name")
    group = parser.add_argument_group("for a new file")
    group.add_argument("--slug", metavar="NAME", help="the file's name (default: the title, in ASCII)")
    group.add_argument("--folder", metavar="DIR", help="of a page or an introduction: its folder below content/")


def _add_init(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", metavar="FOLDER", nargs="?", type=Path,
                        help="where to write the microsite; with --engine, where it is")  # fmt: skip
    parser.add_argument("seeds", metavar="SEED", nargs="*", type=Path, help="a briefing to start from, or several")
    group = parser.add_argument_group("for a new microsite")
    group.add_argument("--language", metavar="CODE", help="en, it, tr, de, fr or es (default: the briefing's, or en)")
    group.add_argument("--date", metavar="DATE", help="the briefing's own date, YYYY-MM-DD, where it does not give it")
    group.add_argument("--engine", action="store_true", help="refresh the engine of a microsite; nothing else")


def _add_schema(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kind", metavar="KIND", help=f"{KIND_HELP}, settings")


def _option(group: argparse._ArgumentGroup, given: bool, name: str, **settings: object) -> None:
    """Add an option that may stand before or after the command: only the first parser gives its default."""
    if not given:
        settings["default"] = argparse.SUPPRESS
    group.add_argument(name, **settings)  # type: ignore[arg-type]
