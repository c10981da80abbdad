"""The geometry of a divided grid against a plain walk over its groups."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect

from pixhaul.ui.grid_groups import HEADING, GroupedLayout
from pixhaul.ui.grid_keys import Action, target_row
from pixhaul.ui.grid_layout import GridLayout

SIZES = st.lists(st.integers(1, 23), min_size=1, max_size=8)


def divided(sizes: list[int], width: int = 700, *, mirrored: bool = False) -> GroupedLayout:
    plain = GridLayout.fit(sum(sizes), width, 120, 36, mirrored=mirrored)
    return GroupedLayout.divided(plain, [(f"group {number}", size) for number, size in enumerate(sizes)])


@given(SIZES, st.booleans())
def test_cells_and_headings_never_overlap_and_are_found_again(sizes: list[int], mirrored: bool) -> None:
    layout = divided(sizes, mirrored=mirrored)
    cells = [layout.cell(row) for row in range(layout.count)]
    headings = [layout.heading(group) for group in range(len(sizes))]
    parts = [*cells, *headings]
    assert not any(one.intersects(other) for place, one in enumerate(parts) for other in parts[:place])
    for row, cell in enumerate(cells):
        assert layout.row_at(cell.center()) == layout.nearest(cell.center()) == row
    assert all(layout.row_at(heading.center()) == -1 for heading in headings)
    assert max(part.bottom() for part in parts) < layout.height
    for group, heading in enumerate(headings):
        own = cells[layout.starts[group] : layout.starts[group + 1]]
        assert min(cell.top() for cell in own) == heading.top() + HEADING


@given(SIZES, st.integers(-50, 3000), st.integers(0, 1500))
def test_what_is_in_view_is_what_a_walk_over_all_finds(sizes: list[int], top: int, height: int) -> None:
    layout = divided(sizes)
    bottom = top + height
    touched = [
        row for row in range(layout.count) if layout.cell(row).bottom() >= top and layout.cell(row).top() <= bottom
    ]
    rows = layout.rows_between(top, bottom)
    assert set(touched) <= set(rows)
    assert len(rows) <= len(touched) + 2 * layout.columns
    seen = [group for group in range(len(sizes)) if layout.heading(group).intersects(QRect(0, top, 700, height + 1))]
    assert list(layout.headings_between(top, bottom)) == seen


@given(SIZES, st.integers(-10, 4000))
def test_the_heading_of_what_is_at_the_top_stays_there_until_the_next_one_comes(sizes: list[int], top: int) -> None:
    layout = divided(sizes)
    pinned = layout.pinned(top)
    above = [group for group in range(len(sizes)) if layout.heading(group).top() < top]
    if not above:
        assert pinned is None
        return
    assert pinned is not None
    group, place = pinned
    assert group == above[-1]
    assert (place.left(), place.size()) == (layout.heading(group).left(), layout.heading(group).size())
    if group + 1 < len(sizes):
        assert place.bottom() < layout.heading(group + 1).top()
        assert place.top() == top or place.bottom() + 1 == layout.heading(group + 1).top()
    assert place.top() <= top


@given(SIZES, st.integers(0, 700), st.integers(0, 3000), st.integers(1, 700), st.integers(1, 1500), st.booleans())
def test_a_rubber_band_takes_what_it_touches(
    sizes: list[int], x: int, y: int, width: int, height: int, mirrored: bool
) -> None:
    layout = divided(sizes, mirrored=mirrored)
    band = QRect(x, y, width, height)
    taken = [row for first, last in layout.ranges_in(band) for row in range(first, last + 1)]
    in_line = list(layout.rows_between(band.top(), band.bottom()))
    expected = [
        row for row in in_line if layout.cell(row).left() <= band.right() and layout.cell(row).right() >= band.left()
    ]
    assert taken == expected


@given(SIZES, st.data())
def test_up_and_down_go_line_by_line_through_the_groups(sizes: list[int], data: st.DataObject) -> None:
    layout = divided(sizes)
    row = data.draw(st.integers(0, layout.count - 1))
    down = target_row(Action.MoveDown, row, layout, 2)
    assert down == row or layout.cell(down).top() > layout.cell(row).top()
    up = target_row(Action.MoveUp, row, layout, 2)
    assert up == row or layout.cell(up).top() < layout.cell(row).top()
    if layout.cell(down).left() == layout.cell(row).left() and down != row:
        assert target_row(Action.MoveUp, down, layout, 2) == row
    below = [other for other in range(row, layout.count) if layout.cell(other).top() > layout.cell(row).top()]
    assert (down != row) == bool(below)
    assert target_row(Action.MoveHome, row, layout, 2) == 0
    assert target_row(Action.MoveEnd, row, layout, 2) == layout.count - 1
    assert target_row(Action.MoveRight, row, layout, 2) == min(row + 1, layout.count - 1)


def test_an_empty_divided_grid_has_no_height() -> None:
    layout = GroupedLayout.divided(GridLayout.fit(0, 700, 120, 36), [])
    assert layout.height == 0
    assert layout.nearest(QPoint(20, 20)) == -1
    assert not layout.rows_between(0, 500)
    assert not layout.headings_between(0, 500)
