"""Explainer: turns a labelled briefing into a small, linked website that stays true.

The rooms of the package follow the way of the data: briefing, content, model, pages, publish, checks.
Nothing is imported here, so that a start costs only what its command needs.
"""

__version__ = "0.1.0"
