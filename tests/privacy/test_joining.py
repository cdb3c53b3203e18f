"""Whoever reads a text cannot join an online session by it: how to join is found, in every language, and taken out."""

import pytest

from portal.privacy.rules.join_addresses import is_join_address
from portal.privacy.rules.join_places import without_services
from portal.privacy.rules.joining import codes_in, joining_details_in, take_out

JOINS = [
    "https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=%7b%22Tid%22%3a%22a%22%7d",
    "https://teams.microsoft.com/meet/3456789012345?p=aBcDeF",
    "https://teams.live.com/meet/9412345678901?p=x",
    "https://us02web.zoom.us/j/81234567890?pwd=abc.1",
    "https://zoom.us/my/bram.smit",
    "https://gemeente.zoom.us/w/81234567890",
    "zoommtg://zoom.us/join?confno=81234567890&pwd=abc",
    "https://meet.google.com/abc-defg-hij",
    "https://tel.meet/abc-defg-hij?pin=123456789",
    "https://gemeente.webex.com/gemeente/j.php?MTID=m0123456789abcdef",
    "https://gemeente.webex.com/meet/bram.smit",
    "https://meet.jit.si/SamenOp",
    "https://jitsi.gemeente.example/SamenOp",
    "https://bbb.gemeente.example/b/ann-abc-def-ghi",
    "https://video.gemeente.example/rooms/abc-def-ghi-jkl/join",
    "https://whereby.com/samen-op",
    "https://gemeente.whereby.com/samen-op",
    "https://cloud.gemeente.example/index.php/call/abcd1234",
    "https://teams.cloud.microsoft/meet/3456789012345?p=aBcDeF",
    "https://teams.microsoft.com/dl/launcher/launcher.html?url=%2F_%23%2Fl%2Fmeetup-join%2F19%3ameeting_x",
    "https://events.zoom.us/ejl/AbCdEf",
    "https://gemeente.webex.com/wbxmjs/joinservice/sites/x/meeting/download/abc?MTID=m1",
    "https://gemeente.webex.com/wbxmjs/joinservice/sites/gemeente/meeting/download/abc",
    "https://video.gemeente.example/html5client/join?sessionToken=abc",
    "https://meet.goto.com/123456789",
    "https://app.bbbserver.de/de/join/abc",
    "https://beta.meet.jit.si/SamenOp",
    "https://protect-eu.mimecast.com/s/abcDEF?domain=teams.microsoft.com",
    "https://eur05.safelinks.protection.outlook.com/?url=https%3A%2F%2Fzoom.us%2Fj%2F81234567890",
]
JOINS += [  # in another address, whoever wrapped it
    "https://filter.gemeente.example/click?to=https%3A%2F%2Fzoom.us%2Fj%2F81234567890",
    "https://filter.gemeente.example/a/https:/meet.jit.si/SamenOp",
    "https://filter.gemeente.example/?a=1&to=https%253A%252F%252Fteams.microsoft.com%252Fl%252Fmeetup-join%252F19",
    "https://filter.gemeente.example/x#https://whereby.com/samen-op",
]
DOES_NOT_JOIN = [
    "https://example.org/lees?van=https%3A%2F%2Fzoom.us%2Fdownload",
    "https://www.facebook.com/sharer.php?u=https%3A%2F%2Fbuurt.example%2Fmeet",
    "https://www.microsoft.com/nl-nl/microsoft-teams/group-chat-software",
    "https://teams.microsoft.com/",
    "https://aka.ms/JoinTeamsMeeting",
    "https://zoom.us/download",
    "https://zoom.us/rec/share/abc",
    "https://zoom.us/meeting/register/abc",
    "https://support.google.com/a/users/answer/9282720",
    "https://meet.google.com/",
    "https://help.webex.com/nl-nl/article/nmzplji",
    "https://whereby.com/information/pricing",
    "https://www.meetup.com/samen-op",
    "https://example.org/meet/ons",
    "https://www.zoomburg.example/j/oud",
    "https://www.meet.example/agenda",
    "https://www.bbb.example/nieuws",
    "https://bbb.example/nieuws",
    "https://jitsi.org/jitsi-meet/",
    "https://teams.microsoft.com/l/channel/19%3a/Algemeen?groupId=x",
    "https://[",
]
INVITATIONS = {
    "Teams, in Dutch, with another host": (
        """\
Welkom allemaal.
________________________________________________________________________________
Microsoft Teams-vergadering
Deelnemen: https://teams.example.org/l/meetup-join/19%3ameeting_abc/0
Vergadering-id: 123 456 789 012
Wachtwoordcode: aB3dE6
________________________________________________________________________________
""",
        "Welkom allemaal.",
        ["https://teams.example.org/l/meetup-join/19%3ameeting_abc/0"],
        ["Vergadering-id: 123 456 789 012", "Wachtwoordcode: aB3dE6"],
    ),
    "Teams, in Dutch": (
        """\
Programma:
- 10:00 start

________________________________________________________________________________
Microsoft Teams Hulp nodig?<https://aka.ms/JoinTeamsMeeting?omkt=nl-NL>
Nu deelnemen aan de vergadering<https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc%40thread.v2/0?context=%7b%22Tid%22%3a%22x%22%7d>
Vergadering-id: 345 678 901 234
Wachtwoordcode: Zq9Ab3
________________________________
Inbellen via telefoon
+31 20 241 0288,,123456789#<tel:+31202410288,,123456789#> Netherlands, Amsterdam
Een lokaal nummer zoeken<https://dialin.teams.microsoft.com/abc?id=123456789>
Telefonische vergadering-id: 123 456 789#
Opties voor vergadering<https://teams.microsoft.com/meetingOptions/?a=b> | Pincode voor inbellen opnieuw instellen
Gemeente Voorbeeld: neem een kop thee
________________________________________________________________________________

Tot dan!
""",
        "Programma:\n- 10:00 start\n\nTot dan!",
        ["https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc%40thread.v2/0?context=%7b%22Tid%22%3a%22x%22%7d"],
        [
            "Vergadering-id: 345 678 901 234",
            "Wachtwoordcode: Zq9Ab3",
            "+31 20 241 0288,,123456789# Netherlands, Amsterdam",
            "https://dialin.teams.microsoft.com/abc?id=123456789",
            "Telefonische vergadering-id: 123 456 789#",
            "Gemeente Voorbeeld: neem een kop thee",
        ],
    ),
    "Zoom, in English": (
        """\
Beste allemaal,

Bram Smit is inviting you to a scheduled Zoom meeting.

Topic: Intervisie
Time: Jul 8, 2027 09:00 AM Amsterdam

Join Zoom Meeting
https://us02web.zoom.us/j/81234567890?pwd=abc.1

Meeting ID: 812 3456 7890
Passcode: 123456

---

One tap mobile
+31207947345,,81234567890#,,,,*123456# Netherlands
+31202410288,,81234567890#,,,,*123456# Netherlands

---

Dial by your location
• +31 20 794 7345 Netherlands
• +31 20 241 0288 Netherlands

Meeting ID: 812 3456 7890
Passcode: 123456

Find your local number: https://us02web.zoom.us/u/kabc

Neem iets mee.
""",
        "Beste allemaal,\n\nNeem iets mee.",
        ["https://us02web.zoom.us/j/81234567890?pwd=abc.1"],
        [
            "Meeting ID: 812 3456 7890",
            "Passcode: 123456",
            "+31207947345,,81234567890#,,,,*123456# Netherlands",
            "+31202410288,,81234567890#,,,,*123456# Netherlands",
            "+31 20 794 7345 Netherlands",
            "+31 20 241 0288 Netherlands",
            "https://us02web.zoom.us/u/kabc",
        ],
    ),
    "Zoom, in German": (
        """\
Thema van de dag: stilte

Max lädt Sie zu einem geplanten Zoom-Meeting ein.

Thema: Runde
Uhrzeit: 8.Juli 2027 09:00

Beitreten Zoom Meeting
https://zoom.us/j/81234567890?pwd=abc

Meeting-ID: 812 3456 7890
Kenncode: 123456

Schnelleinwahl mobil
+4969...,,812#
Einwahl nach aktuellem Standort
        +49 69 3807 9883 Deutschland
Ortseinwahl suchen: https://zoom.us/u/abc
""",
        "Thema van de dag: stilte",
        ["https://zoom.us/j/81234567890?pwd=abc"],
        [
            "Meeting-ID: 812 3456 7890",
            "Kenncode: 123456",
            "+4969...,,812#",
            "+49 69 3807 9883 Deutschland",
            "https://zoom.us/u/abc",
        ],
    ),
    "Meet, in Dutch": (
        """\
Intervisie
-::~:~::~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~::~:~::-
Deelnemen met Google Meet: https://meet.google.com/abc-defg-hij
Of bel: (NL) +31 20 257 3333 Pincode: 123456789#
Meer telefoonnummers: https://tel.meet/abc-defg-hij?pin=123456789&hs=7

Meer informatie over Meet op: https://support.google.com/a/users/answer/9282720

Bewerk dit gedeelte niet.
-::~:~::~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~::~:~::-
""",
        "Intervisie",
        ["https://meet.google.com/abc-defg-hij"],
        ["Of bel: (NL) +31 20 257 3333 Pincode: 123456789#", "https://tel.meet/abc-defg-hij?pin=123456789&hs=7"],
    ),
    "Webex, in English": (
        """\
Hallo
-- Do not delete or change any of the following text. --

When it's time, join your Webex meeting here.
Join meeting<https://org.webex.com/org/j.php?MTID=m123abc>
More ways to join:
Join from the meeting link
https://org.webex.com/org/j.php?MTID=m123abc
Join by meeting number
Meeting number (access code): 2345 678 9012
Meeting password: aB3dE6fG
Tap to join from a mobile device (attendees only)
+31-20-7947345,,23456789012## Netherlands Toll
Join by phone
+31-20-7947345 Netherlands Toll
Global call-in numbers
Join from a video system or application
Dial 23456789012@org.webex.com
You can also dial 173.243.2.68 and enter your meeting number.
If you are a host, click here to view host information.
Need help? Go to https://help.webex.com
""",
        "Hallo",
        ["https://org.webex.com/org/j.php?MTID=m123abc"],
        [
            "Meeting number (access code): 2345 678 9012",
            "Meeting password: aB3dE6fG",
            "+31-20-7947345,,23456789012## Netherlands Toll",
            "+31-20-7947345 Netherlands Toll",
            "Dial 23456789012@org.webex.com",
        ],
    ),
    "Teams, in German, from HTML": (
        """\
Microsoft Teams Benötigen Sie Hilfe?
Jetzt an der Besprechung teilnehmen (https://eur05.safelinks.protection.outlook.com/ap/t-1/?url=https%3A%2F%2Fteams.microsoft.com%2Fl%2Fmeetup-join%2F19%253ameeting&data=05%7C02%7Cjan%40x.example%7C)
Besprechungs-ID: 345 678
Passcode: ab12cd
""",
        "",
        ["https://teams.microsoft.com/l/meetup-join/19%3ameeting"],
        ["Besprechungs-ID: 345 678", "Passcode: ab12cd"],
    ),
    "Jitsi, in English": (
        """\
Wij praten over stilte.

Click the following link to join the meeting:
https://meet.jit.si/SamenOp

=====

Just want to dial in on your phone?

Dial-in: +31.85.208.1541 PIN: 123456789#

Click this link to see the dial in phone numbers for this meeting
https://meet.jit.si/static/dialInInfo.html?room=SamenOp
""",
        "Wij praten over stilte.",
        ["https://meet.jit.si/SamenOp"],
        ["Dial-in: +31.85.208.1541 PIN: 123456789#", "https://meet.jit.si/static/dialInInfo.html?room=SamenOp"],
    ),
    "BigBlueButton and Whereby": (
        """\
Wij praten over stilte.
BBB: https://bbb.example.org/b/abc-def-ghi
Toegangscode: 123456

Of hier: https://whereby.com/samen-op
""",
        "Wij praten over stilte.",
        ["https://bbb.example.org/b/abc-def-ghi", "https://whereby.com/samen-op"],
        ["Toegangscode: 123456"],
    ),
}

