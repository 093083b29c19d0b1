"""What the site is and where its Markdown is, for language models (llmstxt.org).

Takes the site and its pages; gives llms.txt. Links are full addresses where the site's is known, else they begin here.
"""

from explainer.model.types import Address
from explainer.pages.data import data_words, offers
from explainer.pages.edition import Edition
from explainer.pages.links import relative
from explainer.pages.markdown_marks import plain_markdown
from explainer.pages.metadata import twin_file
from explainer.pages.subject import Subject, full_address
from explainer.pages.when import day

LLMS = "llms.txt"
OPTIONAL = frozenset({"briefing", "everything"})  # hold what other pages hold, too
MOST = 500  # pages; the file is to be read in one go


def llms(edition: Edition, pages: tuple[Subject, ...]) -> bytes:
    """Write the file: a title, a summary, and lists of links."""
    words, said = edition.words, data_words(edition.words)
    pages = tuple(subject for subject in pages if subject.name != "data")
    listed = [subject for subject in pages if subject.name not in OPTIONAL][:MOST]
    files = [_link(edition, offer.file.rpartition("/")[2], offer.file, offer.holds) for offer in offers(edition)]
    optional = [_page(edition, subject) for subject in pages if subject.name in OPTIONAL]
    blocks = [
        f"# {plain_markdown(edition.title)}",
        f"> {plain_markdown(pages[0].description)}",
        _dated(edition),
        f"## {words.pages}",
        "\n".join(_page(edition, subject) for subject in listed),
        f"## {said.title}",
        "\n".join(files),
        "## Optional",  # the name by which the format knows what may be skipped
        "\n".join(optional),
    ]
    return ("\n\n".join(block for block in blocks if block) + "\n").encode()


def _dated(edition: Edition) -> str:
    if not edition.site.briefings:
        return ""
    date = edition.site.briefings[0].text.date
    return (
        edition.words.briefing_dated.format(date=day(date, edition.words)) if date else edition.words.briefing_undated
    )


def _page(edition: Edition, subject: Subject) -> str:
    name = edition.words.everything if subject.name == "everything" else subject.heading
    return _link(edition, name, twin_file(subject.file), subject.description)


def _link(edition: Edition, name: str, file: str, about: str) -> str:
    address = Address(file)
    href = full_address(edition.site.settings.url, address) or relative(LLMS, address)
    return f"- [{plain_markdown(name)}]({href}): {plain_markdown(about)}"
