"""What a browser can measure on an open page: accessibility, contrast, what is cut off, what the keyboard reaches.

Each measure takes a page and gives what is wrong, as text for the message of a failing test.
"""

from functools import cache
from pathlib import Path

import axe_playwright_python
from playwright.sync_api import Page

TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
COLOURS = ("color-contrast", "color-contrast-enhanced", "link-in-text-block")
RESULTS = {"resultTypes": ["violations"], "preload": False}  # what passed need not be described
SCHEMES = ("light", "dark")
WIDTHS = (1280, 320)
HEIGHT = 900

SCRIPT = """async ([options]) => {
    const found = await axe.run(document, options);
    const told = found.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html.slice(0, 160)}`));
    return {told, looked: found.passes.length};
}"""


@cache
def _axe() -> str:
    return Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text(encoding="utf-8")


def audit(page: Page, *, colours_only: bool = False) -> list[str]:
    """Run axe-core: WCAG 2.2 AA, its best practices, and the contrast of 1.4.6; or only what colours can change."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(_axe())
    if colours_only:
        options: dict[str, object] = {"runOnly": {"type": "rule", "values": COLOURS}}
    else:
        rules = {"color-contrast-enhanced": {"enabled": True}}
        options = {"runOnly": {"type": "tag", "values": TAGS}, "rules": rules}
    result = page.evaluate(SCRIPT, [options | RESULTS])
    assert result["looked"] > (1 if colours_only else 10), "the engine did not look"
    return [str(told) for told in result["told"]]


def pale(page: Page) -> list[str]:
    """Give texts whose contrast with their ground is under 7:1 (WCAG 2.2, 1.4.6); single characters, too."""
    return [str(told) for told in page.evaluate(PALE)]


PALE = """() => {
    const parts = colour => colour.match(/[\\d.]+/g).map(Number);
    const linear = part => part <= 10.31 ? part / 3294.6 : ((part / 255 + .055) / 1.055) ** 2.4;
    const light = colour => {
        const [red, green, blue] = parts(colour).map(linear);
        return .2126 * red + .7152 * green + .0722 * blue;
    };
    const ground = element => {
        for (let at = element; at; at = at.parentElement) {
            const colour = getComputedStyle(at).backgroundColor;
            if ((parts(colour)[3] ?? 1) === 1) return colour;
        }
        return 'rgb(255, 255, 255)';
    };
    const found = new Set();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const element = texts.currentNode.parentElement;
        const text = texts.currentNode.data.trim();
        if (!text || !element.checkVisibility() || element.matches('title, desc, script, style')) continue;
        const style = getComputedStyle(element);
        const [ink, paper] = [element instanceof SVGElement ? style.fill : style.color, ground(element)].map(light);
        const ratio = (Math.max(ink, paper) + .05) / (Math.min(ink, paper) + .05);
        if (ratio < 7) found.add(`${ratio.toFixed(2)}:1 ${text.slice(0, 60)}`);
    }
    return [...found];
}"""


def cut_off(page: Page) -> list[str]:
    """Give what makes the page scroll sideways, and texts that stand outside it or are clipped."""
    return [str(told) for told in page.evaluate(CUT_OFF)]


CUT_OFF = """() => {
    const width = document.documentElement.clientWidth;
    const found = [];
    if (document.documentElement.scrollWidth > width) found.push('the page scrolls sideways');
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const element = texts.currentNode.parentElement;
        if (!texts.currentNode.data.trim() || !element.checkVisibility() || element.closest('.scroll')) continue;
        const range = document.createRange();
        range.selectNodeContents(texts.currentNode);
        for (const box of range.getClientRects()) {
            if (box.right > width + 1 || box.left < -1) found.push(texts.currentNode.data.trim().slice(0, 60));
        }
    }
    for (const element of document.querySelectorAll('body *')) {
        const style = getComputedStyle(element);
        const clipped = /hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
        if (clipped && !(element instanceof SVGElement)) found.push(`clipped: ${element.outerHTML.slice(0, 80)}`);
    }
    return found;
}"""


def unseen_stops(page: Page) -> list[str]:
    """Give the stops of the keyboard that show no focus, or stay outside the window when they are reached."""
    page.keyboard.press("Tab")  # from here on the browser shows where the focus is
    return [str(told) for told in page.evaluate(UNSEEN)]


STOPS = "a[href], summary, input, button, [tabindex='0']"
UNSEEN = f"""() => {{
    const found = [];
    for (const element of document.querySelectorAll("{STOPS}")) {{
        if (!element.checkVisibility({{contentVisibilityAuto: true, visibilityProperty: true}})) continue;
        element.focus();
        if (document.activeElement !== element) continue;  // in a part that is folded up
        const box = element.getClientRects()[0];
        const style = getComputedStyle(element);
        const inside = box && box.width > 0 && box.bottom > 0 && box.top < innerHeight
            && box.right > 0 && box.left < innerWidth;
        const outline = style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth);
        if (!inside || outline < 2) found.push(element.outerHTML.slice(0, 120));
    }}
    return found;
}}"""


def shift(page: Page) -> float:
    """Give the sum of the layout shifts while the page was loaded (Cumulative Layout Shift)."""
    return float(page.evaluate(SHIFT))


SHIFT = """() => new Promise(done => {
    let sum = 0;
    new PerformanceObserver(list => list.getEntries().forEach(entry => { sum += entry.value; }))
        .observe({type: 'layout-shift', buffered: true});
    requestAnimationFrame(() => setTimeout(() => done(sum), 50));
})"""


def turn(page: Page, scheme: str, width: int) -> None:
    """Show the open page in another colour scheme and width."""
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.set_viewport_size({"width": width, "height": HEIGHT})
