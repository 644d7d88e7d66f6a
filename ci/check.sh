#!/bin/sh
# Checks documents in a CI job of any make. What it does is set through the environment; nothing of that is run as code.
#
#   GATEPOST_PATHS    documents and folders, one a line; without it, this folder
#   GATEPOST_AS       draft, review or approved: the status that documents are held to, whatever they claim
#   GATEPOST_FORMAT   how the log shows what was found; without it, text
#   GATEPOST_SHARD    the part of the documents that this job takes, such as 3/10
#   GATEPOST_REPORTS  the folder for gatepost.xml (JUnit), gatepost.sarif and gatepost.html; without it, gatepost-reports
#
# Exit status: 0 nothing found, 1 findings, 2 could not run.
set -eu

if ! command -v gatepost >/dev/null 2>&1; then
    echo "gatepost is not installed: install it before this step, from your package index or from a wheel" >&2
    exit 2
fi
reports=${GATEPOST_REPORTS:-gatepost-reports}
if [ -L "$reports" ]; then
    echo "$reports is a link: the reports would be written elsewhere" >&2
    exit 2
fi
mkdir -p "$reports" || exit 2
set -- --format "${GATEPOST_FORMAT:-text}" --output "junit:$reports/gatepost.xml" \
    --output "sarif:$reports/gatepost.sarif" --output "html:$reports/gatepost.html"
[ -z "${GATEPOST_AS:-}" ] || set -- "$@" --as "$GATEPOST_AS"
[ -z "${GATEPOST_SHARD:-}" ] || set -- "$@" --shard "$GATEPOST_SHARD"
set -- "$@" --
while IFS= read -r path; do
    [ -z "$path" ] || set -- "$@" "$path"
done <<END
${GATEPOST_PATHS:-.}
END
exec gatepost check "$@"
