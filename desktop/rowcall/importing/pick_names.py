"""What people call job functions and seniority levels in English, French, German and Spanish."""

from __future__ import annotations

# Names as after `headers.normalise`, separated by commas; the keys are the ids of model.reference.
FUNCTION_NAMES: dict[str, str] = {
    "1": """
        accountancy, accounts, bookkeeping, comptabilite, comptable, buchhaltung, rechnungswesen,
        contabilidad""",
    "2": """
        administration, admin, administratif, administrative, assistanat, secretariat, office management,
        verwaltung, sekretariat, administracion, administrativo""",
    "3": """
        arts, art, design, creative, graphic design, arts design, ux, ui, ux design, creation, graphisme,
        kunst und design, gestaltung, grafik, kreation, arte y diseno, diseno, arte""",
    "4": """
        biz dev, bizdev, bd, developpement commercial, developpement, business developer,
        geschaftsentwicklung, geschaftsfeldentwicklung, desarrollo de negocio, desarrollo comercial,
        partnerships, alliances, partenariats""",
    "5": """
        community, social services, community services, social, services sociaux, action sociale,
        sozialwesen, soziales, soziale dienste, servicios sociales""",
    "6": """
        consultancy, conseil, beratung, consultoria, asesoria, advisory""",
    "7": """
        teaching, training, enseignement, formation, pedagogie, bildung, ausbildung, schulung, lehre,
        educacion, formacion, ensenanza, learning, learning and development""",
    "8": """
        technical, engineering technical, ingenierie, technique, bureau d etudes, entwicklung, technik,
        ingenieurwesen, konstruktion, ingenieria, tecnico, software engineering, software development,
        development, dev""",
    "9": """
        entrepreneur, founders, entrepreneuriat, unternehmertum, grundung, emprendimiento""",
    "10": """
        finances, financial, finanzen, finanzwesen, finanzas, financiero, finance controlling, controlling,
        daf, treasury, tresorerie, administration finance, finance administration, financiere, comptabilite
        finance""",
    "11": """
        healthcare, health care, health, medical, medical health, sante, soins, gesundheitswesen,
        gesundheit, medizin, sanidad, salud, servicios de salud""",
    "12": """
        hr, rh, human resource, people, people and culture, people operations, talent, talent acquisition,
        recruiting, recruitment, recrutement, ressources humaines, drh, personal, personalwesen,
        personalabteilung, recursos humanos, rrhh, rr hh""",
    "13": """
        it, informatique, dsi, systemes d information, si, edv, informatik, informationstechnologie, tic,
        tecnologia de la informacion, tecnologias de la informacion, informatica, sistemas, technology,
        tech, ti, data, information systems""",
    "14": """
        law, juridique, droit, recht, rechtsabteilung, jura, juridico, legales, compliance, legal compliance""",
    "15": """
        mktg, mercadotecnia, growth, brand, digital marketing, marketing digital, online marketing,
        vermarktung""",
    "16": """
        communication, communications, media, pr, public relations, medias, presse, relations publiques,
        kommunikation, medien, medien und kommunikation, offentlichkeitsarbeit, medios, comunicacion,
        comunicaciones, medias et communication, medios y comunicacion, media communication""",
    "17": """
        military, security services, defense, defence, armee, protection, militar, militaire, bundeswehr,
        schutzdienste, seguridad, military protective services""",
    "18": """
        ops, operation, production, manufacturing, supply chain, logistics, exploitation, operations,
        logistique, produktion, betrieb, logistik, operaciones, produccion, logistica, manufacturing
        operations""",
    "19": """
        product, products, produit, produits, gestion de produit, produktmanagement, produkt, producto,
        gestion de producto, gestion de productos""",
    "20": """
        project management, program management, projects, pmo, projet, projets, gestion de projet, gestion
        de projets, chefferie de projet, projektmanagement, projekte, gestion de proyectos, proyectos,
        program project management""",
    "21": """
        procurement, buying, purchase, sourcing, achats, achat, approvisionnement, einkauf, beschaffung,
        compras, adquisiciones, aprovisionamiento""",
    "22": """
        quality, qa, qualite, controle qualite, assurance qualite, qualitat, qualitatssicherung,
        qualitatsmanagement, calidad, control de calidad, aseguramiento de calidad, qhse, hse""",
    "23": """
        property, immobilier, immobilien, bienes raices, inmobiliaria, inmobiliario, realestate""",
    "24": """
        r d, r and d, rnd, r et d, research and development, research development, recherche, recherche et
        developpement, forschung, forschung und entwicklung, f e, investigacion, investigacion y desarrollo,
        i d, i d i""",
    "25": """
        sale, ventes, vente, commercial, commerce, commerciaux, force de vente, forces de vente,
        commerciale, vertrieb, verkauf, aussendienst, sales vertrieb, ventas, comercial, fuerza de ventas,
        master sales, account management, inside sales, field sales, direction commerciale, revenue""",
    "26": """
        customer success, support, customer support, customer service, customer care, client success,
        service client, service clients, relation client, relation clients, support client, sav,
        kundenservice, kundendienst, kundenbetreuung, kundenerfolg, atencion al cliente, servicio al
        cliente, soporte, exito del cliente, customer success support, customer experience""",
}
"""Function id -> other names."""

