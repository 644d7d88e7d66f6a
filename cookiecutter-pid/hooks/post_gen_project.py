"""Remove the folder of the CI workflow where none was wanted. No answer reaches this file: see `_extensions`."""

from contextlib import suppress
from pathlib import Path

for name in (".github/workflows", ".github"):
    with suppress(OSError):  # missing, or not empty
        Path(name).rmdir()
