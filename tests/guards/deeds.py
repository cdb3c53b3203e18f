"""Every deed on the portal: for each address that takes a POST, who does it, where, and with what."""

from dataclasses import dataclass, field

from portal.intake.forms import packed


@dataclass(frozen=True)
class Deed:
    path: str
    typed: dict[str, str] = field(default_factory=dict)
    who: str | None = None  # somebody who may
    writes: bool = True  # whether it leaves something in the database


SESSION = {
    "title": "Zwijgen of spreken?",
    "kind": "work-session",
    "question_1": "Wat maakt het lastig?",
    "description": "We nemen de tijd.",
    "city": "Utrecht",
    "place": "Buurthuis",
    "starts": "2027-02-02T09:30",
    "ends": "2027-02-02T11:30",
    "capacity": "10",
    "waiting_list": "yes",
    "language": "nl",
}
BROUGHT = {
    "calendar": packed(b"BEGIN:VEVENT\nSUMMARY:Zwijgen\nDTSTART:20270202T093000\nEND:VEVENT"),
    "take": "1@2027-02-02T09:30",
    "idem": "once",
}
DAAN = {"name": "Daan", "email": "daan@oeverkring.example"}
DEEDS = {
    "signups.create": Deed("/agenda/{workshop}/signup", {"name": "Daan", "email": "daan@oeverkring.example"}),
    "signups.correct": Deed("/agenda/{workshop}/signup/correction", {"email": "daan@oeverkring.example"}, writes=False),
    "signups.send_again": Deed("/agenda/{workshop}/signup/letter", writes=False),
    "my_signup.cancel": Deed("/signups/{key}/cancellation"),
    "my_signup.take_seat": Deed("/signups/{key}/seat", writes=False),
    "my_signup.tell_more": Deed("/signups/{key}/details", {"learning_question": "Hoe begin ik?"}),
    "my_signup.confirm": Deed("/signups/{key}/confirmation", writes=False),  # nothing was moved
    "my_signup.come_back": Deed("/signups/{key}/queue", writes=False),  # it was not passed on
    "people.ask": Deed("/sign-in", {"email": "anna@oeverkring.example"}),
    "people.enter_code": Deed("/sign-in/code", {"code": "123456"}, writes=False),
    "people.enter": Deed("/sign-in/{token}"),
    "people.sign_out": Deed("/sign-out", who="anna"),
    "language.choose": Deed("/language", {"language": "en", "next": "/privacy"}, writes=False),
    "me.end_sign_in": Deed("/me/sign-ins/{sign_in}/end", who="anna"),
    "meetings.create": Deed("/manage/meetings/new", SESSION, who="bram"),
    "meetings.save": Deed("/manage/meetings/{workshop}/edit", {**SESSION, "version": "1"}, who="bram"),
    "meetings.publish": Deed("/manage/meetings/{draft}/publication", who="bram"),
    "run.move": Deed("/manage/meetings/{workshop}/move", {"starts": "2027-02-02T09:30", "version": "1"}, who="bram"),
    "run.call_off": Deed("/manage/meetings/{workshop}/cancellation", {"reason": "Ziek."}, who="bram"),
    "run.cannot_lead": Deed("/manage/meetings/{workshop}/absence", who="bram"),
    "run.take_over": Deed("/manage/meetings/{workshop}/takeover", who="chris"),
    "run.go_on": Deed("/manage/meetings/{workshop}/continuation", who="bram"),
    "run.throw_away": Deed("/manage/meetings/{draft}/removal", who="bram"),
    "who_comes.add": Deed("/manage/meetings/{workshop}/signups", DAAN, who="bram"),
    "who_comes.remove": Deed("/manage/meetings/{workshop}/signups/{signup}/removal", who="bram"),
    "who_comes.pass_on": Deed("/manage/meetings/{workshop}/signups/{signup}/pass-on", who="bram", writes=False),
    "roles.give": Deed(
        "/manage/people/roles",
        {"email": "fleur@oeverkring.example", "name": "Fleur", "role": "coordinator", "network": "meedoen"},
        who="chris",
    ),
    "roles.take": Deed("/manage/people/roles/{role}/removal", who="chris"),
    "roles.give_to_another": Deed("/manage/people/roles/{role}/handover", {"to": ""}, who="chris", writes=False),
    "members.add": Deed("/manage/networks/{network}/members", {"people": "Nel <nel@oeverkring.example>"}, who="lotte"),
    "members.remove": Deed("/manage/networks/{network}/members/{member}/removal", who="lotte"),
    "outbox.send_all_again": Deed("/manage/letters/retries", who="bram", writes=False),
    "outbox.release": Deed("/manage/letters/release", who="chris"),
    "outbox.send_again": Deed("/manage/letters/{letter}/retry", who="bram", writes=False),
    "copies.create": Deed("/manage/meetings/{workshop}/copies", {"day": "2027-02-02"}, who="bram"),
    "attendance.note": Deed("/manage/meetings/{today}/attendance", {"signup-1": "present"}, who="bram"),
    "attendance.walk_in": Deed("/manage/meetings/{today}/attendance/walk-ins", DAAN, who="bram"),
    "day.note": Deed("/days/{day_key}", {"signup-1": "present"}),
    "day.walk_in": Deed("/days/{day_key}/walk-ins", DAAN),
    "summaries.save": Deed("/manage/meetings/{held}/summary", {"intro": "Het ging goed.", "version": "1"}, who="bram"),
    "summaries.save_notes": Deed("/manage/meetings/{held}/summary/notes", {"notes": "Losse woorden."}, who="bram"),
    "numbers.let_stay": Deed("/manage/meetings/{held}/summary/numbers", {"mark": "x"}, who="chris", writes=False),
    "evaluations.answer": Deed("/evaluations/{evaluation_key}", {"free": "4", "takeaway": "Eerst vragen"}),
    "evaluations.write": Deed("/evaluations/{evaluation_key}/letter", {"letter": "Ik bel de buurvrouw"}),
    "evaluations.take_back": Deed("/evaluations/{evaluation_key}/letter/removal", writes=False),
    "certificates.issue": Deed("/signups/{held_key}/certificate"),
    "publication.create": Deed("/manage/meetings/{told}/summary/publication", {"audience": "network"}, who="bram"),
    "lessons_desk.write": Deed("/manage/meetings/{held}/summary/lessons", {"lesson": "Vraag door."}, who="bram"),
    "lessons_desk.share": Deed(
        "/manage/meetings/{told}/summary/sharing", {"lessons_audience": "participants"}, who="bram"
    ),
    "lessons_desk.answer": Deed("/manage/lessons/{lesson}/answer", {"answer": "Dat is gedaan."}, who="chris"),
    "reactions.react": Deed("/reactions/{reaction_key}", {"part": "intro", "kind": "agree"}),
    "reactions.take_back": Deed("/reactions/{reaction_key}/{reaction}/removal"),
    "rounds.create": Deed("/manage/meetings/{written}/summary/rounds", {"closes": ""}, who="bram"),
    "handling.handle": Deed("/manage/reactions/{reaction}/handling", {"outcome": "adopted"}, who="bram"),
    "intake.read": Deed("/manage/intake", who="bram", writes=False),
    "intake.make": Deed("/manage/intake/drafts", BROUGHT, who="bram"),
}
