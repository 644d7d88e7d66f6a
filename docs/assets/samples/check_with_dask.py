"""Check documents on a Dask cluster: python check_with_dask.py FOLDER [SCHEDULER]"""

import sys
from functools import lru_cache
from pathlib import Path

import dask.bag
from distributed import Client

from gatepost import Checker, Kinds, Report
from gatepost.data import data_folder


@lru_cache(maxsize=1)
def checker() -> Checker:
    """One for each process: kinds and rules are read once and asked many times."""
    return Checker(Kinds([data_folder("templates")]))


def check(path: str) -> Report:
    """One document to its report. The text may come from anywhere: a disk, a bucket, a table."""
    return checker().check(Path(path).read_text("utf-8"), path)


def main(folder: str, *scheduler: str) -> int:
    """Print a line for each finding."""
    paths = sorted(str(path) for path in Path(folder).rglob("*.md"))
    with Client(*scheduler) if scheduler else Client(n_workers=2, threads_per_worker=1, dashboard_address=None):
        reports = dask.bag.from_sequence(paths, partition_size=50).map(check).compute()
    findings = [finding for report in reports for finding in report.findings]
    for one in findings:
        print(f"{one.path}:{one.line}: {one.code} {one.message}")
    print(f"{len(reports)} documents, {len(findings)} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
