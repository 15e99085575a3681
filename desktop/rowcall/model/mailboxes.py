"""Providers of mailboxes, whose domains are no company's."""

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
