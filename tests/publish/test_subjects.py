"""What machines are told of a page is what the page itself says."""

from collections.abc import Iterator

import pytest
from msgspec import Struct

from explainer.pages.edition import Edition
from explainer.pages.frame import Frame
from explainer.pages.metadata import metadata_of
from explainer.pages.page_types import PAGE_TYPES
from explainer.publish.subjects import subjects
from tests.support.ferries import URL, ferries


def frames(edition: Edition) -> Iterator[tuple[str, Frame]]:
    for kind in PAGE_TYPES:
        for file, context in kind.build(edition):
            frame = getattr(context, "frame", None)
            assert isinstance(context, Struct)
            assert isinstance(frame, Frame)
            yield file, frame


@pytest.mark.parametrize("url", ["", URL])
def test_a_page_and_what_speaks_of_it_say_the_same(url: str) -> None:
    edition = Edition(ferries(url) if url else ferries())
    told = {subject.file: metadata_of(edition, subject) for subject in subjects(edition)}
    said = {file: frame.metadata for file, frame in frames(edition)}
    assert said == told