SENIORITY_NAMES: dict[str, str] = {
    "100": """
        intern, internship, trainee, apprentice, student, training, stagiaire, stage, alternant, alternance,
        apprenti, en formation, praktikant, praktikantin, praktikum, auszubildende, auszubildender, azubi,
        werkstudent, volontar, in ausbildung, becario, becaria, en practicas, practicas, aprendiz""",
    "110": """
        entry, junior, jr, beginner, graduate, debutant, debutante, employe, employee, assistant,
        einsteiger, berufseinsteiger, berufsanfanger, sachbearbeiter, sachbearbeiterin, principiante, nivel
        inicial, empleado, auxiliar, nivel de entrada""",
    "120": """
        sr, experienced, senior level, confirme, experimente, expert, referent, referentin, erfahren,
        fachkraft, experimentado""",
    "130": """
        strategique, strategisch, estrategico, strategic level""",
    "200": """
        team lead, teamlead, team leader, junior manager, first line manager, chef d equipe, responsable d
        equipe, manager debutant, teamleiter, teamleiterin, gruppenleiter, gruppenleiterin, jefe de equipo,
        lider de equipo, supervisor, encargado""",
    "210": """
        manager, senior manager, mid manager, middle management, head, responsable, chef de service, cadre,
        manager experimente, chef de departement, abteilungsleiter, abteilungsleiterin, leiter, leiterin,
        bereichsleiter, bereichsleiterin, gerente, jefe, jefa, jefe de departamento, mando intermedio,
        manager confirme""",
    "220": """
        directeur, directrice, direktor, direktorin, directora, head of department, senior director,
        hauptabteilungsleiter""",
    "300": """
        vp, vice presidents, svp, evp, avp, senior vice president, vice president, vice presidente,
        vicepresidente, vicepresidenta, vizeprasident, vizeprasidentin""",
    "310": """
        c level, c suite, clevel, csuite, c x o, c xo, chief, executive, executives, c level executive, ceo,
        cfo, cto, coo, cmo, cro, cio, chro, cpo, cdo, pdg, dg, daf, dsi, drh, directeur general, directrice
        generale, president, presidente, president directeur general, direction generale, comite de
        direction, codir, comex, geschaftsfuhrer, geschaftsfuhrerin, geschaftsfuhrung, geschaftsleitung,
        vorstand, vorstandsmitglied, vorstandsvorsitzender, vorstandsvorsitzende, director general,
        directora general, consejero delegado, consejera delegada, managing director, top management, alta
        direccion""",
    "320": """
        owner, partner, founder, co founder, cofounder, founders, owner partner, associate partner,
        proprietaire, associe, associee, fondateur, fondatrice, cofondateur, cofondatrice, gerant, gerante,
        inhaber, inhaberin, gesellschafter, gesellschafterin, grunder, grunderin, teilhaber, mitgrunder,
        propietario, propietaria, socio, socia, dueno, duena, fundador, fundadora, cofundador, cofundadora""",
}
"""Seniority id -> other names."""

FILLERS = frozenset(
    """
    abteilung and area bereich d das de del departamento departement department dept der des die
    direction division du e equipe equipo et function fur l la le les level niveau nivel of pole ressort
    service services team the und y
    """.split()  # noqa: SIM905 (a list of words reads better as words)
)
"""Words that say nothing of their own in the name of a function or a level."""
