"""The Content-Security-Policy of a page: nothing, and then only what our pages need.

Takes the texts that stand inside a page; gives the policy for a meta tag. It holds on every host, under every path, and
for a page opened from disk, where browsers take `'self'` for files too. What a meta tag cannot say (frame-ancestors,
sandbox) is left to the host.
"""

from binascii import b2a_base64
from collections.abc import Iterable
from hashlib import sha256

from markupsafe import Markup

REFERRER = "no-referrer"
NOTHING = "default-src 'none'"
STYLESHEETS = "explainer"  # the name by which a page vouches for its stylesheets (`nonce`)


def content_security_policy(styles: Iterable[str] = (), scripts: Iterable[str] = ()) -> Markup:
    """Give the policy of a page with these texts between its style and its script tags, letter for letter.

    It stands between double quotes as it is. Browsers run no data and need no leave for it; tools that check pages ask
    for one, so its hash is given, too. `connect-src 'self'` lets auditing tools read robots.txt from within a page.
    Stylesheets are known by a nonce besides `'self'`, for not everybody who reads a page from disk takes files for its
    own. The nonce is no secret: it lets in looks, which are ours to give, and never scripts.
    Content Security Policy Level 3, W3C.
    """
    parts = [NOTHING]
    if hashes := " ".join(f"'{inline_hash(text)}'" for text in scripts):
        parts.append(f"script-src {hashes}")
    parts.append(" ".join([f"style-src 'self' 'nonce-{STYLESHEETS}'", *(f"'{inline_hash(text)}'" for text in styles)]))
    parts += ["img-src 'self' data:", "connect-src 'self'", "base-uri 'none'", "form-action 'none'"]
    return Markup("; ".join(parts))  # noqa: S704  # our own words, and base64


def inline_hash(text: str) -> str:
    """Give the hash by which a policy knows a style or script; browsers see every line end as a line feed."""
    seen = text.replace("\r\n", "\n").replace("\r", "\n")
    return f"sha256-{b2a_base64(sha256(seen.encode()).digest(), newline=False).decode()}"


def widened(page: bytes, sockets: Iterable[str]) -> bytes:
    """Let a page run scripts of its own host and open these sockets, for the live preview; no build calls this."""
    start, rule = NOTHING.encode(), b"script-src "
    if start + b"; " + rule in page:
        page = page.replace(rule, rule + b"'self' ", 1)
    else:
        page = page.replace(start, start + b"; " + rule + b"'self'", 1)
    allowed = " ".join(("connect-src 'self'", *sockets))
    return page.replace(b"connect-src 'self'", allowed.encode(), 1)
