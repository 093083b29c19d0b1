"""The Markdown parser: CommonMark with tables, footnotes and definition lists.

Takes a text; gives markdown-it-py's tokens, of which links and images know the character at which they begin
(`meta["at"]`, counted in the content of their paragraph). Addresses stay as they were written, also forbidden ones:
whether a link may stand is judged where all files are known, not silently here.
"""

from collections.abc import Callable
from functools import cache, partial

from markdown_it import MarkdownIt
from markdown_it.parser_block import ParserBlock
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline, autolink, image, link
from markdown_it.token import Token
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.footnote import footnote_plugin

MAX_NESTING = 100  # levels of tokens; markdown-it drops what is nested deeper, so deeper text is refused
TOO_DEEP = "too deep"  # in the environment of a parse: the line of the body where text was dropped
PLACED = ("link_open", "image")

Rule = Callable[[StateInline, bool], bool]


class Parser(MarkdownIt):
    """A parser that leaves addresses as they are."""

    def validateLink(self, url: str) -> bool:  # noqa: N802
        """Take every address, so that none vanishes before it is judged."""
        return True

    def normalizeLink(self, url: str) -> str:  # noqa: N802
        """Keep an address as written."""
        return url

    def normalizeLinkText(self, url: str) -> str:  # noqa: N802
        """Keep an address as written."""
        return url


class Blocks(ParserBlock):
    """A parser of blocks that tells where it drops what is nested too deep."""

    __slots__ = ()

    def tokenize(self, state: StateBlock, startLine: int, endLine: int) -> None:  # noqa: N803
        """Make tokens of some lines."""
        if state.level >= MAX_NESTING:
            state.env.setdefault(TOO_DEEP, startLine)
        super().tokenize(state, startLine, endLine)


@cache
def parser() -> Parser:
    """Give the parser; it is made once a run, and keeps nothing of what it parses."""
    made = Parser("commonmark", {"maxNesting": MAX_NESTING})
    blocks = Blocks()
    blocks.ruler = made.block.ruler
    made.block = blocks
    made.enable("table")
    made.use(footnote_plugin, inline=False).use(deflist_plugin)
    for name, rule, mark in (("link", link, "["), ("image", image, "!"), ("autolink", autolink, "<")):
        made.inline.ruler.at(name, partial(_placed, rule, mark))
    return made


def _placed(rule: Rule, mark: str, state: StateInline, silent: bool) -> bool:
    """Do what the rule does, and note where the link or image begins."""
    start = state.pos
    if state.src[start] != mark:
        return False
    before = len(state.tokens)
    found = rule(state, silent)
    if found and not silent:
        token = next(token for token in state.tokens[before:] if token.type in PLACED)
        token.meta = {"at": start}
    return found


def is_open_comment(block: Token) -> bool:
    """Tell whether a block of HTML is a comment that is never closed."""
    return block.content.lstrip().startswith("<!--") and "-->" not in block.content
