"""A valid form post for each address that takes POST: by whom, where, and with what input."""

from dataclasses import dataclass, field

from portal.intake.forms import packed


@dataclass(frozen=True)
class FormPost:
    path: str
    typed: dict[str, str] = field(default_factory=dict)
    by: str | None = None  # a person who is allowed to do this
    writes: bool = True  # whether it changes the database


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
BREACH = {
    "extent": "everything",
    "began": "2026-11-20T09:00",
    "ended": "2026-11-21T09:00",
    "noticed": "2026-11-21T08:00",
    "happened": "Een back-up lag op een open map.",
}
NETWORK = {
    "name": "Samen leren",
    "host": "Oeverkring",
    "why": "We lopen vast, en leren van elkaar.",
    "meetings": "5",
    "hours": "2",
    "starts": "2027-02-02",
    "join": "request",
}
THEME = {"title": "Samen eten", "question": "Hoe begin je?"}
DAAN = {"name": "Daan", "email": "daan@oeverkring.example"}
FORM_POSTS = {
    "signups.create": FormPost("/agenda/{workshop}/signup", {"name": "Daan", "email": "daan@oeverkring.example"}),
    "signups.correct": FormPost(
        "/agenda/{workshop}/signup/correction", {"email": "daan@oeverkring.example"}, writes=False
    ),
    "signups.send_again": FormPost("/agenda/{workshop}/signup/letter", writes=False),
    "my_signup.cancel": FormPost("/signups/{key}/cancellation"),
    "my_signup.rename": FormPost("/signups/{key}/name", {"name": "Anna de Wit"}),
    "my_signup.substitute": FormPost(
        "/signups/{key}/substitution", {"name": "Vera", "email": "vera@oeverkring.example"}
    ),
    "my_signup.take_seat": FormPost("/signups/{key}/seat", writes=False),
    "my_signup.tell_more": FormPost("/signups/{key}/details", {"learning_question": "Hoe begin ik?"}),
    "my_signup.confirm": FormPost("/signups/{key}/confirmation", writes=False),  # the session was not moved
    "my_signup.keep": FormPost("/signups/{held_key}/keeping", {"years": "5"}),
    "my_signup.come_back": FormPost("/signups/{key}/queue", writes=False),  # the seat was not passed on
    "cases.save": FormPost("/signups/{today_key}/case", {"title": "Stil", "stuck": "Hij zwijgt.", "version": "0"}),
    "cases.change": FormPost("/signups/{key}/case/change"),
    "cases.share_title": FormPost("/signups/{key}/case/title", {"shows": "no"}),
    "cases.withdraw": FormPost("/signups/{key}/case/withdrawal"),
    "cases.say_outcome": FormPost("/signups/{held_key}/case/outcome", {"outcome": "Ik belde aan.", "shares": "y"}),
    "people.ask": FormPost("/sign-in", {"email": "anna@oeverkring.example"}),
    "people.enter_code": FormPost("/sign-in/code", {"code": "123456"}, writes=False),
    "people.enter": FormPost("/sign-in/{token}"),
    "people.sign_out": FormPost("/sign-out", by="anna"),
    "language.choose": FormPost("/language", {"language": "en", "next": "/privacy"}, writes=False),
    "me.end_sign_in": FormPost("/me/sign-ins/{sign_in}/end", by="anna"),
    "my_calendar.start": FormPost("/me/calendar", by="fleur"),
    "my_calendar.renew": FormPost("/me/calendar/renewal", by="anna"),
    "my_calendar.stop": FormPost("/me/calendar/removal", by="anna"),
    "my_data.correct": FormPost("/me/data/name", {"name": "Anna Bakker", "organisation": "Oeverkring"}, by="anna"),
    "address.ask": FormPost("/me/data/address", {"new_email": "anna@elders.example"}, by="anna"),
    "address.stop": FormPost("/me/data/address/removal", by="anna"),
    "address.say_yes": FormPost("/me/address/{address_key}"),
    "address.say_no": FormPost("/me/address/{address_key}/refusal"),
    "person_data.look_up": FormPost(
        "/manage/people/data", {"email": "anna@oeverkring.example"}, by="chris", writes=False
    ),
    "person_data.correct": FormPost("/manage/people/data/{person}/name", {"name": "Anna Bakker"}, by="chris"),
    "person_data.download": FormPost("/manage/people/data/{person}/json", by="chris"),
    "meetings.create": FormPost("/manage/meetings/new", SESSION, by="bram"),
    "meetings.save": FormPost("/manage/meetings/{workshop}/edit", {**SESSION, "version": "1"}, by="bram"),
    "meetings.publish": FormPost("/manage/meetings/{draft}/publication", by="bram"),
    "manage.publish_drafts": FormPost("/manage/drafts/publication", {"draft": "nog-niet-af"}, by="bram"),
    "run.move": FormPost("/manage/meetings/{workshop}/move", {"starts": "2027-02-02T09:30", "version": "1"}, by="bram"),
    "run.call_off": FormPost("/manage/meetings/{workshop}/cancellation", {"reason": "Ziek."}, by="bram"),
    "run.cannot_lead": FormPost("/manage/meetings/{workshop}/absence", by="bram"),
    "run.take_over": FormPost("/manage/meetings/{workshop}/takeover", by="chris"),
    "run.go_on": FormPost("/manage/meetings/{workshop}/continuation", by="bram"),
    "run.throw_away": FormPost("/manage/meetings/{draft}/removal", by="bram"),
    "who_comes.add": FormPost("/manage/meetings/{workshop}/signups", DAAN, by="bram"),
    "who_comes.remove": FormPost("/manage/meetings/{workshop}/signups/{signup}/removal", by="bram"),
    "who_comes.rename": FormPost("/manage/meetings/{workshop}/signups/{signup}/name", {"name": "Vera"}, by="bram"),
    "who_comes.give_mailbox": FormPost(
        "/manage/meetings/{workshop}/signups/{signup}/mailbox",
        {"email": "daan@oeverkring.example"},
        by="bram",
        writes=False,  # they have one
    ),
    "erasure.erase_walk_in": FormPost("/manage/meetings/{workshop}/signups/{signup}/erasure", by="bram", writes=False),
    "who_comes.pass_on": FormPost("/manage/meetings/{workshop}/signups/{signup}/pass-on", by="bram", writes=False),
    "roles.give": FormPost(
        "/manage/people/roles",
        {"email": "fleur@oeverkring.example", "name": "Fleur", "role": "coordinator", "network": "meedoen"},
        by="chris",
    ),
    "breaches.create": FormPost("/manage/breaches", BREACH, by="chris"),
    "breaches.save": FormPost("/manage/breaches/{breach}", {**BREACH, "version": "1"}, by="chris"),
    "retention.choose": FormPost("/manage/retention", {"name": "letters", "days": "20"}, by="chris"),
    "settings.save": FormPost("/manage/settings", {"sentence": "Samen leren", "version": "1"}, by="chris"),
    "erasure.create": FormPost("/me/erasure", by="anna"),
    "erasure.erase_other": FormPost("/manage/people/{member}/erasure", by="chris"),
    "roles.take": FormPost("/manage/people/roles/{role}/removal", by="chris"),
    "roles.give_to_another": FormPost("/manage/people/roles/{role}/handover", {"to": ""}, by="chris", writes=False),
    "members.invite": FormPost(
        "/manage/networks/{network}/invitations", {"people": "Nel <nel@oeverkring.example>"}, by="lotte"
    ),
    "members.accept": FormPost("/manage/memberships/{request}/acceptance", by="lotte"),
    "members.decline": FormPost("/manage/memberships/{request}/refusal", {"sentence": "Volgend jaar."}, by="lotte"),
    "members.end": FormPost("/manage/memberships/{invitation}/end", by="lotte"),
    "members.undo": FormPost("/manage/networks/{network}/members/{gone}/return", by="lotte"),
    "memberships.ask": FormPost("/networks/{network}/membership", {**DAAN, "agrees": "y", "version": "1"}),
    "memberships.prove": FormPost("/memberships/{request_key}/proof", {"version": "1"}),
    "memberships.withdraw": FormPost("/memberships/{request_key}/withdrawal"),
    "memberships.accept_invitation": FormPost(
        "/memberships/{invited_key}/acceptance", {"name": "Ivo", "agrees": "y", "version": "1"}
    ),
    "memberships.decline_invitation": FormPost("/memberships/{invited_key}/refusal"),
    "memberships.leave": FormPost("/memberships/{member_key}/leaving"),
    "memberships.hand_over": FormPost("/memberships/{member_key}/colleague", DAAN),
    "memberships.withdraw_offer": FormPost("/memberships/{member_key}/colleague/withdrawal"),
    "memberships.tell_more": FormPost("/memberships/{member_key}/details", {"question": "Hoe begin ik?"}),
    "memberships.agree": FormPost("/memberships/{member_key}/agreement", {"version": "1"}),
    "members.remove": FormPost("/manage/networks/{network}/members/{member}/removal", by="lotte"),
    "networks_desk.create": FormPost("/manage/networks/new", NETWORK, by="bram"),
    "networks_desk.save": FormPost("/manage/networks/{network}/edit", {**NETWORK, "version": "1"}, by="lotte"),
    "networks_desk.publish": FormPost("/manage/networks/{draft_network}/publication", by="chris"),
    "networks_desk.keep_agreements": FormPost("/manage/networks/{network}/agreements", by="lotte"),
    "networks_desk.change_state": FormPost("/manage/networks/{network}/state", {"state": "closing"}, by="lotte"),
    "themes.propose": FormPost("/networks/{network}/themes", THEME, by="lotte", writes=False),  # they are voting
    "themes.propose_question": FormPost("/networks/{network}/themes/question", by="lotte", writes=False),  # has none
    "themes.save": FormPost("/networks/{network}/themes/{theme}", {**THEME, "version": "1"}, by="lotte", writes=False),
    "themes.take_back": FormPost("/networks/{network}/themes/{theme}/removal", by="lotte", writes=False),
    "themes.vote": FormPost("/networks/{network}/themes/{theme}/vote", {"vote": "yes"}, by="lotte"),
    "themes.offer": FormPost("/networks/{network}/themes/{theme}/offer", {"offer": "yes"}, by="lotte"),
    "signals.answer": FormPost("/signals/{signal_key}", {"choice": "taken-up", "answer": "In januari."}),
    "signals.stop": FormPost("/signals/{signal_key}/stop"),
    "policy_mailbox.save": FormPost(
        "/manage/networks/{network}/policy-mailbox",
        {"role": "Wethouder", "email": "piet@oeverkring.example"},
        by="lotte",
    ),
    "policy_mailbox.remove": FormPost("/manage/networks/{network}/policy-mailbox/removal", by="lotte"),
    "theme_vote.vote": FormPost("/themes/{vote_key}/{theme}", {"vote": "yes"}),
    "manage_themes.open_vote": FormPost("/manage/networks/{network}/vote", {"ends": "2026-12-09"}, by="lotte"),
    "manage_themes.end_vote": FormPost("/manage/networks/{network}/vote/end", by="lotte"),
    "manage_themes.withdraw": FormPost(
        "/manage/networks/{network}/themes/{theme}/withdrawal", {"sentence": "Dat deden we al."}, by="lotte"
    ),
    "manage_themes.choose": FormPost("/manage/networks/{network}/themes/{theme}/choice", by="lotte", writes=False),
    "manage_themes.guide": FormPost(
        "/manage/networks/{network}/themes/{theme}/guides/{member}", by="lotte", writes=False
    ),
    "proposals.send": FormPost("/proposals/new", {"title": "Samen eten", **DAAN}),
    "proposals.confirm": FormPost("/proposals/{proposal_key}/proof"),
    "proposals.change": FormPost("/proposals/{proposal_key}/text", {"title": "Samen koken", "version": "1"}),
    "proposals.reply": FormPost("/proposals/{asked_proposal_key}/reply", {"reply": "Voor iedereen."}),
    "proposals.withdraw": FormPost("/proposals/{proposal_key}/withdrawal"),
    "manage_proposals.make_draft": FormPost("/manage/proposals/{proposal}/draft", by="chris"),
    "manage_proposals.take_back": FormPost("/manage/proposals/{drafted_proposal}/draft/removal", by="chris"),
    "manage_proposals.ask": FormPost("/manage/proposals/{proposal}/question", {"question": "Voor wie?"}, by="chris"),
    "manage_proposals.decline": FormPost("/manage/proposals/{proposal}/refusal", {"sentence": "Nu niet."}, by="chris"),
    "outbox.send_all_again": FormPost("/manage/letters/retries", by="bram", writes=False),
    "outbox.release": FormPost("/manage/letters/release", by="chris"),
    "outbox.send_again": FormPost("/manage/letters/{letter}/retry", by="bram", writes=False),
    "copies.create": FormPost("/manage/meetings/{workshop}/copies", {"day": "2027-02-02"}, by="bram"),
    "plans.save": FormPost(
        "/manage/meetings/{workshop}/plan", {"text": "Welkom", "minutes": "10", "version": "0"}, by="bram"
    ),
    "plan_steps.begin": FormPost("/manage/meetings/{today}/plan/now", {"step": "1"}, by="bram"),
    "plan_steps.begin_on_the_day": FormPost("/days/{day_key}/plan", {"step": "1"}),
    "preparation.answer": FormPost(
        "/manage/meetings/{workshop}/preparation",
        {"press": "answer 1", "case-1-sentence": "Dank je.", "case-1-seen": "Merkwoordsentenceback"},
        by="bram",
    ),
    "attendance.note": FormPost("/manage/meetings/{today}/attendance", {"signup-1": "present"}, by="bram"),
    "attendance.walk_in": FormPost("/manage/meetings/{today}/attendance/walk-ins", DAAN, by="bram"),
    "day.note": FormPost("/days/{day_key}", {"signup-1": "present"}),
    "day.walk_in": FormPost("/days/{day_key}/walk-ins", DAAN),
    "summaries.save": FormPost(
        "/manage/meetings/{held}/summary", {"intro": "Het ging goed.", "version": "1"}, by="bram"
    ),
    "summaries.save_notes": FormPost("/manage/meetings/{held}/summary/notes", {"notes": "Losse woorden."}, by="bram"),
    "omission.create": FormPost("/manage/meetings/{held}/summary/omission", by="bram"),
    "omission.undo": FormPost("/manage/meetings/{held}/summary/omission/removal", by="bram"),
    "writer.create": FormPost("/manage/meetings/{held}/summary/writer", {"signup": "3"}, by="bram"),
    "writer.stop": FormPost("/manage/meetings/{held}/summary/writer/removal", by="bram"),
    "attendee.save": FormPost("/signups/{writer_key}/summary", {"intro": "Het ging goed.", "version": "2"}),
    "numbers.let_stay": FormPost("/manage/meetings/{held}/summary/numbers", {"mark": "x"}, by="chris", writes=False),
    "evaluations.answer": FormPost("/evaluations/{evaluation_key}", {"free": "4", "takeaway": "Eerst vragen"}),
    "evaluations.write": FormPost("/evaluations/{evaluation_key}/letter", {"letter": "Ik bel de buurvrouw"}),
    "evaluations.take_back": FormPost("/evaluations/{evaluation_key}/letter/removal", writes=False),
    "certificates.issue": FormPost("/signups/{held_key}/certificate"),
    "publication.create": FormPost("/manage/meetings/{told}/summary/publication", {"audience": "network"}, by="bram"),
    "lessons_desk.write": FormPost("/manage/meetings/{held}/summary/lessons", {"lesson": "Vraag door."}, by="bram"),
    "lessons_desk.share": FormPost(
        "/manage/meetings/{told}/summary/sharing", {"lessons_audience": "participants"}, by="bram"
    ),
    "lessons_desk.answer": FormPost("/manage/lessons/{lesson}/answer", {"answer": "Dat is gedaan."}, by="chris"),
    "reactions.react": FormPost("/reactions/{reaction_key}", {"part": "intro", "kind": "agree"}),
    "reactions.take_back": FormPost("/reactions/{reaction_key}/{reaction}/removal"),
    "rounds.create": FormPost("/manage/meetings/{written}/summary/rounds", {"closes": ""}, by="bram"),
    "handling.handle": FormPost("/manage/reactions/{reaction}/handling", {"outcome": "adopted"}, by="bram"),
    "letters.choose": FormPost("/letters/{letters_key}", {"only_seats": "yes"}),
    "letters.choose_mine": FormPost("/me/letters", {"only_seats": "yes"}, by="anna"),
    "messages.send_to_members": FormPost(
        "/manage/networks/{network}/messages", {"subject": "Tot dan", "text": "Neem iets mee."}, by="lotte"
    ),
    "messages.send_to_participants": FormPost(
        "/manage/meetings/{workshop}/messages", {"subject": "Tot dan", "text": "Neem iets mee."}, by="bram"
    ),
    "intake.read": FormPost("/manage/intake", by="bram", writes=False),
    "intake.make": FormPost("/manage/intake/drafts", BROUGHT, by="bram"),
}
