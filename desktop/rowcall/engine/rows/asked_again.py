"""Makes the request of a call in doubt anew from its row, so that it can be sent again with the same key."""

from __future__ import annotations

from rowcall.engine.step import Step
from rowcall.errors import WrongAnswer
from rowcall.model.dialogue import Ask, Deliveries, Look, Poll
from rowcall.model.exchange import Reply
from rowcall.model.request import Request
from rowcall.project import doubts, receipts
from rowcall.project.doubts import Doubt
from rowcall.project.reader import Reader
from rowcall.project.receipts import question_hash


def request_of(reader: Reader, step: Step, doubt: Doubt) -> Request | None:
    """What a call in doubt has asked, word for word; None where the row asks for something else by now.

    The row's action is driven with the answers that came before that call; nothing is sent or written.
    """
    seq, question = doubts.question_of(reader, doubt.token)
    kept = receipts.kept_answers(reader, step.record.id, doubt.row_id, doubt.parts)
    cells = next(iter(reader.rows(step.sheet.id, step.asks.column_ids, [doubt.row_id])))
    ask, _problem = step.asks.ask(cells)
    action_steps = step.action.steps(Ask(ask.values, ask.options, doubt.parts))
    asked, reply = 0, None
    try:
        while True:
            said = action_steps.send(reply)
            reply = None
            if isinstance(said, Poll | Look | Deliveries):
                return None
            if not isinstance(said, Request):
                continue
            asked += 1
            if asked == seq:
                return said if question_hash(said.content() or b"") == question and said.path == doubt.path else None
            reply = _kept_reply(kept.get(asked))
            if reply is None:
                return None
    except (StopIteration, WrongAnswer):
        return None
    finally:
        action_steps.close()


def _kept_reply(answer: receipts.KeptAnswer | None) -> Reply | None:
    return answer.reply if answer is not None else None