SENTENCE = "Unsere Kollegin im Raum hilft gern."
CUT_OPEN = {
    "Webex, in German": (
        f"""\
Willkommen.

Webex-Meeting beitreten
https://firma.webex.com/firma/j.php?MTID=m123abc
{SENTENCE}
Über Videosystem beitreten
Wählen Sie 23456789012@firma.webex.com
Per Telefon beitreten
+49-619-6781-9736
Zugriffscode: 234 567 89012

Bis dann!
""",
        f"Willkommen.\n\n{SENTENCE}\n\nBis dann!",
        [
            "Wählen Sie 23456789012@firma.webex.com",
            "+49-619-6781-9736",
            "Zugriffscode: 234 567 89012",
        ],
    ),
    "without its address": (
        "Über Videosystem beitreten\nWählen Sie 23456789012@firma.webex.com\nPer Telefon beitreten\n"
        "+49-619-6781-9736\nZugriffscode: 234 567 89012",
        "",
        ["Wählen Sie 23456789012@firma.webex.com", "+49-619-6781-9736", "Zugriffscode: 234 567 89012"],
    ),
    "Zoom, with a local number": (
        f"""\
Join Zoom Meeting
https://us02web.zoom.us/j/81234567890
{SENTENCE}
Einwahl
0619 67819736
Und noch ein Satz.
Zugangscode: 1234

Fragen? Anna hilft:
+49 170 1234567
""",
        f"{SENTENCE}\nUnd noch ein Satz.\n\nFragen? Anna hilft:\n+49 170 1234567",
        ["0619 67819736", "Zugangscode: 1234"],
    ),
    "Teams, with what comes first": (
        f"""\
Toegangscode: 12ab

{SENTENCE}

Doe mee: https://teams.microsoft.com/meet/3456789012345?p=aBcDeF

{SENTENCE}

Deelnemen via telefoon
+31 20 241 0288
""",
        f"{SENTENCE}\n\n{SENTENCE}",
        ["Toegangscode: 12ab", "+31 20 241 0288"],
    ),
    "Meet, with a heading in other words": (
        f"""\
{SENTENCE}

Google Meet-deelnemen-informatie
Videogesprek: https://meet.google.com/abc-defg-hij
""",
        SENTENCE,
        [],
    ),
    "a number to call with its code": (
        "Bel ons:\n+31 20 241 0288\nCode: 123456\n\nTot dan.",
        "Bel ons:\n\nTot dan.",
        ["+31 20 241 0288", "Code: 123456"],
    ),
    "devices for video": (
        "Join by SIP\nsip:kamer3@vc.gemeente.example\nJoin by H.323\n162.255.37.11##81234567890",
        "",
        ["sip:kamer3@vc.gemeente.example", "162.255.37.11##81234567890"],
    ),
}


