"""The work behind the preview, in a thread of its own: builds when files change, makes pages, and says what to show.

Takes looks at the files, and names of pages that somebody waits for. What was built is shown when the files have been
quiet for a moment: a short one where all is well, a longer one where something is wrong or gone, for that may be half
of what an editor is saving. In the meantime pages are made that will be asked for, or whose templates may fail.
"""

import ctypes
import gc
import logging
import queue
from collections import deque
from collections.abc import Callable, Iterator
from threading import Thread
from time import monotonic
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from explainer.checks.settling import Settled
from explainer.preview.answers import Preview
from explainer.preview.desk import Desk
from explainer.preview.looking import Look, changes
from explainer.preview.orders import Changed, Shown, Wanted
from explainer.preview.proof import Proof
from explainer.problems import ExplainerError
from explainer.reporting import described, report, tally

T = TypeVar("T")
log = logging.getLogger(__name__)  # heard with --verbose
DONE = object()
QUIET_S = 0.02  # saves that follow each other this closely make one rebuild
DOUBT_S = 0.15  # so long may what looks wrong be half of a save
LONGEST_S = 0.4  # and however long saves go on, a rebuild is shown at least this often
TIDY_S = 1.0  # of quiet, before memory is tidied up
ENDLESS_S = 10  # no page takes this long, unless its template goes round in circles


class Endless(BaseException):
    """The page in hand comes to no end; thrown into the thread from outside."""


class Rebuilt(Struct):
    """What was built and is not shown yet."""

    look: Look
    shown: Shown
    due: float  # when it is to be shown, if nothing happens before
    latest: float  # when it is to be shown, whatever happens


