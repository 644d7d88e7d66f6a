"""`gatepost lsp`"""

from __future__ import annotations

import click

from gatepost.errors import GatepostError


@click.command()
@click.option(
    "--stdio", is_flag=True, help="Speak over standard input and output. It always does; some editors ask so."
)
def lsp(stdio: bool) -> int:  # noqa: ARG001
    """Answer an editor: findings while you type, fixes, hover, completion.

    Not for a person to type: an editor starts it and speaks the Language Server Protocol with it over standard input
    and output. It reads the files beside those that are open and writes none.

    Exit status: 0 the editor said goodbye, 2 could not run.
    """
    try:
        from gatepost.lsp.server import serve
    except ImportError as error:
        if (error.name or "").partition(".")[0] not in ("pygls", "lsprotocol", "cattrs", "attrs"):
            raise
        raise GatepostError("the language server needs pygls: pip install 'gatepost[lsp]'") from error
    serve()
    return 0
