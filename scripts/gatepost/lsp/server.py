"""The protocol: what an editor asks, handed to the modules beside this one. The only module that needs pygls."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, Final

from lsprotocol import types
from pygls import uris
from pygls.lsp.server import LanguageServer

from gatepost import __version__
from gatepost.lsp.actions import Action, actions, fix_all
from gatepost.lsp.complete import Sort, Suggestion, complete
from gatepost.lsp.hover import hover
from gatepost.lsp.ids import Place, definition, id_at, references, rename
from gatepost.lsp.outline import Heading, outline
from gatepost.lsp.positions import Lines, Span
from gatepost.lsp.workspace import Source, View, Workspace, folder_of
from gatepost.model import Edit, Finding

_PAUSE: Final = 0.2
"""Seconds without a stroke of a key before a document is checked."""
_FIX_ALL: Final = f"{types.CodeActionKind.SourceFixAll.value}.gatepost"
_WATCHED: Final = ("**/*.md", "**/*.markdown", "**/gatepost.toml", "**/pyproject.toml", "**/document.toml")
_SORTS: Final = {
    Sort.FIELD: types.CompletionItemKind.Field,
    Sort.VALUE: types.CompletionItemKind.Value,
    Sort.SECTION: types.CompletionItemKind.Module,
    Sort.ID: types.CompletionItemKind.Reference,
}
_log = logging.getLogger("gatepost.lsp")


def serve() -> None:
    """Speak the protocol over standard input and output, until the editor closes them."""
    Desk().server.start_io()


class Desk:
    """Answers an editor. Whatever goes wrong in an answer is logged, and the answer is that there is nothing."""

    def __init__(self, today: date | None = None, pause: float = _PAUSE) -> None:
        self.workspace: Final = Workspace(today)
        self.server: Final = LanguageServer(
            "gatepost", __version__, text_document_sync_kind=types.TextDocumentSyncKind.Full
        )
        self._pause = pause
        self._due: dict[str, asyncio.TimerHandle] = {}
        self._told: dict[str, dict[str, list[types.Diagnostic]]] = {}
        """What was published, by folder and URI."""
        self._complained: set[str] = set()
        self._register()

    def _register(self) -> None:
        triggers = types.CompletionOptions(trigger_characters=["-", "|", "#", ":", " "])
        kinds = types.CodeActionOptions(code_action_kinds=[types.CodeActionKind.QuickFix, _FIX_ALL])
        features: list[tuple[str, Callable[[Any], Any], Any]] = [
            (types.INITIALIZED, self.initialized, None),
            (types.TEXT_DOCUMENT_DID_OPEN, self.opened, None),
            (types.TEXT_DOCUMENT_DID_CHANGE, self.changed, None),
            (types.TEXT_DOCUMENT_DID_SAVE, self.saved, None),
            (types.TEXT_DOCUMENT_DID_CLOSE, self.closed, None),
            (types.WORKSPACE_DID_CHANGE_WATCHED_FILES, self.files_changed, None),
            (types.TEXT_DOCUMENT_HOVER, self.hover, None),
            (types.TEXT_DOCUMENT_COMPLETION, self.complete, triggers),
            (types.TEXT_DOCUMENT_DEFINITION, self.definition, None),
            (types.TEXT_DOCUMENT_REFERENCES, self.references, None),
            (types.TEXT_DOCUMENT_DOCUMENT_SYMBOL, self.symbols, None),
            (types.TEXT_DOCUMENT_CODE_ACTION, self.actions, kinds),
            (types.TEXT_DOCUMENT_PREPARE_RENAME, self.prepare_rename, None),
            (types.TEXT_DOCUMENT_RENAME, self.rename, types.RenameOptions(prepare_provider=True)),
        ]
        for name, answer, options in features:
            self.server.feature(name, options)(_guarded(answer))

    # --- what is open

    def initialized(self, _: types.InitializedParams) -> None:
        """Ask to be told of files that change outside the editor, where it can tell."""
        workspace = self.server.client_capabilities.workspace
        watching = workspace.did_change_watched_files if workspace else None
        if watching is not None and watching.dynamic_registration:
            watchers = [types.FileSystemWatcher(glob_pattern=pattern) for pattern in _WATCHED]
            options = types.DidChangeWatchedFilesRegistrationOptions(watchers=watchers)
            method = types.WORKSPACE_DID_CHANGE_WATCHED_FILES
            self.server.client_register_capability(
                types.RegistrationParams([types.Registration("gatepost-files", method, options)])
            )

    def opened(self, params: types.DidOpenTextDocumentParams) -> None:
        """Check at once what is opened."""
        document = params.text_document
        self._put(document.uri, document.version, document.text, 0)

    def changed(self, params: types.DidChangeTextDocumentParams) -> None:
        """Check what was changed when the writer pauses. A change holds the whole text."""
        document = params.text_document
        for change in params.content_changes[-1:]:
            self._put(document.uri, document.version, change.text, self._pause)

    def saved(self, params: types.DidSaveTextDocumentParams) -> None:
        """Check at once what is saved; it may be a configuration."""
        for folder in self.workspace.folders:
            self._check_later(folder, 0 if folder == folder_of(_path(params.text_document.uri)) else self._pause)

    def closed(self, params: types.DidCloseTextDocumentParams) -> None:
        """From now on the text on the disk holds."""
        path = _path(params.text_document.uri)
        self.workspace.drop(path)
        self._check_later(folder_of(path), 0)

    def files_changed(self, _: types.DidChangeWatchedFilesParams) -> None:
        """A document or a configuration changed on the disk."""
        for folder in self.workspace.folders:
            self._check_later(folder, self._pause)

    def _put(self, uri: str, version: int, text: str, pause: float) -> None:
        path = _path(uri)
        self.workspace.put(path, uri, version, text)
        self._check_later(folder_of(path), pause)

    # --- findings

    def _check_later(self, folder: str, pause: float) -> None:
        waiting = self._due.pop(folder, None)
        if waiting is not None:
            waiting.cancel()
        self._due[folder] = asyncio.get_running_loop().call_later(pause, _guarded(self._check), folder)

    def _check(self, folder: str) -> None:
        """Publish what is found in a folder: in the open documents, and in the others of their deal."""
        self._due.pop(folder, None)
        view = self.workspace.view(folder) if self.workspace.open_in(folder) else View()
        fresh = {self._uri(view, path): self._diagnostics(view, path) for path in {*view.reports, *view.notices}}
        told = self._told.get(folder, {})
        for uri in sorted({*fresh, *told}):
            found = fresh.get(uri, [])
            if found != told.get(uri, []) or found:
                source = view.sources.get(_path(uri))
                version = source.version if source else None
                self.server.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, found, version))
        self._told[folder] = {uri: found for uri, found in fresh.items() if found}
        for fault in sorted({*view.notices.values()} - self._complained):
            self._complained.add(fault)
            self.server.window_show_message(types.ShowMessageParams(types.MessageType.Warning, f"Gatepost: {fault}"))
        if not view.notices:
            self._complained.clear()

    def _uri(self, view: View, path: str) -> str:
        uri = view.sources[path].uri
        return uri or uris.from_fs_path(path) or path

    def _diagnostics(self, view: View, path: str) -> list[types.Diagnostic]:
        source = view.sources[path]
        lines = self._lines(source)
        found = [self._diagnostic(lines, one) for one in (view.reports[path].findings if path in view.reports else ())]
        if path in view.notices:
            start = types.Range(types.Position(0, 0), types.Position(0, 0))
            found.append(
                types.Diagnostic(start, view.notices[path], types.DiagnosticSeverity.Information, source="gatepost")
            )
        return found

    def _diagnostic(self, lines: Lines, finding: Finding) -> types.Diagnostic:
        who = f" ({finding.owner})" if finding.owner else ""
        return types.Diagnostic(
            _range(lines, lines.span(finding)),
            f"{finding.message}\nnext{who}: {finding.hint}",
            types.DiagnosticSeverity.Error,
            code=finding.code,
            source="gatepost",
        )

    # --- answers

    def hover(self, params: types.HoverParams) -> types.Hover | None:
        """A rule's page, an item's row, the guidance of a field or a section."""
        view, path, lines, at = self._at(params)
        told = hover(view, path, at)
        if told is None:
            return None
        return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, told.markdown), _range(lines, told.span))

    def complete(self, params: types.CompletionParams) -> list[types.CompletionItem]:
        """What may stand here."""
        view, path, lines, at = self._at(params)
        return [_item(lines, number, one) for number, one in enumerate(complete(view, path, at))]

    def definition(self, params: types.DefinitionParams) -> types.Location | None:
        """The row of an id."""
        view, path, _, at = self._at(params)
        place = definition(view, path, at)
        return self._location(view, place) if place else None

    def references(self, params: types.ReferenceParams) -> list[types.Location]:
        """Every place that names an id."""
        view, path, _, at = self._at(params)
        found = references(view, path, at, params.context.include_declaration)
        return [self._location(view, place) for place in found]

    def symbols(self, params: types.DocumentSymbolParams) -> list[types.DocumentSymbol]:
        """The sections, and how far each is."""
        path = _path(params.text_document.uri)
        view = self.workspace.view(folder_of(path))
        document = view.document(path)
        if document is None:
            return []
        lines = self._lines(view.sources[path])
        return [_symbol(lines, one) for one in outline(document)]

    def actions(self, params: types.CodeActionParams) -> list[types.CodeAction]:
        """What can be done about the findings here, and all safe fixes at once."""
        path = _path(params.text_document.uri)
        view = self.workspace.view(folder_of(path))
        if path not in view.sources:
            return []
        lines = self._lines(view.sources[path])
        start, end = _offset(lines, params.range.start), _offset(lines, params.range.end)
        wanted = params.context.only
        found: list[types.CodeAction] = []
        if _wants(wanted, types.CodeActionKind.QuickFix.value):
            found += [self._action(view, path, lines, one) for one in actions(view, path, start, end)]
        if _wants(wanted, _FIX_ALL) and (edits := fix_all(view, path)):
            change = self._change(view, {path: edits})
            found.append(types.CodeAction("Mend all that is safe to mend", _FIX_ALL, edit=change))
        return found

    def prepare_rename(self, params: types.PrepareRenameParams) -> types.Range | None:
        """Whether an id stands here."""
        view, path, lines, at = self._at(params)
        document = view.document(path)
        found = id_at(document.text, at) if document else None
        return _range(lines, found[1]) if found else None

    def rename(self, params: types.RenameParams) -> types.WorkspaceEdit | None:
        """Another number for an id, in all documents of the deal; or a message that says why not."""
        view, path, _, at = self._at(params)
        found = rename(view, path, at, params.new_name.strip())
        if isinstance(found, str):
            self.server.window_show_message(types.ShowMessageParams(types.MessageType.Warning, f"Gatepost: {found}"))
            return None
        name = params.new_name.strip()
        return self._change(view, {one: [Edit(*span, name) for span in spans] for one, spans in found.items()})

    # --- between offsets and the protocol

    def _at(self, params: Any) -> tuple[View, str, Lines, int]:
        path = _path(params.text_document.uri)
        view = self.workspace.view(folder_of(path))
        source = view.sources.get(path) or Source(path, (), "")
        lines = self._lines(source)
        return view, path, lines, _offset(lines, params.position)

    def _lines(self, source: Source) -> Lines:
        encoding = self.server.workspace.position_encoding or types.PositionEncodingKind.Utf16
        return Lines(source.text or "", str(getattr(encoding, "value", encoding)), source.bom)

    def _location(self, view: View, place: Place) -> types.Location:
        lines = self._lines(view.sources[place.path])
        return types.Location(self._uri(view, place.path), _range(lines, Span(place.start, place.end)))

    def _action(self, view: View, path: str, lines: Lines, one: Action) -> types.CodeAction:
        return types.CodeAction(
            one.title,
            types.CodeActionKind.QuickFix,
            [self._diagnostic(lines, one.finding)],
            is_preferred=True if one.fixes and one.safe else None,
            edit=self._change(view, {path: one.edits}),
        )

    def _change(self, view: View, edits: dict[str, Any]) -> types.WorkspaceEdit:
        changes: dict[str, list[types.TextEdit]] = {}
        for path, ones in edits.items():
            lines = self._lines(view.sources[path])
            changes[self._uri(view, path)] = [
                types.TextEdit(_range(lines, Span(one.start, one.end)), one.text) for one in ones
            ]
        return types.WorkspaceEdit(changes=changes)


def _guarded(answer: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """An answer that logs what goes wrong in it: one document that trips it must not end the others' checks."""

    def guarded(params: Any) -> Any:
        try:
            return answer(params)
        except Exception:  # noqa: BLE001, one document that trips us must not end the checks of the others
            _log.exception("this went wrong, and the server goes on: %s", getattr(answer, "__name__", answer))
            return None

    return guarded


