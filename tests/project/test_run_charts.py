"""What a picture of a run is drawn from, as the run has left it."""

from pathlib import Path

from tests.support.desks import BOTH, Desk, Service
from tests.support.projects import CONTACTS, contact, project_with
from tests.support.wire import playing

from rowcall.model.plans import RunPlan
from rowcall.project.run_charts import funnel
from rowcall.project.runs import last_run


async def test_rows_that_a_stopped_run_did_not_come_to_were_not_asked(tmp_path: Path) -> None:
    service = Service()
    async with playing(service) as server:
        desk = Desk(tmp_path, server, service)
        people = map(contact, ("ana", "bo", "cleo", "ana"))
        with project_with(tmp_path / "list.rowcall", CONTACTS, people) as project:
            await desk.run(project, RunPlan(BOTH.steps, budget=36))
            last = last_run(project.reader)
            assert last is not None
            drawn = funnel(project.reader, last[0], 0)
            assert (drawn.rows, drawn.asked, drawn.found) == (4, len(service.asked), len(service.asked))
            assert 0 < drawn.asked < 3
