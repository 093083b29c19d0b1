"""Where each sentence of a briefing goes.

    What's happening, Why it matters, …   ->  the overview, under the heading of their kind
    By the numbers                        ->  figures; what states none of them introduces them
    Between the lines                     ->  analysis, a thought for each paragraph and bullet
    The big picture                       ->  its first paragraph in the overview, the others as analysis
    a bullet that lists sectors, its goal ->  what introduces the sectors

Takes a briefing; gives the parts of the overview, thoughts and introductions. No sentence of a section is left.
"""

from collections.abc import Collection, Iterator, Mapping

from explainer.briefing.types import Briefing, BriefingText, Section, SectionKind, Sentence
from explainer.content.found import Block, FoundAnalysis, Part, Said
from explainer.content.import_words import import_words
from explainer.content.likeness import folded
from explainer.content.telling import headline
from explainer.languages import words


class Dealt:
    """What has been dealt so far."""

    def __init__(self) -> None:
        self.places: dict[tuple[str | None, int | None], list[Block]] = {}  # by heading and story
        self.titles: dict[int, str] = {}  # of the second and further stories
        self.thoughts: list[FoundAnalysis] = []
        self.on_figures: list[Block] = []
        self.on_sectors: list[Block] = []

    @property
    def parts(self) -> tuple[Part, ...]:
        """Give the parts of the overview in their order."""
        return tuple(
            Part(heading, tuple(blocks), story, self.titles.get(story or 0))
            for (heading, story), blocks in self.places.items()
            if blocks
        )

    @property
    def analysis(self) -> tuple[FoundAnalysis, ...]:
        """Give the thoughts."""
        return tuple(self.thoughts)

    @property
    def about_figures(self) -> tuple[Block, ...]:
        """Give what introduces the figures."""
        return tuple(self.on_figures)

    @property
    def about_sectors(self) -> tuple[Block, ...]:
        """Give what introduces the sectors."""
        return tuple(self.on_sectors)


def deal(briefing: Briefing, said: Mapping[int, Said], language: str, with_figure: Collection[int]) -> Dealt:
    """Deal out a briefing; `with_figure` are the numbers of sentences that a figure carries."""
    dealt = Dealt()
    dealt.titles = _story_titles(briefing.text)
    dealer = Dealer(briefing, language, with_figure, dealt)
    for index, section in enumerate(briefing.text.sections):
        sentences = [sentence for sentence in briefing.text.sentences if sentence.section == index]
        dealer.deal(section, [_block(section, group, said) for group in _grouped(section, sentences)])
    return dealt


def _story_titles(text: BriefingText) -> dict[int, str]:
    """Give the titles of the second and further stories: the first words between their text and that of the one before."""
    titles: dict[int, str] = {}
    story, between = 1, ""
    for sentence in text.sentences:
        if sentence.section is None:
            between = between or sentence.text
            continue
        here = text.sections[sentence.section].story or 1
        if here > story and between:
            titles[here] = between
        story, between = here, ""
    return titles


class Dealer:
    """Deals out one section after the other."""

    def __init__(self, briefing: Briefing, language: str, with_figure: Collection[int], dealt: Dealt) -> None:
        self.language = language
        self.headings = words(language).sections
        self.goals = frozenset(folded(goal) for goal in import_words(briefing.text.language).goals)
        self.with_figure = with_figure
        self.sectors = {(sector.sentence, folded(sector.name)) for sector in briefing.sectors}
        self.sector_sentences = {sector.sentence for sector in briefing.sectors}
        self.dealt = dealt

    def deal(self, section: Section, blocks: list[Block]) -> None:
        """Deal out a section."""
        if section.kind is SectionKind.FIGURES:
            self._figures(blocks)
        elif section.kind is SectionKind.ANALYSIS:
            self.dealt.thoughts += (_thought(block, "analysis", self.language) for block in blocks)
        elif section.kind is SectionKind.BIG_PICTURE:
            place = self._place(section)
            self.dealt.thoughts += (
                _thought(block, "big_picture", self.language) for block in blocks[0 if place else 1 :]
            )
            place += [] if place else blocks[:1]
        else:
            self._told(section, blocks)

    def _place(self, section: Section) -> list[Block]:
        heading = section.label if section.kind is SectionKind.OTHER else self.headings[section.kind.value]
        return self.dealt.places.setdefault((heading, section.story), [])

    def _figures(self, blocks: list[Block]) -> None:
        """Keep of the figures' part what states none of them, with the bullets beneath it: "Where it goes:"."""
        head: Block | None = None  # the last one kept whose bullets follow
        for block in blocks:
            beneath = head is not None and block.depth > head.depth
            left = block.sentences if beneath else tuple(said for said in block.sentences if not self._stated(said))
            if not beneath:
                head = block if left else None
            if left:
                self.dealt.on_figures.append(Block(left, block.bullet, block.depth))

    def _stated(self, said: Said) -> bool:
        return said.number in self.with_figure

    def _told(self, section: Section, blocks: list[Block]) -> None:
        if all(self._names_sectors(block) for block in blocks):
            self.dealt.on_sectors += blocks
            return
        lists = any(self._lists_sectors(block) for block in blocks)
        place = self._place(section)
        for block in blocks:
            if block.bullet and self._is_sector(block):
                continue  # its record says all of it
            if self._lists_sectors(block) or (lists and self._is_goal(block)):
                self.dealt.on_sectors.append(block)
            else:
                place.append(block)

    def _names_sectors(self, block: Block) -> bool:
        """Tell a paragraph of which each sentence lists sectors, as beneath a label of its own: "Key sectors"."""
        return not block.bullet and all(said.number in self.sector_sentences for said in block.sentences)

    def _lists_sectors(self, block: Block) -> bool:
        return block.bullet and any(said.number in self.sector_sentences for said in block.sentences)

    def _is_sector(self, block: Block) -> bool:
        return len(block.sentences) == 1 and (block.sentences[0].number, folded(block.text)) in self.sectors

    def _is_goal(self, block: Block) -> bool:
        label, colon, _ = block.text.partition(":")
        return block.bullet and bool(colon) and folded(label) in self.goals


def _thought(block: Block, statement: str, language: str) -> FoundAnalysis:
    title = headline(block.sentences[0].text, language)
    return FoundAnalysis(title=title, sources=block.sentences, statement=statement, block=Block(block.sentences))


def _block(section: Section, sentences: list[Sentence], said: Mapping[int, Said]) -> Block:
    bullet = sentences[0].bullet
    return Block(tuple(said[sentence.number] for sentence in sentences), bullet is not None, section.depth(bullet))


def _grouped(section: Section, sentences: list[Sentence]) -> Iterator[list[Sentence]]:
    """Group the sentences of a section into its paragraphs and bullets."""
    paragraphs = section.text.split("\n\n")
    current, rest = 0, paragraphs[0]
    group: list[Sentence] = []
    last: tuple[str, int] | None = None
    for sentence in sentences:
        if sentence.bullet is None:
            while sentence.text not in rest and current + 1 < len(paragraphs):
                current, rest = current + 1, paragraphs[current + 1]
            rest = rest.partition(sentence.text)[2] if sentence.text in rest else rest
        key = ("paragraph", current) if sentence.bullet is None else ("bullet", sentence.bullet)
        if key != last and group:
            yield group
            group = []
        group.append(sentence)
        last = key
    if group:
        yield group