@pytest.mark.parametrize("address", JOINS)
def test_an_address_that_joins_is_known(address: str):
    assert is_join_address(address)


@pytest.mark.parametrize("address", DOES_NOT_JOIN)
def test_another_address_is_left_alone(address: str):
    text = f"Lees {address} en kom."

    assert not is_join_address(address)
    assert take_out(text).text == text


@pytest.mark.parametrize(("text", "left", "addresses", "details"), INVITATIONS.values(), ids=INVITATIONS)
def test_an_invitation_leaves_the_text_and_nothing_else_does(
    text: str, left: str, addresses: list[str], details: list[str]
):
    found = take_out(text)

    assert (found.text, list(found.addresses), list(found.details)) == (left, addresses, details)
    assert joining_details_in(left) == []
    assert joining_details_in(text) == [*addresses, *details]


@pytest.mark.parametrize(("text", "left", "details"), CUT_OPEN.values(), ids=CUT_OPEN)
def test_a_line_between_does_not_keep_the_rest_of_an_invitation(text: str, left: str, details: list[str]):
    found = take_out(text)

    assert (found.text, list(found.details)) == (left, details)
    assert joining_details_in(text) == [*found.addresses, *details]


@pytest.mark.parametrize(
    "code",
    [
        "Zugriffscode: 234 567 89012",
        "Toegangscode: 234 567 89012",
        "toegangscode 234 567 89012",
        "Toegangscode (via de telefoon): 23 45 67 89",
        "Access code: 23456789012#",
        "PIN: 123 456",
        "Passcode 123 456",
        "Kenncode: 12 34 56",
    ],
)
@pytest.mark.parametrize(("before", "after"), [("", ""), ("Kom langs (", ")."), ("Kom. ", ". Tot dan")])
def test_a_code_in_groups_is_found_whole(code: str, before: str, after: str):
    text = f"{before}{code}{after}"

    assert [joining_details_in(text), [text[start:end] for start, end in codes_in(text)]] == [[code]] * 2