def _path(uri: str) -> str:
    """Where a document lies, with slashes; the URI of one that lies nowhere."""
    path = uris.to_fs_path(uri) if uri.startswith("file:") else None
    return Path(os.path.abspath(path)).as_posix() if path and "\0" not in path else uri


def _offset(lines: Lines, position: types.Position) -> int:
    return lines.offset(position.line, position.character)


def _range(lines: Lines, span: Span) -> types.Range:
    return types.Range(types.Position(*lines.position(span.start)), types.Position(*lines.position(span.end)))


def _wants(only: Any, kind: str) -> bool:
    """Whether an editor that asks for some kinds of actions asks for this one. A kind stands for those below it."""
    names = [str(getattr(one, "value", one)) for one in only or ()]
    return not names or any(kind == name or kind.startswith(f"{name}.") for name in names)


def _item(lines: Lines, number: int, one: Suggestion) -> types.CompletionItem:
    return types.CompletionItem(
        one.label,
        kind=_SORTS[one.sort],
        detail=one.detail or None,
        documentation=types.MarkupContent(types.MarkupKind.Markdown, one.help) if one.help else None,
        sort_text=f"{number:04}",
        filter_text=one.text,
        text_edit=types.TextEdit(_range(lines, one.span), one.text),
    )


def _symbol(lines: Lines, one: Heading) -> types.DocumentSymbol:
    return types.DocumentSymbol(
        one.title,
        types.SymbolKind.String,
        _range(lines, one.span),
        _range(lines, one.heading),
        detail=one.detail or None,
        children=[_symbol(lines, child) for child in one.children],
    )
