"""Mailboxes that many people share: those of providers, and those of a company as a whole."""

from __future__ import annotations

_MAIL_PROVIDERS = """
    gmail.com googlemail.com outlook.com outlook.fr outlook.de hotmail.com hotmail.fr hotmail.de hotmail.co.uk live.com
    live.fr msn.com yahoo.com yahoo.fr yahoo.de yahoo.co.uk yahoo.es ymail.com icloud.com me.com mac.com aol.com gmx.de
    gmx.net gmx.com gmx.at gmx.ch web.de t-online.de freenet.de orange.fr wanadoo.fr free.fr sfr.fr laposte.net bbox.fr
    neuf.fr libero.it virgilio.it alice.it tiscali.it telefonica.net terra.es uol.com.br bol.com.br sapo.pt ziggo.nl
    kpnmail.nl planet.nl proton.me protonmail.com pm.me zoho.com mail.com mail.ru yandex.ru yandex.com qq.com 163.com
    126.com comcast.net verizon.net att.net sbcglobal.net bellsouth.net btinternet.com sky.com"""
SHARED_MAILBOXES = frozenset(_MAIL_PROVIDERS.split())
"""Domains of mail providers: an address there says nothing of a company."""
ROLES = frozenset(
    """
    accounting accueil admin administration billing bonjour booking buchhaltung careers commercial compta comptabilite
    contact contacto contatti direction einkauf hello help hr info infos jobs kontakt mail marketing news newsletter
    office post postmaster press presse recrutement reception rh sales sav sekretariat service support team ventas
    vente vertrieb verkauf webmaster welcome
    """.split()  # noqa: SIM905 (a list of words reads better as words)
)
"""Names of mailboxes, before the @, that belong to a company and not to a person."""
