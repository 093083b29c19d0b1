"""Whatever stands between the brackets of a link: it is resolved or refused, and never leaves the site."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from explainer.checks.html_page import read_page
from explainer.content.documents import Rules, read_record
from explainer.content.types import Page
from explainer.model.assembling import assemble
from explainer.model.hrefs import SCHEMES, Inside, Outside, read_href
from tests.support.documents import TODAY, assembled, content, overview, page

HREFS = st.text(st.sampled_from("./\\%2eE#?:aj \t\n\x00é\u0301JavScript<>\"'[]") | st.characters(), max_size=40)


@given(HREFS)
@example("%2e%2e%2f%2e%2e%2fetc/passwd")
@example("....//....//x")
@example("content/../../x")
@example("javascript\n:alert(1)")
@example("%00")
def test_a_link_stays_inside_or_leads_to_a_known_scheme(href: str) -> None:
    found = read_href(href, "content/timeline/talks.md")
    if isinstance(found, Outside):
        assert found.scheme in SCHEMES
    if isinstance(found, Inside) and found.path:
        parts = found.path.split("/")
        assert parts[0] in ("content", "static")
        assert not {"", ".", ".."} & set(parts)


@given(HREFS)
@settings(max_examples=50)
def test_a_site_with_any_link_can_be_assembled(href: str) -> None:
    body = f"# A\n\n[x](<{href}>) ![y](<{href}>)"
    record, _ = read_record(f"---\ntitle: T\n---\n{body}\n".encode("utf-8", "replace"), "content/a.md", Rules())
    if isinstance(record, Page):
        site, _ = assemble(content(record, overview(), page("b")), (), TODAY)
        addresses = [address for address in site.links.get(record.path, {}).values() if address]
        assert all(
            address.file in {"a/index.html", "b/index.html", "index.html", "all/index.html"} for address in addresses
        )


@given(st.text(st.sampled_from("abc-./#AÉé\u0301 \x00\\"), min_size=1, max_size=12))
@settings(max_examples=100)
def test_an_address_that_is_taken_is_inside_the_site(slug: str) -> None:
    site, problems = assemble(content(page(slug, path="content/x.md")), (), TODAY)
    address = site.entries["content/x.md"].address
    if not problems:
        parts = address.file.split("/")
        assert not {"", ".", ".."} & set(parts)
        assert "\\" not in address.file


@given(st.text(st.sampled_from("<>=\"'/ ahrefimgsvgtilescrpd&;!-") | st.characters(), max_size=80))
@settings(max_examples=200)
def test_any_text_can_be_read_as_a_page(text: str) -> None:
    read_page(text)


def test_an_entry_without_links_has_none() -> None:
    assert assembled(overview("Text.")).links == {}
