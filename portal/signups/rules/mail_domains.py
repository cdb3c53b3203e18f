"""Mail domains where anybody can have an address, so that two people of one are no colleagues. Pure.

Domains count in full: an address at a part of an organisation's domain is of another domain. The list is our own, of
providers known here in November 2026; the packages with such lists lack most of the Dutch and Belgian ones
(docs/decisions.md). A portal names more in the setting SHARED_MAIL_DOMAINS.
"""

from collections.abc import Collection

from portal.text import mailbox_key

# Google, Microsoft, Apple, Yahoo, AOL, and providers that are used worldwide
_WORLDWIDE = """
    gmail.com googlemail.com outlook.com hotmail.com live.com msn.com passport.com windowslive.com
    icloud.com me.com mac.com privaterelay.appleid.com yahoo.com ymail.com rocketmail.com myyahoo.com aol.com aim.com
    proton.me protonmail.com protonmail.ch pm.me passmail.net tuta.com tuta.io tutanota.com tutanota.de tutamail.com
    keemail.me mail.com email.com usa.com europe.com consultant.com post.com zoho.com zohomail.com zohomail.eu
    fastmail.com fastmail.fm hey.com hushmail.com startmail.com mailbox.org posteo.net posteo.de disroot.org riseup.net
    runbox.com duck.com mozmail.com simplelogin.com aleeas.com yandex.com yandex.ru mail.ru bk.ru inbox.ru list.ru
    qq.com 163.com 126.com naver.com gmx.com gmx.net gmx.de gmx.at gmx.ch gmx.fr web.de freenet.de t-online.de
    free.fr orange.fr wanadoo.fr laposte.net sfr.fr neuf.fr bbox.fr libero.it virgilio.it wp.pl o2.pl onet.pl interia.pl
    btinternet.com sky.com virginmedia.com talktalk.net comcast.net verizon.net att.net
"""
# Access providers whose customers get an address
_DUTCH = """
    ziggo.nl ziggomail.nl home.nl chello.nl upcmail.nl casema.nl quicknet.nl multikabel.nl hetnet.nl planet.nl
    kpnmail.nl kpnplanet.nl xs4all.nl telfort.nl tele2.nl versatel.nl zonnet.nl online.nl orange.nl wanadoo.nl
    tiscali.nl euronet.nl wxs.nl freeler.nl hccnet.nl solcon.nl solcon.net zeelandnet.nl kabelfoon.nl caiway.nl
    caiway.net onsbrabantnet.nl onsnet.nu onsneteindhoven.nl glasoperator.nl vodafonethuis.nl freedom.nl filternet.nl
    kliksafe.nl lijbrandt.nl concepts.nl cambrium.nl antenna.nl dds.nl startmail.nl
"""
_BELGIAN = """
    telenet.be pandora.be skynet.be proximus.be belgacom.net scarlet.be voo.be edpnet.be base.be mobistar.be
    tvcablenet.be brutele.be swing.be advalvas.be
"""
# Brands that give out addresses in many countries
_IN_MANY_COUNTRIES = ("hotmail", "live", "outlook", "yahoo")
_COUNTRIES = (
    *("nl", "be", "de", "fr", "at", "ch", "lu", "ie", "it", "es", "pt", "pl", "dk", "se", "no", "fi", "gr", "cz", "hu"),
    *("ro", "ca", "in", "co.uk", "com.au", "com.br", "com.tr", "co.id", "co.in", "com.ar", "com.mx"),
)
PUBLIC_MAIL_DOMAINS = frozenset(
    [*_WORLDWIDE.split(), *_DUTCH.split(), *_BELGIAN.split()]
    + [f"{brand}.{country}" for brand in _IN_MANY_COUNTRIES for country in _COUNTRIES]
)


def domain_key(address: str, shared: Collection[str] = ()) -> str:
    """Return the mail domain by which people count as colleagues: in ASCII and lower case, in full.

    Empty where anybody can have an address: the known providers, and those that are `shared`. Also empty for what is no
    address.
    """
    try:
        key = mailbox_key(address)
    except ValueError:
        return ""
    return domain_of_key(key, shared)


def domain_of_key(key: str, shared: Collection[str] = ()) -> str:
    """Return the same of a `mailbox_key`, which is not checked again."""
    domain = key.rpartition("@")[2]
    return "" if domain in PUBLIC_MAIL_DOMAINS or domain in shared else domain
