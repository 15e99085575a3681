import pytest

from rowcall.engine.clocks import Clocks


class Time:
    wall = 1_780_000_000.0
    running = 500.0


@pytest.mark.parametrize(
    ("wall", "running", "jumped", "slept"),
    [
        (0.25, 0.25, False, False),
        (4.0, 0.25, False, False),  # the network's time was taken over
        (3600.0, 0.25, True, True),  # slept, and the running clock stood still meanwhile
        (3600.0, 3600.0, True, True),  # slept or held, and it went on
        (-3600.0, 0.25, True, False),  # set back
        (-1_780_000_000.0, 0.25, True, False),  # 1970
    ],
)
def test_a_jump_is_told_from_time_that_passes(wall: float, running: float, jumped: bool, slept: bool) -> None:
    time = Time()
    clocks = Clocks(lambda: time.wall, lambda: time.running)
    time.wall += wall
    time.running += running
    jump = clocks.jump()
    assert (jump is not None) == jumped
    assert jump is None or jump.slept == slept
    assert clocks.jump() is None
