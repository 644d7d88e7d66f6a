"""`gatepost lsp`: the real process, asked over standard input and output by a client library."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import sys
from collections.abc import Awaitable, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from gatepost.check import Checker
from gatepost.fix import fix_text
from gatepost.kinds import Kinds
from tests.conftest import ROOT

pytest.importorskip("pygls", reason="pygls is not installed")
from lsprotocol import types
from pygls.lsp.client import LanguageClient

EXAMPLES = ROOT / "docs" / "examples"
FAULTY = (EXAMPLES / "with-faults" / "proposal.md").read_text("utf-8")
ODD = (
    FAULTY.replace("\n", "\r\n")
    .replace("a [TBD]", "\U0001f469\u200d\U0001f680 漢é\U0001f600 a [TBD]")
    .replace("## Waranty", "## \U0001f600 Waranty")
)
TIMEOUT = 20
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT / "scripts"), "PYTHONSAFEPATH": "1"}


class Editor:
    """An editor that has a folder open."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        self.client = LanguageClient("test", "1")
        self.published: asyncio.Queue[tuple[str, Sequence[types.Diagnostic]]] = asyncio.Queue()
        self.messages: asyncio.Queue[str] = asyncio.Queue()
        self.registered: asyncio.Queue[str] = asyncio.Queue()
        self.client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)(
            lambda params: self.published.put_nowait((params.uri, params.diagnostics))
        )
        self.client.feature(types.WINDOW_SHOW_MESSAGE)(lambda params: self.messages.put_nowait(params.message))
        self.client.feature(types.CLIENT_REGISTER_CAPABILITY)(
            lambda params: self.registered.put_nowait(params.registrations[0].method)
        )
        self.texts: dict[str, str] = {}
        self.version = 0

    async def start(self, encodings: list[types.PositionEncodingKind | str] | None = None) -> types.InitializeResult:
        """Start the server and agree with it on what both can."""
        code = "from gatepost.cli import main; main(['lsp', '--stdio'])"
        await self.client.start_io(sys.executable, "-c", code, env=ENVIRONMENT)
        watched = types.DidChangeWatchedFilesClientCapabilities(dynamic_registration=True)
        capabilities = types.ClientCapabilities(
            workspace=types.WorkspaceClientCapabilities(did_change_watched_files=watched),
            general=types.GeneralClientCapabilities(position_encodings=encodings),
        )
        result = await self.client.initialize_async(
            types.InitializeParams(capabilities=capabilities, root_uri=self.folder.as_uri(), process_id=os.getpid())
        )
        self.client.initialized(types.InitializedParams())
        return result

    async def stop(self) -> tuple[int, str]:
        """Say goodbye; returns the exit status and what stood on standard error."""
        await self.client.shutdown_async(None)
        self.client.exit(None)
        process = self.client._server
        assert process is not None
        assert process.stderr is not None
        status = await process.wait()
        words = (await process.stderr.read()).decode()
        await self.client.stop()  # type: ignore[no-untyped-call]
        return status, words

    def uri(self, name: str) -> str:
        """How a document of the folder is called."""
        return (self.folder / name).as_uri()

    def open(self, name: str, text: str) -> None:
        """Open a document, or change one that is open."""
        self.version += 1
        uri = self.uri(name)
        if name in self.texts:
            change = types.TextDocumentContentChangeWholeDocument(text)
            document = types.VersionedTextDocumentIdentifier(self.version, uri)
            self.client.text_document_did_change(types.DidChangeTextDocumentParams(document, [change]))
        else:
            item = types.TextDocumentItem(uri, "markdown", self.version, text)
            self.client.text_document_did_open(types.DidOpenTextDocumentParams(item))
        self.texts[name] = text

    async def told(self, name: str, wanted: Callable[[list[types.Diagnostic]], bool]) -> list[types.Diagnostic]:
        """The first findings of a document that are as wanted."""
        while True:
            uri, found = await asyncio.wait_for(self.published.get(), TIMEOUT)
            if uri == self.uri(name) and wanted(list(found)):
                return list(found)

    def at(self, name: str, words: str, behind: bool = False) -> dict[str, Any]:
        """The arguments of a question about the place of some words, counted in UTF-16."""
        text = self.texts[name]
        offset = text.index(words) + (len(words) if behind else 0)
        return {"text_document": types.TextDocumentIdentifier(self.uri(name)), "position": position(text, offset)}


