"""Which company a request is about, by whichever of its names it gives."""

from rowcall.sandbox import checks
from rowcall.sandbox.company import Company
from rowcall.sandbox.endpoint import Call, RefusalError


def company_by_page(call: Call) -> Company | None:
    """The company of `company_linkedin_id` or `company_linkedin_url`; None where the service does not know it.

    Raises:
        RefusalError: 400 where the body has neither, 422 for an address that is no company page.
    """
    url, number = checks.company_url(call.body), checks.text(call.body, "company_linkedin_id")
    if not (url or number):
        raise RefusalError(400, "Missing required keys: company_linkedin_id or company_linkedin_url")
    return call.service.companies.find(linkedin=number or url)


def company_by_any(call: Call, *url_keys: str) -> Company | None:
    """The company by domain, name or page; None where the service does not know it.

    Raises:
        RefusalError: 400 where the body has none of them, 422 for an address that is no company page.
    """
    urls = [checks.company_url(call.body, key) for key in url_keys]
    url = next((url for url in urls if url), None)
    domain, name = checks.text(call.body, "company_domain"), checks.text(call.body, "company_name")
    if not (url or domain or name):
        raise RefusalError(400, "Provide at least one of: company_domain, company_name, company_linkedin_url")
    return call.service.companies.find(linkedin=url, domain=domain, name=name)