@pytest.mark.parametrize(
    "text",
    [
        "Toegangscode: 1234",
        "Postcode: 3511 AB",
        "Bestelcode: 123 456 789",
        "Code: 12-12-2027",
        "Inbelnummer: 020 241 02 88",
        "Bel Anna:\n+31 20 241 0288",
        "Mail 1234567@student.voorbeeld.nl",
    ],
)
def test_another_number_is_no_way_in(text: str):
    assert (take_out(text).text, joining_details_in(text)) == (text, [])


ZOOM = "https://zoom.us/j/812345678"


@pytest.mark.parametrize(
    ("text", "left", "found"),
    [
        (f"Kom via {ZOOM} (wachtwoord: geheim1). Tot dan!", "Tot dan!", [ZOOM, "wachtwoord: geheim1"]),
        (f"[Doe mee]({ZOOM}), of lees [dit](https://a.nl/b).", "Doe mee, of lees [dit](https://a.nl/b).", [ZOOM]),
        ("Zoom: zoom.us/j/812345678\nMeer informatie: bel Anna.", "Meer informatie: bel Anna.", [ZOOM]),
        ("Bel +31 20 241 0288,,123456789# of kom.", "Bel of kom.", ["+31 20 241 0288,,123456789#"]),
        (f"Kom ({ZOOM}, code 445566) langs.", "Kom langs.", [ZOOM, "code 445566"]),
        ("Or dial: (NL) +31 20 257 3333 PIN: 123 456 789#", "", ["Or dial: (NL) +31 20 257 3333 PIN: 123 456 789#"]),
        (
            "Vergader-ID 812 3456 7890\nMeeting Passwort: 12ab",
            "",
            ["Vergader-ID 812 3456 7890", "Meeting Passwort: 12ab"],
        ),
        ("Meeting-ID: 812 3456 7890\nKenncode: 12ab", "", ["Meeting-ID: 812 3456 7890", "Kenncode: 12ab"]),
        (f'The password to join {ZOOM} is "secret".', "", [ZOOM, 'password to join is "secret"']),
        (f"Zoom: {ZOOM}\nID: 812 3456 7890\nPW: geheim", "", [ZOOM, "ID: 812 3456 7890", "PW: geheim"]),
        (
            f"{ZOOM}\nOr iPhone one-tap: Netherlands: +31207947345,,81234567890#",
            "",
            [ZOOM, "Or iPhone one-tap: Netherlands: +31207947345,,81234567890#"],
        ),
        (
            f"{ZOOM}\nOf bel +31 20 241 0288 en voer 12345 in als pincode.",
            "",
            [ZOOM, "Of bel +31 20 241 0288 en voer 12345 in als pincode."],
        ),
        (
            "Deelnemen: https://meet.google.com/abc-defg-hij\nMeer: https://tel.meet/abc-defg-hij?pin=1&hs=7",
            "",
            ["https://meet.google.com/abc-defg-hij", "https://tel.meet/abc-defg-hij?pin=1&hs=7"],
        ),
        (
            f"De code staat op de deur en de koffie is klaar: {ZOOM}",
            "De code staat op de deur en de koffie is klaar.",
            [ZOOM],
        ),
        (
            "Bel Anna: +31 20 241 0288. Pincode van de lift: 1234.",
            "Bel Anna: +31 20 241 0288. Pincode van de lift: 1234.",
            [],
        ),
        (
            f"Zoom: {ZOOM}\nMeer informatie: https://buurthuis.example/a\nMeer info: https://aka.ms/x",
            "Meer informatie: https://buurthuis.example/a\nMeer info: https://aka.ms/x",
            [ZOOM],
        ),
        ("Zoom-id 812 3456 7890, wachtwoord 1234", "", ["Zoom-id 812 3456 7890", "wachtwoord 1234"]),
        ("Teams ID: 345 678 901 23 (code ab12cd).", "", ["Teams ID: 345 678 901 23", "code ab12cd"]),
        ("Meeting ID 812 3456 7890 en code 123456", "", ["Meeting ID 812 3456 7890", "code 123456"]),
        ("Zoom (ID 812 3456 7890, code 1234)", "", ["Zoom ID 812 3456 7890", "code 1234"]),
        ("Op Teams, nummer 387 654 321 09.", "", ["Teams, nummer 387 654 321 09"]),
        ("Zoom: 81234567890", "", ["Zoom: 81234567890"]),
        ("Zoom lukt niet? Bel 06 1234 5678 of 020 241 0288.",) * 2 + ([],),
        ("Teams van 100 tot 250 mensen, Zoom van 2027 of 2028",) * 2 + ([],),
        ("Google Meet-code: abc-defg-hij.", "", ["Google Meet-code: abc-defg-hij"]),
        ("Meet abc-defg-hij: tot dan", "", ["Meet abc-defg-hij"]),
        ("Wählen Sie 23456789012@gemeente.webex.com", "", ["Wählen Sie 23456789012@gemeente.webex.com"]),
        ("Kamer: bram.smit@gemeente.webex.com", "", ["Kamer: bram.smit@gemeente.webex.com"]),
        ("Zoom: sip:81234567890@zoomcrc.com", "", ["Zoom: sip:81234567890@zoomcrc.com"]),
        (f"Kommt: {ZOOM}, Zugriffscode: 234 567 89012", "", [ZOOM, "Zugriffscode: 234 567 89012"]),
        ("Mail webex.support@gemeente.example of info@webex.com.",) * 2 + ([],),
        ("Meet the team: een-twee-drie.",) * 2 + ([],),
        ("De code van de deur is 1234.", "De code van de deur is 1234.", []),
        ("Het wachtwoord van de wifi is: boek.", "Het wachtwoord van de wifi is: boek.", []),
        (
            "Tijd: 10 uur\n-----\nThema: stilte\nMeer informatie",
            "Tijd: 10 uur\n-----\nThema: stilte\nMeer informatie",
            [],
        ),
    ],
)
def test_in_a_sentence_only_what_joins_is_taken(text: str, left: str, found: list[str]):
    assert (take_out(text).text, joining_details_in(text)) == (left, found)


