"""The header names that real exports use for each field, and those that mean something else than they seem to.

English, French, German and Spanish, with some Italian, Dutch and Portuguese.
"""

from __future__ import annotations

from rowcall.model.fields import Field

# Written as after `headers.normalise`: lower case, no accents, words apart. Names are separated by commas.
_NAMES: dict[Field, str] = {
    Field.FIRST_NAME: """
        first name, firstname, first, fname, f name, given name, forename, preferred first name,
        prenom, prenoms, premier prenom, vorname, rufname, nombre de pila, primer nombre, nombre, nome, voornaam,
        primeiro nome""",
    Field.LAST_NAME: """
        last name, lastname, last, lname, l name, surname, sname, family name,
        nom de famille, nom famille, patronyme, nachname, familienname, zuname,
        apellidos, apellido, primer apellido, cognome, achternaam, sobrenome""",
    Field.FULL_NAME: """
        full name, fullname, contact full name, contact name, lead name, customer name, person name, person, prospect,
        nom complet, nom prenom, prenom nom, nom et prenom, prenom et nom, interlocuteur, contact, kontakt,
        ansprechpartner, ansprechpartnerin, kontaktname, vollstandiger name, name vorname, vorname name,
        nombre completo, nombre y apellidos, contacto, persona de contacto, naam, nominativo, nome completo,
        nome e cognome""",
    Field.COMPANY_NAME: """
        company, company name, companyname, company name for emails, company table data, account, account name,
        organization, organisation, organization name, organisation name, org, org name, business name, business,
        employer, workplace, associated company, legal name, company legal name, current company,
        societe, ste, entreprise, raison sociale, nom entreprise, nom de l entreprise, nom societe, nom de la societe,
        compagnie, cie, etablissement, compte, nom du compte, enseigne,
        firma, firmenname, unternehmen, unternehmensname, name des unternehmens, betrieb, arbeitgeber,
        organizacion, empresa, nombre de la empresa, nombre empresa, razon social, compania,
        azienda, ragione sociale, nome azienda, bedrijf, bedrijfsnaam, organisatie, nome da empresa""",
    Field.COMPANY_DOMAIN: """
        website, website url, web site, company website, company domain, company domain name, company url web,
        domain, domain name, domains, web, homepage, home page, regular website, url, site, company homepage,
        site web, site internet, url du site, url site web, domaine, nom de domaine,
        webseite, webadresse, internet, internetseite, firmenwebsite, domane,
        pagina web, pagina web de la organizacion, sitio web, dominio, domein, sito web, sito, site da empresa""",
    Field.COMPANY_LINKEDIN_URL: """
        company linkedin url, company linkedin, linkedin company url, linkedin company, regular company url,
        company url, companyurl, sales navigator company url, linkedin company page url, linkedin company page,
        organization linkedin, company linkedin page, account linkedin, company profile url, linkedin page,
        linkedin entreprise, linkedin de l entreprise, url linkedin entreprise, url linkedin societe, linkedin societe,
        page linkedin, page linkedin entreprise, linkedin unternehmen, linkedin firma, firmen linkedin,
        unternehmens linkedin, linkedin empresa, linkedin de la empresa, url linkedin de la empresa,
        url linkedin empresa, linkedin azienda, linkedin bedrijf""",
    Field.COMPANY_LINKEDIN_ID: """
        company linkedin id, linkedin company id, company id linkedin, sales navigator company id, company li id,
        id linkedin entreprise, id linkedin societe, linkedin id unternehmen, id de linkedin de la empresa""",
    Field.LINKEDIN_URL: """
        person linkedin url, person linkedin, linkedin url, linkedin, linked in, linkedin profile, linkedin profile url,
        linkedin bio, profile url, default profile url, public profile url, contact linkedin url, contact linkedin,
        sales navigator profile url, linkedin link, linkedin member url,
        profil linkedin, url linkedin, url du profil linkedin, url profil, lien linkedin, linkedin profil, profil url,
        perfil de linkedin, perfil linkedin, url de linkedin, url del perfil, profilo linkedin""",
    Field.LINKEDIN_ID: """
        linkedin id, linkedin profile id, linkedin member id, sales navigator profile id, vmid, member id,
        person linkedin id, id linkedin""",
    Field.TITLE: """
        title, job title, jobtitle, job, role, position, designation, occupation, work title, current job,
        current title, current position, job position, job role,
        poste, intitule de poste, intitule du poste, intitule poste, intitule fonction, titre poste, titre du poste,
        fonction, metier, profession, qualite, role professionnel, titre,
        berufsbezeichnung, funktion, stelle, stellenbezeichnung, jobtitel, beruf, titel,
        puesto, puesto de trabajo, cargo, titulo, ruolo, qualifica, mansione, functie, functietitel""",
    Field.EMAIL: """
        email, e mail, mail, emails, email address, e mail address, work email, work e mail, primary email,
        business email, contact email, professional email, company email, email work, corporate email,
        courriel, courrier electronique, adresse mail, adresse email, adresse e mail, adresse electronique, email pro,
        mail pro, email professionnel, e mail professionnel, mail professionnel, mail principal, email travail,
        adresse de messagerie, e mail adresse, email geschaftlich, e mail geschaftlich, geschaftliche e mail,
        mailadresse, emailadresse, direccion de correo electronico, direccion de correo, correo, correo electronico,
        correo de trabajo, e mailadres, emailadres, indirizzo email""",
    Field.PERSONAL_EMAIL: """
        personal email, personal e mail, home email, private email, email home, personal email address,
        email perso, email personnel, e mail personnel, mail perso, mail personnel, courriel personnel,
        private e mail, e mail privat, email privat, correo personal, email personal, email personale""",
    Field.PHONE: """
        phone, phone number, phone no, work direct phone, work phone, other phone, home phone, business phone,
        direct dial, direct phone, office phone, telephone, telephone number, tel, phone work,
        fixe, ligne fixe, tel bureau, tel pro, tel direct, telephone fixe, telephone pro, ligne directe,
        numero de telephone, numero telephone, n de telephone, n telephone, num tel,
        telefon, telefonnummer, telefon geschaftlich, telefonnr, durchwahl, festnetz, rufnummer,
        telefono, telefono del trabajo, telefono particular, telefono fijo, numero de telefono, telefoon,
        telefoonnummer, telefone, numero di telefono""",
    Field.MOBILE: """
        mobile, mobile phone, mobile phone number, mobile number, cell, cell phone, cellphone, phone mobile,
        portable, gsm, tel portable, tel mobile, telephone portable, telephone mobile, numero mobile,
        numero de portable, mobil, mobiltelefon, mobilnummer, handy, handynummer,
        telefono movil, movil, celular, telefono celular, mobiel, cellulare, telemovel""",
    Field.LOCATION: """
        location, person location, city, country, region, state, state region, country region, mailing city,
        mailing country, company location, town, area of residence, company country, company city,
        ville, commune, localite, pays, lieu, localisation,
        ort, stadt, land, standort, wohnort, bundesland,
        ciudad, pais, ubicacion, localidad, provincia, pais o region, estado o provincia, ciudad de trabajo,
        citta, paese, stad, plaats, cidade""",
    Field.DEPARTMENT: """
        department, departments, function, functions, job function, department function, job department, dept,
        service, departement, direction, abteilung, bereich, fachbereich,
        departamento, area, dipartimento, reparto, afdeling""",
    Field.SENIORITY: """
        seniority, seniority level, seniority levels, job seniority, management level, job level, level,
        niveau, niveau hierarchique, seniorite, niveau de seniorite, ebene, hierarchie, hierarchieebene,
        senioritatsstufe, senioritat, karrierestufe, nivel, nivel jerarquico, jerarquia, livello""",
    Field.PERSONA: """
        persona, personas, buyer persona, persona name, persona id, zielpersona, persona cible, persona objetivo""",
    Field.JOB_TITLES: """
        job titles, titles, target titles, target job titles, titles to find, titles to look for, wanted titles,
        postes cibles, titres recherches, postes recherches, intitules de poste, intitules recherches,
        zielpositionen, gesuchte positionen, jobtitel gesucht, positionen, puestos buscados, cargos buscados,
        puestos objetivo, cargos""",
    Field.CRM_ID: """
        crm code, crm number, code crm, customer code, customer number, account number,
        record id, contact id, object id, hubspot contact id, associated company ids, lead id, account id, person id,
        external id, unique id, uuid, crm id, sf id, salesforce id, hubspot id, pipedrive id, zoho id, customer id,
        id, organization id, deal id, company record id,
        identifiant, id externe, reference, ref client, reference client, numero client, n client, code client,
        n dossier, kundennummer, kundennr, kunden id, kunden nr, mitglnr, mitgliedsnummer, datensatz id,
        id de registro, codigo de cliente, codigo cliente, id cliente, codice cliente, klantnummer""",
    Field.INDUSTRY: """
        industry, industries, sector, vertical, secteur, secteur d activite, activite, code naf, code ape, naf,
        branche, industrie, wirtschaftszweig, industria, sector de actividad, settore""",
    Field.COMPANY_SIZE: """
        employees, no of employees, number of employees, num employees, employee count, headcount, company size,
        company headcount, company employee count, effectif, effectifs, taille, taille de l entreprise,
        nombre de salaries, tranche d effectif, mitarbeiter, mitarbeiterzahl, anzahl mitarbeiter, unternehmensgrosse,
        empleados, numero de empleados, tamano de la empresa, tamano, dipendenti""",
    Field.DO_NOT_CONTACT: """
        do not contact, do not email, do not call, dnc, email opt out, opt out, optout, unsubscribed, opted out,
        desinscrit, ne pas contacter, werbesperre, abgemeldet, nicht kontaktieren, no contactar, baja""",
}

