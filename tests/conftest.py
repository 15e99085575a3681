"""What every test gets: silence as a rule, a home folder of its own, and the right event loop."""

import os

import pytest
from hypothesis import HealthCheck, settings

pytest_plugins = ["tests.support.isolation", "tests.support.noise", "tests.support.qt_loop"]

LEFT_OUT = frozenset({"benchmark", "soak"})

settings.register_profile("dev", deadline=None)
settings.register_profile(
    "ci",
    deadline=None,
    derandomize=True,
    max_examples=60,
    print_blob=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],  # a loaded machine is no fault of the test
)
settings.register_profile("thorough", deadline=None)  # see tests/support/examples.py
settings.load_profile("ci" if os.environ.get("CI") else "dev")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave measurements and long runs out unless -m asks for something."""
    if config.getoption("markexpr"):
        return
    left_out = [item for item in items if any(item.get_closest_marker(name) for name in LEFT_OUT)]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in set(left_out)]