def position(text: str, offset: int, encoding: str = "utf-16-le", unit: int = 2) -> types.Position:
    """Where a character stands, counted by the standard library."""
    before = text[:offset]
    return types.Position(before.count("\n"), len(before.rpartition("\n")[2].encode(encoding)) // unit)


def marked(text: str, span: types.Range, encoding: str = "utf-16-le", unit: int = 2) -> str:
    """The words of a line that a span marks."""
    assert span.start.line == span.end.line
    line = text.split("\n")[span.start.line].encode(encoding)
    return line[span.start.character * unit : span.end.character * unit].decode(encoding)


def applied(text: str, edits: list[types.TextEdit]) -> str:
    """A text with edits made, as an editor that counts in UTF-16 makes them."""
    lines = [one.encode("utf-16-le") for one in text.split("\n")]
    starts = [0]
    for one in lines:
        starts.append(starts[-1] + len(one) + 2)
    whole = text.encode("utf-16-le")
    for edit in sorted(edits, key=lambda one: (one.range.start.line, one.range.start.character), reverse=True):
        start, end = (starts[one.line] + 2 * one.character for one in (edit.range.start, edit.range.end))
        whole = whole[:start] + edit.new_text.encode("utf-16-le") + whole[end:]
    return whole.decode("utf-16-le")


def codes(found: list[types.Diagnostic]) -> list[str]:
    """The codes of findings."""
    return [str(one.code) for one in found]


def in_a_thread(story: Callable[[], Awaitable[None]]) -> None:
    """Let a story happen in a thread of its own: where the browser's tests ran before, this one has a loop already."""

    async def tell() -> None:
        await story()

    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, tell()).result()


def play(folder: Path, story: Callable[[Editor], Awaitable[None]]) -> None:
    """Start the server, let the story happen, and hold the server to a quiet end."""

    async def run() -> None:
        editor = Editor(folder)
        result = await editor.start()
        assert result.capabilities.position_encoding == types.PositionEncodingKind.Utf16
        await asyncio.wait_for(story(editor), 3 * TIMEOUT)
        assert await asyncio.wait_for(editor.stop(), TIMEOUT) == (0, "")

    in_a_thread(run)


def test_a_document_from_opening_to_mending(tmp_path: Path) -> None:
    """Findings at their places, pages, and fixes that give what `gatepost fix` gives, among emoji and CRLF."""

    async def story(editor: Editor) -> None:
        editor.open("proposal.md", ODD)
        found = await editor.told("proposal.md", bool)
        assert codes(found) == [
            "DOC207",
            "SEC101",
            "TXT201",
            "TAB202",
            "TXT101",
            "SUM101",
            "IDS102",
            "SEC102",
            "SGN102",
            "SGN101",
        ]
        assert {one.severity for one in found} == {types.DiagnosticSeverity.Error}
        assert {one.source for one in found} == {"gatepost"}
        places = {str(one.code): marked(ODD, one.range) for one in found}
        assert places["TXT101"] == "[TBD]"
        assert places["SEC102"] == "\U0001f600 Waranty"
        assert places["TAB202"] == "next spring"
        assert "next (Commercial Manager): correct the amount" in found[5].message

        page = await editor.client.text_document_hover_async(types.HoverParams(**editor.at("proposal.md", "[TBD]")))
        assert page is not None
        assert isinstance(page.contents, types.MarkupContent)
        assert page.contents.value.startswith("**TXT101** ")

        document = types.TextDocumentIdentifier(editor.uri("proposal.md"))
        everything = types.Range(types.Position(0, 0), types.Position(9_999, 0))
        only = types.CodeActionContext([], only=[types.CodeActionKind.SourceFixAll])
        (whole,) = (
            await editor.client.text_document_code_action_async(types.CodeActionParams(document, everything, only))
            or []
        )
        assert isinstance(whole, types.CodeAction)
        assert whole.edit is not None
        assert whole.edit.changes is not None
        mended = applied(ODD, list(whole.edit.changes[editor.uri("proposal.md")]))
        expected, count = fix_text(Checker(Kinds([ROOT / "templates"])), ODD, "proposal.md")
        assert count == 2
        assert mended == expected
        assert "\n" not in mended.replace("\r\n", "")

        here = types.Range(found[7].range.start, found[7].range.start)
        quick = (
            await editor.client.text_document_code_action_async(
                types.CodeActionParams(
                    document, here, types.CodeActionContext([], only=[types.CodeActionKind.QuickFix])
                )
            )
            or []
        )
        titles = [one.title for one in quick]
        assert [title.partition(":")[0] for title in titles] == ["Mend SEC102", "Allow SEC102 in this section"]

        editor.open("proposal.md", mended)
        left = await editor.told("proposal.md", lambda found: "SEC102" not in codes(found))
        assert "SEC101" not in codes(left)
        editor.client.text_document_did_close(types.DidCloseTextDocumentParams(document))
        assert await editor.told("proposal.md", lambda found: not found) == []

    play(tmp_path, story)