TEAMS = "https://teams.microsoft.com/meet/3456789012345?p=aBcDeF"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (f"Doe mee via {TEAMS} met wachtwoord Xx12", ""),
        (f"Neem iets mee. Doe mee via {TEAMS}, wachtwoord geheim.", "Neem iets mee."),
        (f"We zien elkaar via {TEAMS} (wachtwoord: Xx12).", ""),
        (
            f"We zien elkaar om tien uur via {TEAMS} (wachtwoord: Xx12). Tot dan!",
            "We zien elkaar om tien uur. Tot dan!",
        ),
        (f"Klik hier om mee te doen: {ZOOM}. Tot dan!", "Tot dan!"),
        (f"Doe mee: hier ({ZOOM})", ""),
        (f"Doe mee: [hier]({ZOOM})", ""),
        (f"Klik [op deze link]({ZOOM}) om mee te doen. Neem iets mee.", "Neem iets mee."),
        (f"- Zaal 3\n- Of thuis: {ZOOM}\n- Koffie", "- Zaal 3\n- Koffie"),
        (f"We beginnen op tijd, de koffie staat klaar: {ZOOM}", "We beginnen op tijd, de koffie staat klaar."),
        (f"| Dag | Waar |\n|---|---|\n| Ma | {ZOOM} |", "| Dag | Waar |\n|---|---|\n| Ma | |"),
        (f"Join us at {ZOOM} with passcode 123456. Bring tea.", "Bring tea."),
        (f"Use this link ({ZOOM}) to join us. See you!", "See you!"),
        (f"We meet at ten in room 3 and at {ZOOM}. Bring tea.", "We meet at ten in room 3. Bring tea."),
        (f"Machen Sie mit: {ZOOM} (Kenncode: 12ab). Bis dann!", "Bis dann!"),
        (f"Klicken Sie auf diesen Link: {ZOOM}", ""),
        (f"Wir treffen uns über {ZOOM}. Bis dann!", "Bis dann!"),
    ],
)
def test_no_half_sentence_stays(text: str, left: str):
    found = take_out(text)

    assert (found.text, joining_details_in(found.text)) == (left, [])


