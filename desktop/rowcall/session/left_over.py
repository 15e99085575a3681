"""What the newest run of a project left undone, in a sentence for whoever opens it."""

from __future__ import annotations

from collections.abc import Mapping

from rowcall.engine.messages import counted
from rowcall.project import runs
from rowcall.project.outcomes import run_figures
from rowcall.project.reader import Reader

UNEXPECTEDLY = "The last run stopped unexpectedly."
STOPPED: Mapping[str, str] = {
    "auth": "The last run stopped because the service refused the API key.",
    "credits": "The last run stopped because the account was out of credits.",
    "consent": "The last run stopped because personal e-mails need a consent in your Pronto account.",
    "budget": "The last run stopped because the credits you allowed were used up.",
    "hit_rate": "The last run stopped because too few rows had a result.",
    "offline": "The last run stopped because there was no connection.",
    "rate_limited": "The last run stopped because the service asked us to wait.",
    "server_trouble": "The last run stopped because the service was having trouble.",
    "wrong_answer": "The last run stopped because the answers did not come from the service.",
    "disk": "The last run stopped because the disk could not be written.",
    "user": "You stopped the last run.",
}
"""By the report's word for why a run stopped early."""


def left_over(reader: Reader) -> str:
    """The sentence; empty where the newest run came to its end, or there was none."""
    last = runs.last_run(reader)
    if last is None or last[3]:
        return ""
    run_id, _plan, stopped, _ended = last
    why = STOPPED.get(stopped or "", UNEXPECTEDLY)
    figures = run_figures(reader, run_id)
    parts = [f"{figures.done:,} of {counted(figures.rows, 'row')} {'is' if figures.rows == 1 else 'are'} done"]
    if figures.waiting:
        parts.append(f"{figures.waiting:,} {'waits' if figures.waiting == 1 else 'wait'} at the service")
    if figures.unknown:
        parts.append(f"{figures.unknown:,} {'is' if figures.unknown == 1 else 'are'} unknown")
    return f"{why} {', '.join(parts)}."
