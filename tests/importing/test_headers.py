"""Header names of real exports, in several languages and spellings."""

import pytest

from rowcall.importing.headers import read_header, read_headers
from rowcall.importing.spelling import normalise
from rowcall.model.fields import Field

NAMES: dict[Field, str] = {
    Field.FIRST_NAME: "First Name|firstname|first_name|Given Name|Prénom|PRENOM|Vorname|Nombre de pila|Voornaam|"
    "Contact First Name|Person - First name|FirstName|Lead First Name",
    Field.LAST_NAME: "Last Name|lastname|Surname|Family name|Nom de famille|Nachname|Familienname|Apellidos|Cognome|"
    "Achternaam|Sobrenome|Person - Last name|LastName",
    Field.FULL_NAME: "Full Name|fullName|full_name|Nom complet|Ansprechpartner|Nombre completo|"
    "Nominativo|Contact Full Name|"
    "Nom et prénom",
    Field.COMPANY_NAME: "Company|Company Name|companyName|company_name|Account Name|Organization - Name|Société|Sté|"
    "Entreprise|Raison sociale|Firma|Unternehmen|Firmenname|Empresa|Razón social|Compañía|Azienda|Bedrijf|"
    "Nom de l'entreprise|Organisation",
    Field.COMPANY_DOMAIN: "Website|Website URL|Company Domain Name|companyDomain|Domain|Site web|"
    "Site internet|Webseite|"
    "Internet|Homepage|Página web|Sitio web|Dominio|Domein",
    Field.COMPANY_LINKEDIN_URL: "Company Linkedin Url|Company LinkedIn|regularCompanyUrl|LinkedIn entreprise|"
    "LinkedIn Unternehmen|Firmen-LinkedIn|LinkedIn empresa|company_linkedin_url",
    Field.COMPANY_LINKEDIN_ID: "Company LinkedIn ID|LinkedIn Company ID|sales_navigator_company_id",
    Field.LINKEDIN_URL: "Person Linkedin Url|linkedinUrl|LinkedIn|LinkedIn Profile URL|"
    "linkedin_profile_url|Profil LinkedIn|"
    "URL LinkedIn|LinkedIn-Profil|Perfil de LinkedIn|defaultProfileUrl|hs_linkedin_url",
    Field.TITLE: "Job Title|jobTitle|Title|Position|Role|Poste|Intitulé de poste|Fonction|Berufsbezeichnung|Funktion|"
    "Puesto|Cargo|Ruolo|Functie",
    Field.EMAIL: "Email|E-mail|Work Email|Email Address|email_address|Courriel|Adresse e-mail|Email pro|E-Mail-Adresse|"
    "Correo electrónico|Dirección de correo electrónico|E-mailadres|Person - Email - Work|Email (Apollo)|"
    "Email 1",
    Field.PERSONAL_EMAIL: "Personal Email|Home Email|Email perso|Private E-Mail|Correo personal|personal_email_address",
    Field.PHONE: "Phone|Phone Number|Work Direct Phone|Business Phone|Téléphone|Tél|Tél. bureau|Telefon|Telefonnummer|"
    "Teléfono|Telefoon|Numéro de téléphone|tel 2",
    Field.MOBILE: "Mobile|Mobile Phone|MobilePhone|Cell|Portable|Téléphone portable|Handy|Mobil|Móvil|Teléfono móvil|"
    "Mobiel",
    Field.LOCATION: "Location|City|Country|State/Region|Ville|Pays|Ort|Land|Ciudad|País|Ubicación",
    Field.DEPARTMENT: "Department|Departments|Function|Département|Service|Abteilung|Bereich|Departamento",
    Field.SENIORITY: "Seniority|Level|Management Level|Niveau|Niveau hiérarchique|Ebene|Hierarchie|Nivel",
    Field.PERSONA: "Persona|Buyer Persona",
    Field.JOB_TITLES: "Job titles|Titles|Target titles|Postes recherchés",
    Field.CRM_ID: "Record ID|Contact ID|hs_object_id|Code client|Réf client|Kundennummer|ID de registro|CRM code|"
    "Person - ID",
    Field.INDUSTRY: "Industry|Sector|Secteur|Branche|Industria",
    Field.COMPANY_SIZE: "# Employees|Number of Employees|Effectif|Mitarbeiter|Empleados|company_size",
    Field.DO_NOT_CONTACT: "Do not contact|do_not_contact|Email Opt Out|Ne pas contacter|Werbesperre|No contactar",
}


