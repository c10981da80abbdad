"""What may stand in a cell of a csv file."""

from pixhaul.report.records import Value

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def guarded(value: Value) -> str | int | float:
    """A csv cell. Text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection)."""
    if value is None:
        return ""
    if isinstance(value, str) and value.lstrip(" ").startswith(_FORMULA):
        return "'" + value
    return value


def guarded_lines(value: Value) -> str | int | float:
    """The same for a cell with a line for each address: each line is guarded, and the first may be empty."""
    if isinstance(value, str) and "\n" in value:
        return "\n".join(str(guarded(line)) for line in value.split("\n"))
    return guarded(value)
