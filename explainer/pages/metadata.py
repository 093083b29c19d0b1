"""What the head of a page says to machines: its address, its tags for cards, what else there is, its policy.

Takes what a page is about; gives values for the layout. What needs the site's address is left out without it. Nothing
is said here that the page does not show: tags hold its heading, its description, and the days its records give.
"""

from msgspec import Struct

from explainer.model.addresses import OVERVIEW
from explainer.model.types import Entry
from explainer.content.types import Record
from explainer.pages.card import HEIGHT, WIDTH, card_file, card_of
from explainer.pages.changes import modified_on, published_on
from explainer.pages.edition import Edition
from explainer.pages.linked_data import Subject, linked_data
from explainer.pages.links import way_up
from explainer.pages.security import REFERRER, content_security_policy
from explainer.pages.trust import absolute
