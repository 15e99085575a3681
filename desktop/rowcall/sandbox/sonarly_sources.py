"""The saved searches and lead lists that an account of the second vendor has in Sales Navigator."""

SAVED_SEARCHES = (
    {"id": "50551234", "name": "DACH CTOs"},
    {"id": "50551235", "name": "French sales leaders"},
)
LEAD_LISTS = (
    {"id": "70112345", "name": "Event attendees"},
    {"id": "70112346", "name": "Webinar guests"},
)