@pytest.mark.parametrize(
    ("phrase", "left"),
    [
        (f"Kantoor Zuid / {ZOOM}", "Kantoor Zuid"),
        (f"Kantoor Zuid via {ZOOM}", "Kantoor Zuid"),
        (f"{ZOOM} / Kantoor Zuid", "Kantoor Zuid"),
        (f"Zaal 3; {ZOOM}; begane grond", "Zaal 3; begane grond"),
        (f"Kantoor Zuid ({ZOOM}, code: 1234)", "Kantoor Zuid"),
        (f"Open Raum, mit {TEAMS} (Kenncode: 12ab)", "Open Raum"),
    ],
)
def test_a_place_and_a_title_have_no_sentences(phrase: str, left: str):
    assert take_out(phrase, is_phrase=True).text == left


@pytest.mark.parametrize(
    ("place", "left"),
    [
        ("Microsoft Teams-vergadering", ""),
        ("Microsoft Teams Meeting", ""),
        ("Microsoft Teams-Besprechung", ""),
        ("Zoom", ""),
        ("Online via Google Meet", ""),
        ("Teams (online)", ""),
        ("Zaal 3; Microsoft Teams-vergadering", "Zaal 3"),
        ("De Kraanvogel / Zoom", "De Kraanvogel"),
        ("Microsoft Teams-vergadering; Zaal 3", "Zaal 3"),
        ("Microsoft Teams-Besprechung (Raum 2)", "Raum 2"),
        ("Zaal 3 (Microsoft Teams Meeting)", "Zaal 3"),
        ("Kade 1 / 2, Utrecht; Zoom (link volgt)", "Kade 1 / 2, Utrecht"),
        ("Meet & Greet", "Meet & Greet"),
        ("De Zoom", "De Zoom"),
        ("Teamsruimte", "Teamsruimte"),
        ("Kade 1, 3511 AB Utrecht", "Kade 1, 3511 AB Utrecht"),
    ],
)
def test_a_service_is_no_place(place: str, left: str):
    assert without_services(place) == left
