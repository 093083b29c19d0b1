"""What a finished build says: how many pages, how long, what is held back, and what to open.

Takes what was built; gives lines of text.
"""

from pathlib import Path

from explainer.building import Built
from explainer.model.types import Site
from explainer.reporting import accepted_lines, tally

HELD_BACK_SHOWN = 5


def build_summary(built: Built, output: Path, seconds: float, *, verbose: bool) -> str:
    """Sum up a build in a few lines; `verbose` also names every file."""
    prepared, written = built.prepared, built.written
    site = prepared.site
    names = {*prepared.files, *prepared.unfinished, *prepared.kept, *prepared.copies}
    assert written is not None, "a site that was written"  # noqa: S101
    pages = sum(name.endswith(".html") and name not in prepared.copies for name in names)
    lines = [f"Built {pages} pages ({written.files} files) in {seconds:.2f} s, as of {site.today.isoformat()}."]
    lines += _held_back(built)
    lines += accepted_lines(prepared.settled)
    lines += [f"Kept {len(written.carried)} files that are not from the build."] if written.carried else []
    lines += [*prepared.notices, *_credits_without_photo(site)]
    if counted := tally(prepared.settled):
        lines.append(f"To look at: {counted}")
    if verbose:
        lines += [f"  {name}" for name in sorted(names)]
    lines.append(f"Open {(output.resolve() / 'index.html').as_uri()}")
    return "\n".join(lines)


def _credits_without_photo(site: Site) -> list[str]:
    photos = ((path, entry.record.photo) for path, entry in site.entries.items())
    return [
        f'The photo credit "{photo.credit}" is kept, though there is no photo yet ({path}).'
        for path, photo in photos
        if photo and photo.credit and not photo.file
    ]


def _held_back(built: Built) -> list[str]:
    held = [one for one in built.prepared.site.held_back if not one.shown]
    if not held:
        return []
    lines = [f"Held back: {len(held)}."]
    for one in held[:HELD_BACK_SHOWN]:
        lines.append(f"  {one.path}: " + (f"until {one.until.isoformat()}" if one.until else "a draft"))
    if len(held) > HELD_BACK_SHOWN:
        lines.append(f"  and {len(held) - HELD_BACK_SHOWN} more")
    return lines
