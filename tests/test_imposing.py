"""Which page stands where on a sheet: every page once, backs behind their fronts."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from worksheets.files.imposing import Imposition, found, imposed
from worksheets.papers.cards import COLUMNS, ROWS, dealt, mirrored
from worksheets.papers.style import Style

BOOKLET = Style(page_width_mm=148.5, page_height_mm=210, imposition="booklet")
TWO_UP = BOOKLET.model_copy(update={"imposition": "two-up"})
LEFT, RIGHT = 0.0, 148.5

PAGES = st.integers(1, 200)


def halves(plan: Imposition) -> dict[tuple[int, float], int]:
    """Side and left edge -> the page that stands there; no two pages in one place."""
    places = {(spot.side, spot.x_mm): spot.page for spot in plan.spots}
    assert len(places) == len(plan.spots)
    return places


@given(PAGES)
def test_a_folded_booklet_is_read_from_its_first_page_to_its_last(pages: int) -> None:
    plan = imposed(pages, BOOKLET)
    places = halves(plan)
    assert plan.sides % 2 == 0
    assert 2 * plan.sides - pages < 4
    sheets = range(plan.sides // 2)
    # A leaf is the right half of a front and, turned over the short edge, the left of the back.
    first_half = [(side, x) for n in sheets for side, x in ((2 * n, RIGHT), (2 * n + 1, LEFT))]
    second_half = [
        (side, x) for n in reversed(sheets) for side, x in ((2 * n + 1, RIGHT), (2 * n, LEFT))
    ]
    turned = [places.get(place) for place in (*first_half, *second_half)]
    assert turned == [*range(pages), *[None] * (len(turned) - pages)]


@given(PAGES)
def test_a_cut_sheet_gives_the_same_paper_twice(pages: int) -> None:
    plan = imposed(pages, TWO_UP)
    places = halves(plan)
    assert plan.sides == pages
    assert plan.width_mm == 297
    assert plan.cuts_mm == (148.5,)
    for half in (LEFT, RIGHT):
        assert [places[side, half] for side in range(pages)] == list(range(pages))


@given(PAGES)
def test_pages_of_their_own_stay_as_they_are(pages: int) -> None:
    plan = imposed(pages, Style())
    assert [(spot.page, spot.side, spot.x_mm) for spot in plan.spots] == [
        (page, page, 0) for page in range(pages)
    ]


@given(PAGES, st.sampled_from([Style(), BOOKLET, TWO_UP]))
def test_a_reader_finds_each_page_where_the_writer_put_it(pages: int, style: Style) -> None:
    plan = imposed(pages, style)
    spots = found(plan.sides, style)
    for page in range(pages):
        assert set(spots[page]) == {spot for spot in plan.spots if spot.page == page}


@given(st.integers(0, 3), st.booleans())
def test_of_a_booklet_with_a_lost_sheet_no_place_is_looked_for_twice(lost: int, odd: bool) -> None:
    sides = max(1, 4 - lost) + odd
    spots = found(sides, BOOKLET)
    assert all(places for places in spots)
    assert all(spot.side < sides for places in spots for spot in places)


@given(st.lists(st.integers(), max_size=50))
def test_every_card_lies_once_on_a_sheet_and_its_back_behind_it(cards: list[int]) -> None:
    sheets = list(dealt(cards))
    assert [card for sheet in sheets for card in sheet][: len(cards)] == cards
    assert all(card is None for sheet in sheets for card in sheet[len(cards) :])
    for fronts in sheets:
        backs = mirrored(fronts)
        assert len(fronts) == COLUMNS * ROWS
        for row in range(ROWS):
            for column in range(COLUMNS):
                behind = row * COLUMNS + COLUMNS - 1 - column
                assert backs[behind] == fronts[row * COLUMNS + column]
