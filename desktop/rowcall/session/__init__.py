"""What a front end holds: one open project, one account, and the runs that bring them together."""

from rowcall.session.plan_side import ValueMatch
from rowcall.session.run_handle import RunHandle
from rowcall.session.session import Session

__all__ = ["RunHandle", "Session", "ValueMatch"]
