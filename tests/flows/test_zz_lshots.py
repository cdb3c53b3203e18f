import pytest
from portal.people.models import RoleName
from tests.cast import network, make, person
from tests.lessons.sharing import *
from tests.flows.test_pages import sign_in
from tests.flows.looking import wrongs_of
pytestmark = pytest.mark.one_database
TOP = ("Vraag wat een ‘ja’ iemand kost: spullen, rust, geld of trots.", "Vertel ook wat je níét komt doen.", "Eén vast gezicht werkt beter dan drie goede organisaties.", "Vraag eens iets in plaats van iets aan te bieden.", "Beslis nooit alleen over stoppen. Schrijf samen op waarom.", "Kijk wie er al binnenkomt: de buurvrouw, de monteur. Vraag aan hen en aan de persoon zelf of je mee mag.", "Reken op maanden, niet op weken. Kleine stappen tellen.")
TEXT = {"intro":"We spraken over mensen die hulp afhouden. Eén situatie bekeken we lang: iemand die al een jaar de deur niet opendoet. We vonden geen **wondermiddel**.\n\n- Wel zagen we dat ‘nee’ vaak iets anders betekent.\n- Dan we dachten.",
"answer_1":"We begonnen met redenen die we zelf hadden bedacht: trots, ziekte, schaamte. Toen vroeg iemand: \"Wat kost een ‘ja’ deze persoon?\" Dat draaide het gesprek om.",
"answer_2":"Hier waren we het niet eens. Voor de een is stoppen hetzelfde als opgeven.","surprise":"Dat de monteur van de verwarming vaak als enige binnenkomt.",
"obstacle_1":"Drie organisaties bellen los van elkaar aan","helped_1":"één vast gezicht, de rest wacht","step_1":"twee deelnemers maken hier een afspraak over",
"obstacle_2":"Je weet niet of stoppen mag","helped_2":"samen beslissen en opschrijven waarom","next_steps":"Iedereen probeert één kaart."}
def test_shots(app, visitors, client):
    net = network("Meedoen").id
    meeting = finished(TEXT, network_id=net, title="Als iemand geen hulp wil", themes=["Wonen","Huisbezoek"])
    choose(meeting, *TOP, important=7, signal=3)
    desk = finished(TEXT, network_id=net, title="Nog te delen")
    choose(desk, *TOP[:2], important=1)
    make_public(meeting)
    share(meeting.id, EVERYONE, 3, bram(), now())
    shared(*TOP[:3], title="Wonen met hulp", important=2)
    make(network_id=net, title="De volgende sessie van het netwerk")
    held(title="Alleen lessen", after="lessons")
    from portal.lessons.operations.answer import answer_signal
    from portal.lessons.models import Lesson
    from sqlalchemy import select
    from portal.db import db
    answer_signal(db.session.scalars(select(Lesson.id).where(Lesson.is_signal)).one(), "De gemeente spreekt met drie organisaties af wie belt.", bram(), now())
    wrongs = {}
    def shoot(v, path, name, widths=(360, 1280)):
        page = v.open(path); page.emulate_media(color_scheme="light")
        for width in widths:
            page.set_viewport_size({"width": width, "height": 800})
            page.screenshot(path=f"/tmp/Lshots/{name}-{width}.png", full_page=True)
        w = wrongs_of(v.open(path))
        if w: wrongs[path] = w
    v = visitors()
    v.page.emulate_media(color_scheme="light")
    shoot(v, "/lessons", "lessons"); shoot(v, "/lessons?signal=1", "signal"); shoot(v, "/lessons?q=nietss", "none")
    shoot(v, f"/agenda/{meeting.slug}/summary", "told")
    shoot(v, "/agenda", "agenda"); shoot(v, "/agenda/de-volgende-sessie-van-het-netwerk", "next"); shoot(v, f"/agenda/{meeting.slug}", "past")
    b = visitors(); sign_in(b, "bram")
    shoot(b, f"/manage/meetings/{desk.slug}/summary", "desk"); shoot(b, f"/manage/meetings/{meeting.slug}/summary", "shared")
    shoot(b, f"/manage/meetings/alleen-lessen/summary", "only")
    person("chris", RoleName.ORGANISER)
    c = visitors(); sign_in(c, "chris"); shoot(c, "/lessons?signal=1", "chris")
    print(wrongs)
    page = v.open(f"/agenda/{meeting.slug}/summary"); page.emulate_media(media="print"); page.pdf(path="/tmp/Lshots/told.pdf")
    assert wrongs == {}
