"""Lists that an editor leaves out."""

import pytest

from explainer.checks.checking import check_content
from explainer.content.types import Record
from tests.support.documents import analysis, assembled, event, figure, introduction, page, said, sector, who

CANNOT = (
    "list content/{folder}/index.md:4:1: What is in this folder has no pages of its own: it stands on this page, so it "
    "stays listed. Remove `list: false`."
)


@pytest.mark.parametrize(
    ("folder", "record"),
    [("timeline", event("a")), ("figures", figure("a")), ("analysis", analysis("a")), ("who", who("a"))],
)
def test_what_stands_nowhere_else_stays_listed(folder: str, record: Record) -> None:
    site = assembled(record, introduction(folder, list=False))
    assert said(check_content(site)) == [CANNOT.format(folder=folder)]


def test_what_has_pages_of_its_own_may_be_left_out() -> None:
    posts = page("first", path="content/posts/first.md")
    site = assembled(sector("a"), introduction("sectors", list=False), posts, introduction("posts", list=False))
    assert said(check_content(site)) == []
