"""What the vendor's pages say of each operation, as a table that tests hold the practice service against."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Fact:
    """What the documents say of one operation."""

    method: str
    path: str
    success: str
    errors: frozenset[str]
    fields: frozenset[str] = frozenset()
    required: frozenset[str] = frozenset()
    answer: frozenset[str] = frozenset()
    limit: tuple[int, str] | None = None
    """Requests a second, minute or day."""
    credits: int | None = None
    """Where one number is documented."""


def fact(
    method: str,
    path: str,
    success: int,
    errors: str,
    fields: str = "",
    required: str = "",
    answer: str = "",
    per: tuple[int, str] | None = None,
    credits_each: int | None = None,
) -> Fact:
    """One line of the table; lists of words stand in one text."""
    sets = (frozenset(words.split()) for words in (errors, fields, required, answer))
    return Fact(method, path, str(success), *sets, per, credits_each)


_SEARCH_FIELDS = (
    "company_linkedin_id company_linkedin_url job_titles excluded_job_titles persona_id included_locations "
    "excluded_locations functions seniority_levels name webhook_url streaming custom limit scale"
)
_CONTACT_FIELDS = "firstname lastname linkedin_url domain company_name enrichment_type phone_country_codes custom"
COMPANY_KEYS = (
    "name cleaned_name website location industry headquarters description linkedin_url employee_range "
    "company_profile_picture"
)
LEAD_KEYS = (
    "first_name last_name full_name gender most_probable_email phones title title_description summary "
    "linkedin_profile_url profile_image_url is_premium_linkedin connection_degree status rejection_reason lk_headline "
    "sales_navigator_profile_url current_positions_count years_in_position months_in_position years_in_company "
    "months_in_company lk_connections_count is_open_profile_linkedin is_open_to_work_linkedin "
    "most_probable_email_status"
)

_IDENTIFIERS = "company_domain company_name company_linkedin_url"
_BY_PAGE = "company_linkedin_id company_linkedin_url"
_COUNTED = "title_to_include title_to_exclude included_locations excluded_locations"
_IMPORT = "webhook_url name limit streaming"
_STARTED = "message id total preview"
_LIST = "id name type linkedin_id created_at updated_at"
_ACCOUNT_FILTERS = (
    "included_industries excluded_industries included_locations excluded_locations company_size keyword min_revenue "
    "max_revenue revenue_currency"
)
_LEAD_OPTIONS = "name webhook_url limit streaming scale custom"
_LEAD_FILTERS = (
    "job_titles excluded_job_titles past_titles excluded_past_titles included_locations excluded_locations "
    "company_headquarters included_industries excluded_industries included_companies excluded_companies past_companies "
    "functions seniority_levels years_of_experience years_at_current_company years_in_current_position company_size "
    "company_type included_account_lists excluded_account_lists included_lead_lists excluded_lead_lists relationship "
    "recently_changed_jobs connections_of_profile follows_your_company viewed_your_profile with_shared_experiences "
    "posted_on_linkedin past_colleague"
)
_PROFILE_KEYS = (
    "full_name first_name last_name gender title lk_headline linkedin_profile_url profile_image_url summary "
    "years_in_position months_in_position years_in_company months_in_company connection_degree lk_connections_count "
    "company_name company"
)
_GROWTH = (
    "webhook_url streaming limit min_headcount_growth_percentage max_headcount_growth_percentage department "
    "min_department_headcount max_department_headcount min_department_headcount_growth_percentage "
    "max_department_headcount_growth_percentage company_size included_locations excluded_locations included_industries"
)
_HIRING = (
    "webhook_url selected_keywords excluded_keywords selected_titles excluded_titles exclude_consulting_recruiting "
    "exclude_internships published_date included_locations excluded_locations company_size included_industries "
    "streaming limit"
)

FACTS = [
    fact(
        "POST",
        "/api/v2/accounts/single_enrich",
        200,
        "400 401 403 404 422 429",
        "company_linkedin_url name domain country",
        answer=f"{COMPANY_KEYS} linkedin_id",
        per=(20, "second"),
    ),
    fact(
        "POST",
        "/api/v2/leads/search",
        201,
        "400 401 403 422 429",
        _SEARCH_FIELDS,
        answer="id search_name search_url expected_profiles_count created_at custom",
        per=(1, "second"),
    ),
    fact("GET", "/api/v2/searches", 200, "401 403 429", answer="searches"),
    fact("GET", "/api/v2/searches/{id}", 200, "401 403 404 422 429", answer="search leads"),
    fact("DELETE", "/api/v2/searches/{id}", 200, "401 403 404 422 429", answer="message"),
    fact(
        "POST",
        "/v2/contacts/single_enrich",
        200,
        "400 401 403 422 429",
        _CONTACT_FIELDS,
        "enrichment_type",
        "enrichment_id first_name last_name linkedin_profile_url status message email email_status phones phone_status "
        "personal_email personal_email_status custom",
        (50, "second"),
    ),
    fact(
        "POST",
        "/api/v2/contacts/single_enrich",
        201,
        "400 401 403 422 429",
        f"{_CONTACT_FIELDS} webhook_url",
        "enrichment_type",
    ),
    fact(
        "GET",
        "/api/v2/contacts/{id}",
        200,
        "401 403 404 429",
        answer="enrichment_id first_name last_name status email email_status personal_email personal_email_status "
        "phone custom contacts",
    ),
    fact("GET", "/api/v2/credits", 200, "401 403 429", answer="credits credits_used credits_total"),
    fact(
        "GET",
        "/api/v2/account",
        200,
        "401 403 429",
        answer="email name organization credits credits_used credits_total",
    ),
    fact("POST", "/api/v2/locations", 200, "400 401 403 422 429", "name query hiring"),
    fact("GET", "/api/v2/personas", 200, "401 403 429"),
    fact(
        "GET",
        "/api/v2/personas/{uuid}",
        200,
        "401 403 404 429",
        answer="uuid name job_titles excluded_job_titles",
    ),
    *(
        fact(
            "POST",
            f"/api/v2/accounts/{name}",
            200,
            "400 401 403 422 429",
            fields,
            answer=answer,
            per=(20, "second"),
            credits_each=3,
        )
        for name, fields, answer in (
            ("company_hiring", f"{_IDENTIFIERS} posted_within_days", "total_jobs jobs"),
            ("company_stack", f"{_IDENTIFIERS} company_linkedin", "technologies technologies_with_confidence"),
        )
    ),
    fact(
        "POST",
        "/api/v2/accounts/count_profiles",
        200,
        "400 401 403 422 429",
        f"{_BY_PAGE} {_COUNTED}",
        answer=f"total {_COUNTED}",
        per=(2, "minute"),
    ),
    fact(
        "POST",
        "/api/v2/accounts/headcount",
        200,
        "400 401 403 404 422 429",
        f"{_BY_PAGE} departments",
        per=(2, "minute"),
    ),
    fact(
        "POST",
        "/api/v2/accounts/search",
        201,
        "400 401 403 422 429",
        f"{_IMPORT} custom {_ACCOUNT_FILTERS}",
        "webhook_url",
        _STARTED,
        (1, "second"),
    ),
    fact(
        "POST",
        "/api/v2/accounts/search/preview",
        200,
        "400 401 403 422 429",
        f"{_IMPORT} custom {_ACCOUNT_FILTERS}",
        "",
        "total_count preview",
        (1, "second"),
        0,
    ),
    fact(
        "POST",
        "/api/v2/accounts/",
        201,
        "400 401 403 422 429",
        f"{_IMPORT} custom search_url",
        "webhook_url search_url",
        _STARTED,
        (1, "second"),
    ),
    fact(
        "POST",
        "/api/v2/leads",
        202,
        "400 401 403 422 429",
        f"{_LEAD_OPTIONS} search_url",
        "search_url name",
        "id status",
        (1, "second"),
    ),
    fact(
        "POST",
        "/api/v2/leads/advanced_search",
        201,
        "400 401 403 422 429",
        f"{_LEAD_OPTIONS} {_LEAD_FILTERS} keyword live",
        "webhook_url",
        "message",
        (1, "second"),
    ),
    fact(
        "POST",
        "/api/v2/leads/advanced_search/preview",
        200,
        "400 401 403 422 429",
        f"{_LEAD_OPTIONS} {_LEAD_FILTERS} keyword live",
        "",
        "total_count preview",
        (1, "second"),
        0,
    ),
    fact(
        "POST",
        "/api/v2/leads/single_enrich",
        200,
        "400 401 403 404 422 429",
        "linkedin_url first_name last_name company_name domain",
        "",
        _PROFILE_KEYS,
        (500, "day"),
    ),
    fact(
        "POST",
        "/api/v2/contacts/bulk_enrich",
        202,
        "400 401 403 422 429",
        "contacts enrichment_type phone_country_codes webhook_url",
        "contacts enrichment_type",
        "enrichment_id status",
    ),
    fact("GET", "/api/v2/lists", 200, "401 403 429"),
    fact("POST", "/api/v2/lists", 201, "400 401 403 422 429", "name companies webhook_url", "name companies", _LIST),
    fact("GET", "/api/v2/lists/{id}", 200, "401 403 404 429", answer=f"{_LIST} companies"),
    fact("PUT", "/api/v2/lists/{id}", 200, "400 401 403 404 422 429", "name companies", "", f"{_LIST} companies"),
    fact(
        "POST",
        "/api/v2/intents/leads/posts",
        200,
        "400 401 403 422 429",
        "linkedin_url limit posted_within",
        "linkedin_url limit",
        "posts",
    ),
    fact(
        "POST",
        "/api/v2/intents/leads/comments",
        200,
        "400 401 403 422 429",
        "linkedin_profile_url limit",
        "linkedin_profile_url limit",
        "comments",
    ),
    fact(
        "POST",
        "/api/v2/intents/leads/reactions",
        200,
        "400 401 403 422 429",
        "linkedin_profile_url limit",
        "linkedin_profile_url limit",
        "reactions",
    ),
    fact(
        "POST",
        "/api/v2/intents/leads/connections",
        200,
        "400 401 403 422 429",
        "linkedin_profile_url linkedin_url",
        "",
        "connections",
    ),
    fact(
        "POST",
        "/api/v2/intents/leads/posts_engagers",
        201,
        "400 401 403 422 429",
        "post_url webhook_url engagement_type persona lead_list_name company_size exclude_people_from_same_company",
        "post_url webhook_url engagement_type",
        "search_id expected_profiles_count",
    ),
    fact(
        "POST",
        "/api/v2/intents/leads/find_new_hires",
        201,
        "400 401 403 422 429",
        "webhook_url name company_linkedin_urls job_titles excluded_job_titles included_locations excluded_locations",
        "webhook_url",
        "id message",
    ),
    fact(
        "POST",
        "/api/v2/intents/leads/track_job_changes",
        201,
        "400 401 403 422 429",
        "webhook_url contacts",
        "webhook_url contacts",
        "id message",
    ),
    fact(
        "POST",
        "/api/v2/intents/accounts/lookalikes",
        201,
        "400 401 403 422 429",
        f"{_IMPORT} custom company_linkedin_url company_linkedin_urls company_size included_locations "
        "excluded_locations",
        "webhook_url",
        _STARTED,
    ),
    fact("POST", "/api/v2/intents/accounts/growth", 201, "400 401 403 422 429", f"{_GROWTH} account", "", _STARTED),
    fact(
        "POST",
        "/api/v2/intents/accounts/hiring",
        201,
        "400 401 403 422 429",
        _HIRING,
        "webhook_url",
        "preview_count message id",
    ),
]