def test_two_documents_of_a_deal(tmp_path: Path) -> None:
    """A change in the proposal, unsaved, is a finding of the deal; ids lead from one document to another."""
    for file in (EXAMPLES / "berth-booking").glob("*.md"):
        shutil.copy(file, tmp_path)
    proposal = (tmp_path / "proposal.md").read_text("utf-8")
    scope = (tmp_path / "scope.md").read_text("utf-8")

    async def story(editor: Editor) -> None:
        editor.open("scope.md", scope)
        editor.open("proposal.md", proposal)
        assert await asyncio.wait_for(editor.registered.get(), TIMEOUT) == "workspace/didChangeWatchedFiles"

        goal = await editor.client.text_document_definition_async(
            types.DefinitionParams(**editor.at("proposal.md", "DEL-003"))
        )
        assert isinstance(goal, types.Location)
        assert goal.uri == editor.uri("proposal.md")
        again = await editor.client.text_document_definition_async(
            types.DefinitionParams(**editor.at("proposal.md", "DEL-003 | Quay"))
        )
        assert isinstance(again, types.Location)
        assert again.uri == editor.uri("scope.md")
        assert marked(scope, again.range) == "DEL-003"

        asked = types.ReferenceParams(types.ReferenceContext(True), **editor.at("proposal.md", "DEL-003"))
        named = await editor.client.text_document_references_async(asked) or []
        assert {one.uri for one in named} >= {editor.uri("scope.md"), editor.uri("pid.md")}

        hover = await editor.client.text_document_hover_async(types.HoverParams(**editor.at("proposal.md", "REQ-004")))
        assert hover is not None
        assert isinstance(hover.contents, types.MarkupContent)
        assert hover.contents.value.startswith("**REQ-004** The plan takes the tide into account")

        symbols = (
            await editor.client.text_document_document_symbol_async(
                types.DocumentSymbolParams(types.TextDocumentIdentifier(editor.uri("scope.md")))
            )
            or []
        )
        assert isinstance(symbols[0], types.DocumentSymbol)
        assert {one.detail for one in symbols[0].children or []} == {"something stands in it"}

        renaming = types.RenameParams(new_name="DEL-033", **editor.at("proposal.md", "DEL-003"))
        assert await editor.client.text_document_rename_async(renaming) is None
        assert "is approved" in await asyncio.wait_for(editor.messages.get(), TIMEOUT)

        editor.open("scope.md", scope.replace("Quay plan for harbour staff", "Another thing"))
        (finding,) = await editor.told("proposal.md", bool)
        assert "Another thing" in finding.message
        assert marked(proposal, finding.range) == "Quay plan for harbour staff"
        editor.open("scope.md", scope)
        await editor.told("proposal.md", lambda found: not found)

        editor.open("proposal.md", f"{proposal}\n\U0001f600 see ASM-")
        offered = await editor.client.text_document_completion_async(
            types.CompletionParams(**editor.at("proposal.md", "see ASM-", behind=True))
        )
        assert isinstance(offered, list)
        assert offered[0].label == "ASM-001"
        assert isinstance(offered[0].text_edit, types.TextEdit)
        assert marked(editor.texts["proposal.md"], offered[0].text_edit.range) == "ASM-"

    play(tmp_path, story)


