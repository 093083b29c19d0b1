"""Links between pages: always relative, always naming the file, so that a copied folder works wherever it lies.

Takes addresses of the model; gives what stands in `href` and `id`. On the page that holds everything, an address is an
anchor on that page.
"""

from explainer.model.types import Address

INDEX = "/index.html"
STYLESHEET = "explainer.css"
PRINT_SHEET = "print.css"


def way_up(file: str) -> str:
    """Give the way from a file of the site to the site's root: "../" for "timeline/index.html"."""
    return "../" * file.count("/")


def relative(file: str, address: Address) -> str:
    """Write the link from a file of the site to an address."""
    anchor = f"#{address.anchor}" if address.anchor else ""
    if address.file == file:
        return anchor or file.rpartition("/")[2]
    return way_up(file) + _quoted(address.file) + anchor


def fragment(address: Address) -> str:
    """Give the id that an address has on the page that holds everything: "figures-trade"."""
    page = address.file.removesuffix(INDEX).removesuffix(".html").replace("/", "-")
    page = "overview" if page == "index" else page
    return f"{page}-{address.anchor}" if address.anchor else page


def _quoted(file: str) -> str:
    if file.isascii() and not any(mark in file for mark in ' %?#"'):
        return file
    from urllib.parse import quote  # slugs are ASCII; only a folder or a picture can have such a name

    return quote(file)