FIELD_OF_NAME: dict[str, Field] = {
    " ".join(name.split()): field for field, names in _NAMES.items() for name in names.split(",")
}
"""Normalised header name -> what it usually means."""

NOT_A_FIELD = frozenset(
    {
        "headline",
        "company phone",
        "corporate phone",
        "company phone number",
        "company main phone",
        "main phone",
        "account phone",
        "organization phone",
        "telephone standard",
        "tel standard",
        "standard",
        "zentrale",
        "telefonzentrale",
        "centralita",
        "pec",
        "facebook url",
        "twitter url",
        "email status",
        "linkedin connections",
        "antiguedad",
        "stage",
        "company address",
        "siren",
        "siret",
        "vat number",
        "fax",
        "company state",
        "profile image url",
        "linkedin followers",
        "search account profile name",
        "search account profile id",
        "contact owner",
        "account owner",
        "owner",
    }
)
"""Names that look like a field and are none: a switchboard is nobody's phone, a headline is no title, an internal
profile address is not the public one.
"""

WEAK_NAMES = frozenset(
    """
    account area bereich business cargo compte contact contacto direction first fonction functie
    function funktion id kontakt land last level location naam name niveau nivel nom nombre nome person
    position prospect qualite reference region role sector service site standort state titel title titre
    titulo url web
    """.split()  # noqa: SIM905 (a list of words reads better as words)
)
"""Names that mean different things in different files: values decide sooner against them."""

LOCATION_ORDER = ("location", "person location", "localisation", "ubicacion", "country", "pays", "land", "pais")
"""Where several columns say where somebody is, those that a search by place understands best come first."""
