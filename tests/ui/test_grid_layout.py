"""The arithmetic of the grid, held against looking at every cell."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect

from pixhaul.ui.grid_layout import GAP, MARGIN, PADDING, GridLayout

layouts = st.builds(
    lambda count, width, size, mirrored: GridLayout.fit(count, width, size, 36, mirrored=mirrored),
    count=st.integers(0, 90),
    width=st.integers(60, 1500),
    size=st.integers(96, 480),
    mirrored=st.booleans(),
)
points = st.builds(QPoint, st.integers(-50, 1600), st.integers(-50, 4000))
rects = st.builds(lambda a, b: QRect(a, b).normalized(), points, points)


@given(layouts, points)
def test_row_at_is_the_cell_that_holds_the_point(layout: GridLayout, point: QPoint) -> None:
    holding = [row for row in range(layout.count) if layout.cell(row).contains(point)]
    assert layout.row_at(point) == (holding[0] if holding else -1)
    assert len(holding) < 2


@given(layouts, rects)
def test_ranges_in_are_the_cells_that_touch_the_rectangle(layout: GridLayout, rect: QRect) -> None:
    touching = {row for row in range(layout.count) if layout.cell(row).intersects(rect)}
    runs = layout.ranges_in(rect)
    found = [row for first, last in runs for row in range(first, last + 1)]
    # A rectangle over all columns may take whole lines at once, gaps at their edges counted.
    assert set(found) >= touching
    if not (len(runs) == 1 and layout.columns > 1):
        assert set(found) == touching
    assert len(found) == len(set(found))


@given(layouts, st.integers(-100, 4000), st.integers(0, 900))
def test_rows_between_are_all_cells_in_view(layout: GridLayout, top: int, height: int) -> None:
    view = QRect(-10_000, top, 20_000, height + 1)
    seen = [row for row in range(layout.count) if layout.cell(row).intersects(view)]
    rows = layout.rows_between(top, top + height)
    assert list(rows) == seen


@given(layouts)
def test_cells_lie_inside_the_content_and_do_not_touch(layout: GridLayout) -> None:
    if layout.count == 0:
        assert layout.height == 0
        return
    last = layout.cell(layout.count - 1)
    assert last.bottom() + 1 + MARGIN == layout.height
    if layout.columns > 1:
        assert layout.cell(0).left() >= MARGIN
        assert min(layout.cell(row).left() for row in range(layout.columns)) >= MARGIN
        assert max(layout.cell(row).right() for row in range(layout.columns)) < layout.width
    if layout.columns > 1 and layout.count > 1:
        first, second = layout.cell(0), layout.cell(1)
        assert abs(second.left() - first.left()) == first.width() + GAP
        assert first.width() == layout.side + 2 * PADDING


def test_columns_share_the_width_that_is_left_over() -> None:
    layout = GridLayout.fit(100, 980, 160, 36)
    assert layout.columns == 5
    assert layout.cell(4).right() + 1 + MARGIN >= 980 - layout.columns


def test_a_million_cells_have_a_place_within_a_scroll_bar() -> None:
    layout = GridLayout.fit(1_000_000, 980, 160, 36)
    assert layout.height < 2**31
    assert layout.row_at(layout.cell(999_999).center()) == 999_999
