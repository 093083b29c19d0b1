"""What the label of a section is for, by its words.

Takes the words of a label; gives the kind of its section, or None where the label is on no list. The list is in
`label_table.py`. Case, accents, apostrophes and end marks do not matter.
"""

from functools import cache

from explainer.briefing.folding import folded
from explainer.briefing.label_table import LABELS
from explainer.briefing.types import SectionKind

K = SectionKind

# Labels that name whose view they give: the first words, or the last ones where a name stands before them.
VIEWS_OF_OTHERS = (
    "the view from",
    "a view from",
    "lo sguardo da",
    "lo sguardo di",
    "der blick aus",
    "la vue de",
    "la mirada de",
)
OWN_VIEWS = ("s view", "s take", "s read", "s analysis", " gorusu", " yorumu")


@cache
def _kinds() -> dict[str, tuple[SectionKind, bool]]:
    """Give, for each folded label, its kind and whether it is a common word."""
    rows: dict[str, tuple[SectionKind, bool]] = {}
    for kinds in LABELS.values():
        for kind, labels in kinds.items():
            for label in labels:
                rows.setdefault(folded(label.lstrip("*")), (kind, label.startswith("*")))
    return rows


def known_kind(label: str) -> SectionKind | None:
    """Give the kind of section that the label stands for; None for a label on no list."""
    row = _kinds().get(_bare(label)) if len(label) <= 60 else None
    return row[0] if row else None


def is_common_word(label: str) -> bool:
    """Tell a label that begins ordinary sentences, too: "But", "Details"."""
    row = _kinds().get(_bare(label))
    return row is not None and row[1]


def kind_by_its_words(label: str) -> SectionKind | None:
    """Give the kind of a label that says more than one on the list ("Why it matters for us") or whose view it is."""
    bare = _bare(label)
    if bare.startswith(VIEWS_OF_OTHERS):
        return K.OTHER_SIDE
    if bare.endswith(OWN_VIEWS) and len(bare.split()) <= 5:
        return K.ANALYSIS
    words = bare.split()
    for count in range(min(len(words) - 1, 6), 1, -1):
        row = _kinds().get(" ".join(words[:count]))
        if row and not row[1]:
            return row[0]
    return None


def _bare(label: str) -> str:
    """Fold the label; brackets, "Go deeper (2 min. read)", and a count, "Fatto #1", are no part of it."""
    words = folded(label.partition("(")[0] or label).split()
    return " ".join(words[:-1] if len(words) > 1 and words[-1].strip("#").isdecimal() else words)
