"""The first room: a seed's text becomes a `Briefing`, with the source sentence of everything in it.

Nothing here knows of content, pages or the disk. Doors: `text.py` (what every build reads), `reading.py` (all that an
import reads), `types.py` (what they give). Words of the languages lie in literal tables, apart from the rules.

    the file      decoding, mojibake          bytes to text: encodings, what a program broke
    lines         cleaning, html_residue,     a text to lines: without markup, with what the markup meant
                  inline_marks
    blocks        blocks                      which lines belong together
    their roles   block_roles, furniture,     what each block is: label, text, bullet, credit, byline, date line
                  furniture_words, datelines
    labels        label_table, labels,        known labels, what looks like one, how this briefing sets its own
                  label_forms, label_style
    sections      stories, sections, layout   where stories begin; sections with their bullets, headline, credits, date
    sentences     languages, sentences        which language; where sentences end
                  -> text.py: BriefingText

    tokens        tokens, stems               a sentence to tokens, for numbers and dates
    numbers       numerals, numbers, scales,  digits and words to values
                  quantity_words/
    quantities    amounts, units, currencies, a number with its unit, scale, qualifier; ranges, shares, multiples;
                  qualifiers, ranges, ratios, what only looks like one
                  multiples, lookalikes,
                  number_rows, quantities
    dates         calendar_…, tense, dates,   calendar expressions, and the days they mean, as EDTF
                  date_words/
    what counts   clauses, clause_words,      the clause around a place; where an amount stands; what it counts
                  amount_room, counted,
                  figures, events             -> StatedFigure, StatedEvent

    names         capitals, name_lines,       words and capitalised runs; what the whole text knows of a word
                  name_words/, folding
    people        person_…, appositions,      who is named, with which role
                  people
    bodies        acronyms, bodies, body_…,   organisations by the form of their names, and by the words around them;
                  company_forms, companies,   each once
                  name_patterns, teams,
                  mentions, organisations,
                  names                       -> NamedPerson, NamedOrganisation
    sectors       enumerations, sector_words, lists of sectors
                  sectors                     -> NamedSector
    what happens  happening_rows,             the lead, sales and agreements, dated clauses; their titles
                  happening_words,
                  happening_phrases,
                  happening_clauses,
                  happening_titles,
                  happenings                  -> Happening
"""