@pytest.mark.parametrize(
    ("field", "header"), [(field, name) for field, names in NAMES.items() for name in names.split("|")]
)
def test_header_is_known(field: Field, header: str) -> None:
    assert read_header(header).field is field


@pytest.mark.parametrize(
    "header", ["Company Phone", "Corporate Phone", "Headline", "PEC", "Zentrale", "Email Status", "SIRET"]
)
def test_traps_are_no_field(header: str) -> None:
    assert read_header(header).field is None


def test_normalise() -> None:
    assert normalise("Prénom du contact") == "prenom du contact"
    assert normalise("companyName") == "company name"
    assert normalise("  E-MAIL_adresse ") == "e mail adresse"
    assert normalise("Straße") == "strasse"
    assert normalise("ＬｉｎｋｅｄＩｎ") == "linkedin"


def test_ordinal_is_the_rank() -> None:
    assert (read_header("Email 2").rank, read_header("Email").rank) == (2, 1)


ALSO: dict[Field | None, str] = {
    Field.EMAIL: "Email ID|Person - E-Mail - Arbeit|Mail du contact|E-mail corporativo|Indirizzo posta elettronica|"
    "E-mail werk",
    Field.PHONE: "Tel. ufficio|Tél. direct|Telefone comercial|Telefon direkt|Tlf. directo|Doorkiesnummer",
    Field.MOBILE: "Port.|06-nummer|Cell.|Telemóvel|Celular/WhatsApp|Mobile No.|GSM-nummer|MOBILEPHONE",
    Field.TITLE: "Cargo contacto|Intitulé de votre poste|Position GF|Ruolo aziendale|Business Title",
    Field.JOB_TITLES: "Titles to target|Postes visés|Gesuchte Funktion|Cargos a procurar|Ruoli da cercare",
    Field.COMPANY_SIZE: "Nb salariés|Nº trabajadores|N. dipendenti|Aantal werknemers|"
    "Company Number of Employees|Porte da empresa",
    Field.COMPANY_NAME: "Rag. Soc.|Nom du compte|Exhibitor Name|Klantnaam bedrijf|Company / Société|Target Company",
    Field.CRM_ID: "Debitorennr.|Kd.-Nr.|ID do registro|N° client|Klantnummer|Código de cliente|ID record",
    Field.DO_NOT_CONTACT: "Unsubscribed from all email|Niet mailen|Désinscrit de tous les e-mails|Bloctel",
    Field.COMPANY_LINKEDIN_URL: "Page LinkedIn société|LinkedIn-Unternehmensseite|LinkedIn bedrijf",
    Field.LOCATION: "RegAddress.PostTown|Ville du siège|Mailing City|Ort geschäftlich|Población|Adresse 1 : ville",
    None: "Tlf. empresa|Telefoon algemeen|Code NAF|WZ 2008|Contact Owner|Propriétaire du contact|Kontaktinhaber|"
    "Dono do Lead|LinkedIn headline|Email Status|Home Phone|Date de naissance|Registration Time|Parent Account|"
    "P.IVA|USt-ID|Betreuer|Accountmanager|Stand|Number|Company Type|Facturación",
}


@pytest.mark.parametrize(
    ("field", "header"), [(field, name) for field, names in ALSO.items() for name in names.split("|")]
)
def test_headers_of_several_words_are_understood(field: Field | None, header: str) -> None:
    assert read_header(header).field is field


def test_one_name_in_two_languages_is_one() -> None:
    assert read_header("Nom/Last name").field is Field.LAST_NAME
    assert read_header("Country/Pays").field is Field.LOCATION
    assert read_header("Nom / Prénom").field is Field.FULL_NAME


def test_a_header_that_says_nothing_is_nameless() -> None:
    assert all(read_header(header).nameless for header in ("", "Column 3", "Spalte 2", "Unnamed: 4", "12"))
    assert not read_header("Company").nameless


def test_a_second_line_of_a_name_is_nothing() -> None:
    assert [guess.field for guess in read_headers(["Name 1", "Name 2"])][1] is None
