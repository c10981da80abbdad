"""Run benchmarks by name, or list them: ``python -m tests.bench [NAME ...]``. Each is a module here with ``main()``."""

import ast
import importlib
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent.parent / "desktop"))


def benchmarks() -> dict[str, str]:
    """Name and first line of the docstring of each, read without importing anything."""
    found = {}
    for path in sorted(HERE.glob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        if any(isinstance(node, ast.FunctionDef) and node.name == "main" for node in tree.body):
            found[path.stem] = (ast.get_docstring(tree) or "").partition("\n")[0]
    found.pop("__main__", None)
    return found


def main(names: list[str]) -> int:
    """Run the named benchmarks in turn; 2 for a name that is none."""
    known = benchmarks()
    unknown = [name for name in names if name not in known]
    if unknown or not names:
        print("\n".join(f"{name:12} {text}" for name, text in known.items()))
        if unknown:
            print(f"There is no benchmark called {', '.join(unknown)}.", file=sys.stderr)
        return 2 if unknown else 0
    for name in names:
        print(f"== {name}")
        importlib.import_module(f"tests.bench.{name}").main()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
