"""The Content-Security-Policy of a page: nothing, and then only what our pages need.

Takes the texts of styles that stand inside a page; gives the policy for a meta tag. It holds on every host, under every
path, and for a page opened from disk, where browsers take `'self'` for files too. Data in a page (JSON-LD) is not run,
so it needs no permission. What a meta tag cannot say (frame-ancestors, sandbox) is left to the host.
"""

from collections.abc import Iterable

from markupsafe import Markup

REFERRER = "no-referrer"
NOTHING = "default-src 'none'"


def content_security_policy(styles: Iterable[str] = ()) -> Markup:
    """Give the policy of a page with these texts between its style tags, letter for letter.

    It stands between double quotes as it is. `connect-src 'self'` lets auditing tools read robots.txt from within a page.
    Content Security Policy Level 3, W3C.
    """
    hashes = "".join(f" '{style_hash(text)}'" for text in styles)
    rest = "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'"
    return Markup(f"{NOTHING}; style-src 'self'{hashes}; {rest}")  # noqa: S704  # our own words, and base64


def style_hash(text: str) -> str:
    """Give the hash by which a policy knows a style; browsers see every line end as a line feed."""
    from base64 import b64encode  # only one page of a site has a style inside
    from hashlib import sha256

    seen = text.replace("\r\n", "\n").replace("\r", "\n")
    return f"sha256-{b64encode(sha256(seen.encode()).digest()).decode()}"


def widened(page: bytes, sockets: Iterable[str]) -> bytes:
    """Let a page run scripts of its own host and open these sockets, for the live preview; no build calls this."""
    allowed = " ".join(("connect-src 'self'", *sockets))
    page = page.replace(NOTHING.encode(), f"{NOTHING}; script-src 'self'".encode(), 1)
    return page.replace(b"connect-src 'self'", allowed.encode(), 1)