class Worker:
    """Has the one thread that builds; everything in it but the orders is this thread's own."""

    def __init__(self, desk: Desk, show: Callable[[Shown], None]) -> None:
        """Take what is kept between builds, and whom to tell what is to be shown."""
        self.orders: queue.SimpleQueue[Changed | Wanted | None] = queue.SimpleQueue()
        self.asked: deque[str] = deque(maxlen=4)  # files that were asked for lately; they are made first
        self.thread = Thread(target=self._run, name="preview", daemon=True)
        self._desk = desk
        self._tell = show
        self._shown = Shown(Preview())
        self._look = Look()  # of the files that what is shown was built from
        self._newest = Look()
        self._rebuilt: Rebuilt | None = None
        self._before: Proof | None = None  # the good site that was shown before
        self._sound: Proof | None = None  # the last site that is known to be good
        self._in_hand: Proof | None = None
        self._rest: Iterator[None] | None = None  # makes the pages of the site in hand, one at a time
        self._thrown_away: tuple[str, float] | None = None
        self._tidy = True

    def rescue(self) -> None:
        """Throw the page in hand away, if it comes to no end; to be called now and then, from another thread."""
        printing = self._in_hand.printing if self._in_hand else None
        if printing and printing is not self._thrown_away and monotonic() - printing[1] > ENDLESS_S:
            self._thrown_away = printing
            identity = ctypes.c_ulong(self.thread.ident or 0)
            ctypes.pythonapi.PyThreadState_SetAsyncExc(identity, ctypes.py_object(Endless))

    def _run(self) -> None:
        while True:
            try:
                self._work()
            except Endless:
                self._give_up()
            else:
                return

    def _work(self) -> None:
        while True:
            if self._rebuilt and monotonic() >= self._rebuilt.latest:
                self._show(self._rebuilt)
            try:
                order = self.orders.get(timeout=self._patience())
            except queue.Empty:
                self._use_the_pause()
                continue
            if order is None:
                return
            if isinstance(order, Changed):
                self._rebuild(order.look)
            else:
                self._make(order)

    def _patience(self) -> float | None:
        """Say how long to wait for an order before there is something else to do."""
        if self._rest:
            return 0
        if self._rebuilt:
            return max(self._rebuilt.due - monotonic(), 0)
        return None if self._tidy else TIDY_S

    def _use_the_pause(self) -> None:
        if self._rebuilt and monotonic() >= self._rebuilt.due:
            self._show(self._rebuilt)
        elif self._rest:
            self._make_one(self._rest)
        elif not self._rebuilt:
            gc.collect()
            if not gc.get_freeze_count():
                gc.freeze()  # most of what is there will stay, and need not be gone through again
            self._tidy = True

    def _rebuild(self, look: Look) -> None:
        """Build what the files have come to. What was there for a moment only, as a file set aside, changes nothing."""
        if look.since < self._newest.since:  # built from a newer one already
            return
        start = monotonic()
        self._newest = look
        changed = changes(self._look, look)
        if self._look.since and not changed:
            self._rebuilt = None
            return
        site, said = self._built(look)
        preview = Preview(site) if site else Preview(self._shown.preview.site, said)
        latest = self._rebuilt.latest if self._rebuilt else start + LONGEST_S
        pause = DOUBT_S if site is None or any(look.is_gone_or_empty(path) for path in changed) else QUIET_S
        due = min(start + pause, latest) if self._look.since else start
        self._rebuilt = Rebuilt(look, Shown(preview, changed, said, monotonic() - start), due, latest)
        self._in_hand, self._rest = site, site.ahead(tuple(self.asked)) if site else None
        self._tidy = False

    def _built(self, look: Look) -> tuple[Proof | None, str]:
        """Give the site, and what is to be said of it; without a site, why there is none."""
        try:
            settled, site = self._desk.proof(look)
        except ExplainerError as error:
            return None, "\n".join(described(problem, "error") for problem in error.problems)
        except OSError as error:
            return None, f"The system stopped the build: {error.strerror} ({error.filename})."
        except Exception as error:  # whatever goes wrong, it never ends the preview
            log.info("the build stopped", exc_info=True)
            return None, f"The build stopped on something that it should know how to report: {error!r}"
        if not settled.errors:
            return site, in_words(settled)
        return None, in_words(self._with_templates(site, settled) if site else settled)

    def _with_templates(self, site: Proof, settled: Settled) -> Settled:
        """Add what is wrong with templates, as a build would, though errors stand in the way of the site already."""
        self._in_hand = site
        try:
            for _ in site.rest():
                pass
        except Exception:  # a site with errors may lack what a page needs
            return settled
        except Endless:
            if site.printing:
                site.give_up(site.printing[0], ENDLESS_S)
        return self._desk.with_problems(site)

    def _show(self, rebuilt: Rebuilt) -> None:
        self._rebuilt, self._look = None, rebuilt.look
        self._before, self._shown = self._shown.preview.site, rebuilt.shown
        self._tell(rebuilt.shown)

    def _make(self, order: Wanted) -> None:
        """Make what somebody waits for."""
        self._in_hand, before = order.site, self._in_hand
        try:
            if order.site.owes(order.file):
                self._carefully(order.site, lambda: order.site.make(order.file))
            self._in_hand = before
        finally:
            order.done()

    def _make_one(self, rest: Iterator[None]) -> None:
        """Make the next page of the site in hand."""
        assert self._in_hand is not None, "set together with the rest"  # noqa: S101
        if self._carefully(self._in_hand, lambda: next(rest, DONE)) is DONE:
            self._rest = None
            if not self._in_hand.problems:
                self._sound = self._in_hand

    def _carefully(self, site: Proof, make: Callable[[], T]) -> T | None:
        """Make a page; if that goes wrong, so may others, and all of it is told at once."""
        try:
            made = make()
            if site.problems:
                for _ in site.rest():
                    pass
        except Exception as error:
            log.info("a page could not be made", exc_info=True)
            self._fail(site, f"A page could not be made: {error!r}")
            return None
        if site.problems:
            self._fail(site, in_words(self._desk.with_problems(site)))
        return made

    def _fail(self, site: Proof, said: str) -> None:
        """Let problems stand in the way of a site that seemed to be good."""
        self._rest = None
        if self._rebuilt and self._rebuilt.shown.preview.site is site:
            preview = Preview(self._shown.preview.site, said)
            self._rebuilt.shown = replace(self._rebuilt.shown, preview=preview, said=said)
            self._rebuilt.due = min(self._rebuilt.due + DOUBT_S, self._rebuilt.latest)
        elif self._shown.preview.site is site and not self._shown.preview.problems:
            self._shown = Shown(Preview(self._sound or self._before, said), said=said)
            self._tell(self._shown)

    def _give_up(self) -> None:
        """Go on after a page without end, whatever was going on when it was given up."""
        site, self._rest = self._in_hand, None
        if site and site.printing:
            site.give_up(site.printing[0], ENDLESS_S)
            self._fail(site, in_words(self._desk.with_problems(site)))
        else:  # it had just come to its end, and what was going on since is lost
            self.orders.put(Changed(self._newest))


def in_words(settled: Settled) -> str:
    """Write what a build found, with a count where an error stands."""
    found = report(settled)
    return f"{found}\n\n{tally(settled)}" if settled.errors else found
