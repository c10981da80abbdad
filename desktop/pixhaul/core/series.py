"""Figures over time in a bounded number of buckets, however long a run lasts."""

from array import array
from collections.abc import Iterator


class Series:
    """Sums of several figures, one row for each stretch of ``width`` seconds.

    A *whole* series reaches from second 0 to the end: when its rows are used up, neighbours are added together and
    every row is twice as long from then on. Any other keeps the last ``count`` rows only.
    """

    def __init__(self, figures: int, width: float, count: int, *, whole: bool) -> None:
        """``figures`` is how many sums a row has; ``count`` is an even number of rows, the most that are kept."""
        self.width = width
        """Seconds that a row stands for."""
        self.first = 0
        """Number of the oldest row that is kept, counted from second 0."""
        self._count = count
        self._whole = whole
        self._columns = [array("d") for _ in range(figures)]

    def __len__(self) -> int:
        return len(self._columns[0])

    @property
    def begins(self) -> float:
        """Second at which the oldest row begins."""
        return self.first * self.width

    def add(self, figure: int, second: float, amount: float) -> None:
        """Count something in. What lies before the oldest row is left out."""
        row = self._row(second)
        if row >= 0:
            self._columns[figure][row] += amount

    def spread(self, figure: int, start: float, end: float, amount: float) -> None:
        """Count something in that came evenly between two seconds."""
        last = self._row(end)
        if end <= start or start >= (self.first + last) * self.width:
            self.add(figure, end, amount)
            return
        number = int(max(start, self.begins) / self.width)
        while (left := max(start, number * self.width)) < end:
            number += 1
            share = (min(end, number * self.width) - left) / (end - start)
            self.add(figure, (number - 0.5) * self.width, amount * share)

    def rows(self, start: float, end: float) -> Iterator[tuple[float, tuple[float, ...]]]:
        """The rows that touch a stretch of time: second at which each begins, and its sums."""
        first = max(0, int(start / self.width) - self.first)
        last = min(len(self), int(end / self.width) - self.first + 1)
        for row in range(first, last):
            yield (self.first + row) * self.width, tuple(column[row] for column in self._columns)

    def _row(self, second: float) -> int:
        """The place of the row for a second, made if need be; -1 for one that is kept no longer."""
        number = int(max(0.0, second) / self.width)
        if self._whole:
            while number >= self._count:
                self._double()
                number //= 2
        elif number - self.first >= self._count:
            gone = number - self.first - self._count + 1
            self.first += gone
            for column in self._columns:
                del column[:gone]
        missing = number - self.first + 1 - len(self)
        if missing > 0:
            for column in self._columns:
                column.extend([0.0] * missing)
        return max(-1, number - self.first)

    def _double(self) -> None:
        self.width *= 2
        for place, column in enumerate(self._columns):
            if len(column) % 2:
                column.append(0.0)
            self._columns[place] = array("d", map(float.__add__, column[::2], column[1::2]))
