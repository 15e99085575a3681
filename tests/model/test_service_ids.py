"""What the service calls the things it has begun: a text or a whole number, wherever it is read."""

from typing import Any

import pytest

from rowcall.actions.post_engagers import _begun
from rowcall.errors import WrongAnswer
from rowcall.model.company_searches import begun_by
from rowcall.model.contact_answers import id_of
from rowcall.model.exchange import Reply
from rowcall.model.leads import read_listing, search_id_of

GOOD = [pytest.param("8f2d", "8f2d", id="text"), pytest.param(7, "7", id="number"), pytest.param(0, "0", id="zero")]


@pytest.mark.parametrize(("given", "read"), GOOD)
def test_numbers_are_read_as_texts(given: Any, read: str) -> None:
    assert search_id_of(Reply(201, {"message": {"id": given}})) == read
    assert search_id_of(Reply(202, {"id": given})) == read
    assert read_listing({"searches": [{"id": given, "status": "ONGOING"}]})[read].status == "ONGOING"
    assert id_of({"enrichment_id": given, "id": "other"}) == read
    assert id_of({"id": given}) == read
    assert begun_by(Reply(201, {"id": given, "total": 3})).id == read
    assert _begun(Reply(201, {"search_id": given})) == (read, "")


@pytest.mark.parametrize("given", [None, "", " ", True, 1.5, ["8f2d"], {"id": "8f2d"}])
def test_anything_else_names_nothing(given: Any) -> None:
    reply = Reply(201, {"id": given, "search_id": given, "enrichment_id": given, "total": 3})
    for read in (search_id_of, begun_by, _begun):
        with pytest.raises(WrongAnswer):
            read(reply)
    with pytest.raises(WrongAnswer):
        id_of(reply.body)
    assert read_listing([{"id": given, "status": "ONGOING"}]) == {}