def test_configuration_and_what_is_not_ours(tmp_path: Path) -> None:
    """A configuration that changes holds at once, a broken one is told once, and strangers' files are silent."""
    config = tmp_path / "gatepost.toml"

    async def story(editor: Editor) -> None:
        editor.open("notes.md", "# Milk [TBD]\n")
        editor.open("proposal.md", FAULTY)
        await editor.told("proposal.md", lambda found: "TXT101" in codes(found))
        config.write_text('off.TXT101 = "we like brackets"\n', "utf-8")
        watched = types.DidChangeWatchedFilesParams([types.FileEvent(config.as_uri(), types.FileChangeType.Created)])
        editor.client.workspace_did_change_watched_files(watched)
        await editor.told("proposal.md", lambda found: "TXT101" not in codes(found))
        config.write_text("off = [\n", "utf-8")
        editor.client.text_document_did_save(
            types.DidSaveTextDocumentParams(types.TextDocumentIdentifier(config.as_uri()))
        )
        (notice,) = await editor.told("proposal.md", lambda found: len(found) == 1)
        assert "nothing is checked here" in notice.message
        assert notice.severity is types.DiagnosticSeverity.Information
        assert "gatepost.toml" in await asyncio.wait_for(editor.messages.get(), TIMEOUT)
        assert editor.messages.empty()
        config.unlink()
        editor.open("proposal.md", FAULTY + "\n")
        await editor.told("proposal.md", lambda found: "TXT101" in codes(found))

    play(tmp_path, story)


@pytest.mark.parametrize(
    ("encoding", "codec", "unit"),
    [(types.PositionEncodingKind.Utf8, "utf-8", 1), (types.PositionEncodingKind.Utf32, "utf-32-le", 4)],
    ids=["utf-8", "utf-32"],
)
def test_the_editor_chooses_how_places_are_counted(
    tmp_path: Path, encoding: types.PositionEncodingKind, codec: str, unit: int
) -> None:
    """A finding behind an emoji stands where the agreed encoding puts it."""

    async def run() -> None:
        editor = Editor(tmp_path)
        result = await editor.start([encoding, types.PositionEncodingKind.Utf16])
        assert result.capabilities.position_encoding == encoding
        editor.open("proposal.md", ODD)
        found = await editor.told("proposal.md", bool)
        assert {marked(ODD, one.range, codec, unit) for one in found} >= {"[TBD]", "\U0001f600 Waranty", "next spring"}
        assert (await editor.stop())[0] == 0

    in_a_thread(run)


def test_nonsense_does_not_end_it(tmp_path: Path) -> None:
    """Places far outside, documents that nobody opened, odd addresses and odd texts: it goes on."""

    async def story(editor: Editor) -> None:
        far = types.Position(10_000, 10_000)
        for uri in (editor.uri("nobody.md"), "untitled:Untitled-1", "file:///%00", "http://[", ""):
            document = types.TextDocumentIdentifier(uri)
            assert await editor.client.text_document_hover_async(types.HoverParams(document, far)) is None
            assert not await editor.client.text_document_completion_async(types.CompletionParams(document, far))
            assert await editor.client.text_document_definition_async(types.DefinitionParams(document, far)) is None
            item = types.TextDocumentItem(uri, "markdown", 1, "---\ntemplate: \ud800\n---\n\x00[[x]] \ud83d DEL-001 |")
            editor.client.text_document_did_open(types.DidOpenTextDocumentParams(item))
            await editor.client.text_document_hover_async(types.HoverParams(document, types.Position(3, 8)))
            editor.client.text_document_did_close(types.DidCloseTextDocumentParams(document))
            editor.client.text_document_did_close(types.DidCloseTextDocumentParams(document))
        editor.open("proposal.md", FAULTY)
        assert await editor.told("proposal.md", bool)

    play(tmp_path, story)


def test_it_ends_when_the_editor_is_gone() -> None:
    """Nothing stays behind when standard input is closed."""
    code = "from gatepost.cli import main; main(['lsp'])"
    done = subprocess.run(
        [sys.executable, "-c", code], input=b"", env=ENVIRONMENT, capture_output=True, timeout=TIMEOUT, check=False
    )
    assert (done.returncode, done.stdout) == (0, b"")


def test_without_pygls_it_says_how_to_install(tmp_path: Path) -> None:
    """One line and exit status 2."""
    (tmp_path / "pygls.py").write_text(
        "raise ModuleNotFoundError(\"No module named 'pygls'\", name='pygls')\n", "utf-8"
    )
    environment = {**ENVIRONMENT, "PYTHONPATH": f"{tmp_path}{os.pathsep}{ENVIRONMENT['PYTHONPATH']}"}
    done = subprocess.run(
        [sys.executable, "-c", "from gatepost.cli import main; main(['lsp'])"],
        env=environment, capture_output=True, text=True, timeout=TIMEOUT, check=False,
    )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr == "gatepost: the language server needs pygls: pip install 'gatepost[lsp]'\n"
