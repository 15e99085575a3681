"""The order in which doubtful answers are looked at."""

from rowcall.model.review import Doubtful, Kind
from rowcall.ui.review_dialog.queue import Queue


def some(kind: Kind, count: int) -> list[Doubtful]:
    return [Doubtful(kind, 1, row_id, "", str(kind)) for row_id in range(1, count + 1)]


def test_kinds_stand_together_and_what_is_decided_gives_way_to_the_next() -> None:
    companies, titles = some(Kind.COMPANY, 2), some(Kind.TITLE, 3)
    queue = Queue([*titles, *companies])
    assert queue.current == companies[0]
    queue.move(3)
    assert queue.current == titles[1]
    queue.take([titles[1]])
    assert queue.current == titles[2]
    queue.take([titles[2]])
    assert queue.current == titles[0]
    assert (queue.place, queue.length) == (3, 3)


def test_one_kind_alone_gives_way_to_all_when_nothing_of_it_is_left() -> None:
    companies, titles = some(Kind.COMPANY, 1), some(Kind.TITLE, 2)
    queue = Queue([*companies, *titles])
    queue.choose(Kind.TITLE)
    assert queue.of_this_kind() == titles
    queue.take(titles)
    assert queue.kind is None
    assert queue.current == companies[0]
    queue.take(companies)
    assert queue.current is None
    assert queue.place == 0


def test_what_is_undone_is_looked_at_again() -> None:
    companies, titles = some(Kind.COMPANY, 2), some(Kind.TITLE, 2)
    queue = Queue([*companies, *titles])
    queue.take([companies[1]])
    queue.take([titles[0]])
    queue.put_back([companies[1]])
    assert queue.current == companies[1]
    assert len(queue) == 3


def test_behind_the_last_comes_the_first() -> None:
    queue = Queue(some(Kind.TITLE, 2))
    queue.move(-1)
    assert queue.place == 2
    queue.move(1)
    assert queue.place == 1
