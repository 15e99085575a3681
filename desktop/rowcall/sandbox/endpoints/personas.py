"""GET /api/v2/personas and GET /api/v2/personas/{uuid}: saved sets of job titles."""

from rowcall.sandbox.endpoint import Answer, Call, Endpoint, RefusalError
from rowcall.sandbox.personas import PERSONAS, persona_of


async def _list(_call: Call) -> Answer:
    return Answer([{"uuid": persona.uuid, "name": persona.name} for persona in PERSONAS])


async def _show(call: Call) -> Answer:
    persona = persona_of(call.path["uuid"])
    if persona is None:
        raise RefusalError(404, "Persona not found")
    return Answer(
        {
            "uuid": persona.uuid,
            "name": persona.name,
            "job_titles": list(persona.job_titles),
            "excluded_job_titles": list(persona.excluded_job_titles),
        }
    )


ENDPOINTS = (
    Endpoint("GET", "/api/v2/personas", _list),
    Endpoint("GET", "/api/v2/personas/{uuid}", _show),
)
