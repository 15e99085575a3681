"""Finds ways of writing that this project does not allow, in one source text at a time."""

import ast
from collections.abc import Callable, Iterator

BLOCKING_DIALOGS = {
    "QMessageBox": {"about", "critical", "information", "question", "warning"},
    "QFileDialog": {"getExistingDirectory", "getOpenFileName", "getOpenFileNames", "getSaveFileName"},
    "QInputDialog": {"getDouble", "getInt", "getItem", "getMultiLineText", "getText"},
    "QColorDialog": {"getColor"},
    "QFontDialog": {"getFont"},
}
UNSAFE_KEYWORDS = {"shell": True, "verify": False, "check_hostname": False}
UNSAFE_CALLS = {"eval", "exec", "__import__"}
UNSAFE_MODULES = {"pickle", "marshal", "shelve", "dill"}
UNSAFE_NAMES = {"CERT_NONE", "_create_unverified_context"}

Rule = Callable[[ast.AST], str]


def unnamed_catch(node: ast.AST) -> str:
    """An error is caught by its own name, or it is a bug that must show.

    `except BaseException` may tidy up if it hands the error on: raises, or gives it to the future of a waiting thread.
    """
    if not isinstance(node, ast.ExceptHandler):
        return ""
    caught = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
    names = {getattr(kind, "id", None if kind is None else "") for kind in caught}
    if "Exception" in names or None in names or ("BaseException" in names and not hands_on(node)):
        return "catches every error"
    return ""


def hands_on(handler: ast.ExceptHandler) -> bool:
    """Tell whether a handler raises, or passes the error to whoever waits for the result."""
    return any(
        isinstance(node, ast.Raise)
        or (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "set_exception")
        for node in ast.walk(handler)
    )


def unsafe(node: ast.AST) -> str:
    """Nothing runs text as code, loads objects from bytes, or trusts an unknown server."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in UNSAFE_CALLS:
        return f"calls {node.func.id}"
    if isinstance(node, ast.keyword) and node.arg in UNSAFE_KEYWORDS and isinstance(node.value, ast.Constant):
        return f"passes {node.arg}={node.value.value}" if node.value.value is UNSAFE_KEYWORDS[node.arg] else ""
    if isinstance(node, ast.Import | ast.ImportFrom):
        names = {getattr(node, "module", None), *(alias.name for alias in node.names)}
        return f"imports {min(names & UNSAFE_MODULES)}" if names & UNSAFE_MODULES else ""
    name = getattr(node, "attr", getattr(node, "id", ""))
    return f"uses {name}" if name in UNSAFE_NAMES else ""


def blocking_dialog(node: ast.AST) -> str:
    """A dialog that runs its own loop inside a coroutine loses that coroutine for ever."""
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
        return ""
    owner = node.func.value
    if node.func.attr in {"exec", "exec_", "processEvents"}:
        return f"calls .{node.func.attr}()"
    if isinstance(owner, ast.Name) and node.func.attr in BLOCKING_DIALOGS.get(owner.id, ()):
        return f"calls {owner.id}.{node.func.attr}()"
    return ""


def impatient_timer(node: ast.AST) -> str:
    """A timer of Qt is due at times while no loop runs, where no coroutine can be begun; `ui/soon` waits for it."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return ""
    signal = node.func.value
    connects = node.func.attr == "connect" and isinstance(signal, ast.Attribute) and signal.attr == "timeout"
    return "has a timer that does not wait for the loop" if connects or node.func.attr == "singleShot" else ""


def names_one_of(keys: frozenset[str]) -> Rule:
    """No text of the source may be one of these keys."""

    def rule(node: ast.AST) -> str:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value in keys:
            return f"names the action {node.value}"
        return ""

    return rule


def findings(source: str, *rules: Rule) -> Iterator[tuple[int, str]]:
    """Yield line and complaint for each node that breaks a rule."""
    for node in ast.walk(ast.parse(source)):
        for rule in rules:
            complaint = rule(node)
            if complaint:
                yield getattr(node, "lineno", 0), complaint


def action_keys(source: str) -> set[str]:
    """Return the keys that a module of actions declares, read from `Action(key=...)`."""
    calls = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))
    return {
        str(keyword.value.value)
        for call in calls
        if isinstance(call.func, ast.Name) and call.func.id == "Action"
        for keyword in call.keywords
        if keyword.arg == "key" and isinstance(keyword.value, ast.Constant)
    }
