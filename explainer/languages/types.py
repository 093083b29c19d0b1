"""What the interface can say: one field for every word and sentence that a page adds to the content.

Sentences have slots in braces, filled by name. No language glues an ending to a slot, for endings depend on the value:
where one would be needed, the sentence is built so that the value stands alone.
"""

from collections.abc import Mapping

from msgspec import Struct


class Plural(Struct, frozen=True):
    """A sentence about a number `{n}`, in the two forms that our six languages need."""

    one: str
    other: str


class Scale(Struct, frozen=True):
    """A power of ten that has a word: "29 billion"."""

    power: int
    word: Plural  # without a slot: "billion"


class ByPrecision(Struct, frozen=True):
    """A sentence about a `{date}` that reads differently for a day, a month and a year."""

    day: str
    month: str
    year: str


class Words(Struct, frozen=True, kw_only=True):
    """The interface in one language. Every field is required, so that no language can lag behind."""

    code: str  # ISO 639-1, also the locale for numbers and dates
    singular: tuple[int, ...] = (1,)  # the numbers that take Plural.one
    quotation: str  # around words of a source: "“{text}”"
    qualified: Mapping[str, str]  # by qualifier: "more than {value}"
    scales: tuple[Scale, ...]  # the greatest first
    currencies: Mapping[str, str]  # by ISO 4217, as it follows "29 billion"; empty where a sign stands before
    units: Mapping[str, Plural]  # by unit, with a slot {value}; for units that CLDR does not have
    fractions: Mapping[str, str]  # ratios with a word: "1/4" -> "a quarter"

    labelled: str  # a {label} and the {text} it stands before, with the colon as the language sets it

    # Dates
    month_missing: str
    day_missing: str
    date_missing: str
    about: str
    doubtful: str
    until: ByPrecision
    since: ByPrecision
    interval: str
    seasons: tuple[str, str, str, str]  # spring, summer, autumn, winter of a {year}
    halves: tuple[str, str]

    # The frame of every page
    explainer: str
    skip: str
    pages: str
    neighbours: str
    previous: str
    following: str
    contents: str
    home: str
    draft: str
    waits: str  # {date}: of what is shown in the preview before its day
    licence: str
    contact: str
    repository: str
    photo: str

    # The pages
    overview: str
    timeline: str
    figures: str
    sectors: str
    analysis: str
    who: str
    briefing: str
    everything: str
    not_found: str
    not_found_text: str
    moved: str

    # What search engines and lists of results show under a title
    about_overview: str
    about_timeline: str
    about_figures: str
    about_sectors: str
    about_sector: str
    about_analysis: str
    about_who: str
    about_briefing: str
    about_everything: str
    about_page: str
    about_not_found: str

    # Context and trust
    context: str
    briefing_undated: str
    briefing_dated: str
    kind_facts: str
    kind_analysis: str
    kind_mixed: str
    kind_source: str
    by: str
    published: str
    published_by: str
    updated: str
    checked: str
    check_again: str
    check_overdue: str
    n_corrections: Plural
    correction_at: str
    cite: str
    cite_plain: str
    undated: str

    # Sources
    sources: str
    source: str
    source_mark: str
    back_to_mark: str
    sentence_of: str
    sentence_of_several: str
    seen_on: str
    untitled_source: str

    # The overview
    sections: Mapping[str, str]  # headings of the briefing's parts, by kind of section
    brief: str
    latest: str
    upcoming: str
    was_due: str  # before a planned event whose date has passed, and of whose outcome nothing is recorded
    unknown: str
    unknown_briefing_date: str
    unknown_of: str  # "{record}: {remarks}."
    unknown_date: str
    unknown_date_written: str
    unknown_part_of_date: str
    unknown_outcome: str
    unknown_status: str
    unknown_definition: str
    unknown_period: str
    n_more: Plural

    # The timeline
    events: str
    equal_steps: str
    legend: str
    dotted: str
    states: Mapping[str, str]  # by state of an event, "passed" included
    before: str
    after: str
    as_written: str
    calendar: str
    show: str
    show_all: str
    n_events: Plural

    # Key figures
    counts: str
    period: str
    not_given: str
    definition: str
    not_defined: str
    written: str
    mentioned: str
    compared: str
    chart_pair: str
    chart_range: str
    chart_scale: str
    chart_bars: str
    note_lower: str
    note_upper: str
    note_about: str
    note_definitions: str
    note_periods: str
    table: str
    column_figure: str
    column_value: str
    download: str
    n_figures: Plural

    # Sectors
    in_briefing: str
    sector_no_more: str
    sector_nothing: str
    n_organisations: Plural

    # Between the lines
    analysis_label: str
    analysis_note: str

    # Who's who
    people: str
    organisations: str
    frameworks: str
    also_called: str
    appears: str
    together: str
    nowhere_else: str

    # The briefing
    briefing_intro: str
    used: str
    unused: str
    used_count: str
    unused_list: str
    all_used: str
    credits: str

    # Everything on one page
    everything_intro: str
