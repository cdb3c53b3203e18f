"""Every address × every role. A new address without its row here fails."""

import itertools
from io import BytesIO
from zipfile import ZipFile

import pytest
from flask import Flask
from pypdf import PdfReader
from sqlalchemy import select, update
from werkzeug.test import TestResponse

from portal.agenda.models import Meeting
from portal.clock import now
from portal.db import db, transaction
from portal.memberships.operations.ask import ask_to_join, prove_request
from portal.memberships.queries import application_with, belonging_by, belonging_of
from portal.memberships.rules.joining import Joiner
from portal.messages.models import GroupMessage
from portal.networks.models import Membership, Network
from portal.networks.queries import network_at
from portal.people.operations.sign_in import add_person
from portal.proposals.queries import proposal_key
from tests.browser import Browser
from tests.cast import person
from tests.guards.form_posts import FORM_POSTS
from tests.guards.scene import MESSAGES_AT, ROLES, SECRETS, Scene, everything, with_token
from tests.members import add_member
from tests.proposals.proposing import confirmed
from tests.turns import a_ninth_of, a_third_in_whole_runs

# Status for each:                    daan anna bram fleur chris lotte
SEEN = {
    "/":                             (303, 303, 303, 303, 303, 303),
    "/agenda":                       (200, 200, 200, 200, 200, 200),
    "/agenda/{workshop}":            (200, 200, 200, 200, 200, 200),
    "/agenda/{draft}":               (404, 404, 200, 404, 200, 200),
    "/agenda/{members}":             (404, 404, 200, 404, 200, 200),
    "/agenda/{bylink}":              (200, 200, 200, 200, 200, 200),
    "/agenda/nothing":               (404, 404, 404, 404, 404, 404),
    "/agenda/{workshop}.ics":        (200, 200, 200, 200, 200, 200),
    "/agenda/{draft}.ics":           (404, 404, 404, 404, 404, 404),
    "/agenda/{members}.ics":         (404, 404, 200, 404, 200, 200),
    "/agenda/{bylink}.ics":          (200, 200, 200, 200, 200, 200),
    "/agenda/{workshop}/day-1.ics":  (200, 200, 200, 200, 200, 200),
    "/agenda/{workshop}/day-2.ics":  (404, 404, 404, 404, 404, 404),  # it lasts one day
    "/agenda/{draft}/day-1.ics":     (404, 404, 404, 404, 404, 404),
    "/agenda/{members}/day-1.ics":   (404, 404, 200, 404, 200, 200),
    "/agenda/{bylink}/day-1.ics":    (200, 200, 200, 200, 200, 200),
    "/agenda/{workshop}/signup":     (303, 303, 303, 303, 303, 303),
    "/agenda/{draft}/signup":        (404, 404, 303, 404, 303, 303),
    "/agenda/{workshop}/poster":     (200, 200, 200, 200, 200, 200),
    "/agenda/{draft}/poster":        (404, 404, 404, 404, 404, 404),
    "/agenda/{members}/poster":      (404, 404, 404, 404, 404, 404),
    "/agenda/{bylink}/poster":       (200, 200, 200, 200, 200, 200),
    "/agenda/{workshop}/qr.svg":     (200, 200, 200, 200, 200, 200),
    "/agenda/{draft}/qr.svg":        (404, 404, 404, 404, 404, 404),
    "/agenda/{members}/qr.svg":      (404, 404, 404, 404, 404, 404),
    "/agenda/{workshop}/preview-0123456789ab.png": (302, 302, 302, 302, 302, 302),  # to its present version
    "/agenda/{draft}/preview-0123456789ab.png":    (404, 404, 404, 404, 404, 404),
    "/agenda/{members}/preview-0123456789ab.png":  (404, 404, 404, 404, 404, 404),
    "/agenda/preview-0123456789ab.png": (302, 302, 302, 302, 302, 302),
    "/embed/agenda":                 (200, 200, 200, 200, 200, 200),
    "/sitemap.xml":                  (200, 200, 200, 200, 200, 200),
    "/feeds/agenda.atom":            (200, 200, 200, 200, 200, 200),
    "/feeds/agenda.json":            (200, 200, 200, 200, 200, 200),
    "/feeds/agenda.ics":             (200, 200, 200, 200, 200, 200),
    "/signups/{key}":                (200, 200, 200, 200, 200, 200),
    "/signups/{key}/case":           (200, 200, 200, 200, 200, 200),  # the link in the letter is enough
    "/signups/{held_key}/case":      (200, 200, 200, 200, 200, 200),
    "/signups/{paper_key}/case":     (404, 404, 404, 404, 404, 404),  # that session asked for none
    "/signups/{wrong_key}/case":     (404, 404, 404, 404, 404, 404),
    "/signups/{writer_key}/summary": (200, 200, 200, 200, 200, 200),  # the link in the letter is enough
    "/signups/{held_key}/summary":   (404, 404, 404, 404, 404, 404),  # they were not asked to write
    "/signups/{wrong_key}/summary":  (404, 404, 404, 404, 404, 404),
    "/signups/{key}/session.ics":    (200, 200, 200, 200, 200, 200),
    "/signups/{wrong_key}/session.ics": (404, 404, 404, 404, 404, 404),
    "/signups/{key}/day-1.ics":      (200, 200, 200, 200, 200, 200),
    "/signups/{wrong_key}/day-1.ics": (404, 404, 404, 404, 404, 404),
    "/signups/{wrong_key}":          (404, 404, 404, 404, 404, 404),
    "/days/{day_key}":               (200, 200, 200, 200, 200, 200),  # the link in the letter is enough
    "/days/{wrong_key}":             (404, 404, 404, 404, 404, 404),
    "/days/{day_key}/plan":          (200, 200, 200, 200, 200, 200),
    "/days/{wrong_key}/plan":        (404, 404, 404, 404, 404, 404),
    "/evaluations/{evaluation_key}": (200, 200, 200, 200, 200, 200),  # likewise
    "/evaluations/{wrong_key}":      (404, 404, 404, 404, 404, 404),
    "/signups/{held_key}/certificate":  (200, 200, 200, 200, 200, 200),
    "/signups/{key}/certificate":       (409, 409, 409, 409, 409, 409),  # the session is not over
    "/signups/{wrong_key}/certificate": (404, 404, 404, 404, 404, 404),
    "/signups/{paper_key}/certificate.pdf": (200, 200, 200, 200, 200, 200),
    "/signups/{held_key}/certificate.pdf":  (404, 404, 404, 404, 404, 404),  # not issued
    "/certificates/{code}":          (200, 200, 200, 200, 200, 200),  # the code on the paper is enough
    "/certificates/nothing":         (404, 404, 404, 404, 404, 404),
    "/reactions/{reaction_key}":     (200, 200, 200, 200, 200, 200),  # likewise
    "/reactions/{wrong_key}":        (404, 404, 404, 404, 404, 404),
    "/sign-in":                      (200, 303, 303, 303, 303, 303),
    "/sign-in/code":                 (200, 200, 200, 200, 200, 200),
    "/sign-in/{token}":              (200, 200, 200, 200, 200, 200),
    "/sign-in/{spent_token}":        (410, 410, 410, 410, 410, 410),
    "/sign-in/{wrong_token}":        (404, 404, 404, 404, 404, 404),
    "/letters/{letters_key}":        (200, 200, 200, 200, 200, 200),  # the link in the letter is enough
    "/letters/{wrong_key}":          (404, 404, 404, 404, 404, 404),
    "/manage/networks/{network}/messages": (303, 404, 404, 404, 200, 200),
    "/manage/meetings/{workshop}/messages": (303, 403, 200, 403, 200, 200),
    "/manage/meetings/{draft}/messages":    (303, 404, 200, 404, 200, 200),
    "/me":                           (303, 200, 200, 200, 200, 200),
    "/feeds/mine/{calendar_key}.ics": (200, 200, 200, 200, 200, 200),  # the link is enough
    "/feeds/mine/{wrong_key}.ics":   (404, 404, 404, 404, 404, 404),
    "/me/data":                      (303, 200, 200, 200, 200, 200),
    "/me/data/download.html":        (303, 200, 200, 200, 200, 200),
    "/me/data/download.json":        (303, 200, 200, 200, 200, 200),
    "/me/address/{address_key}":        (200, 200, 200, 200, 200, 200),  # the link in the letter is enough
    "/me/address/{wrong_key}":          (404, 404, 404, 404, 404, 404),
    "/me/erasure":                   (303, 200, 200, 200, 200, 200),
    "/me/erasure/done":              (200, 200, 200, 200, 200, 200),
    "/manage/people/{member}/erasure": (303, 404, 404, 404, 200, 404),
    "/networks/{network}/themes":    (404, 404, 404, 404, 200, 200),
    "/networks/{network}/themes/{theme}": (404, 404, 404, 404, 303, 200),  # hers
    "/networks/{network}/questions": (404, 404, 404, 404, 200, 200),
    "/manage/networks/{network}/questions": (303, 404, 404, 404, 200, 200),
    "/manage/networks/{network}/themes":    (303, 404, 404, 404, 200, 200),
    "/manage/networks/{network}/policy-mailbox": (303, 404, 404, 404, 200, 200),
    "/signals/{signal_key}":         (200, 200, 200, 200, 200, 200),  # likewise
    "/signals/{wrong_key}":          (404, 404, 404, 404, 404, 404),
    "/themes/{vote_key}":            (200, 200, 200, 200, 200, 200),  # the link in the letter is enough
    "/themes/{wrong_key}":           (404, 404, 404, 404, 404, 404),
    "/manage":                       (303, 404, 200, 200, 200, 200),
    "/manage/meetings/new":          (303, 404, 200, 200, 200, 200),
    "/manage/intake":                (303, 404, 200, 200, 200, 200),
    "/manage/meetings/{workshop}/edit":    (303, 403, 200, 403, 200, 200),
    "/manage/meetings/{draft}/edit":       (303, 404, 200, 404, 200, 200),
    "/manage/meetings/{members}/edit":     (303, 404, 200, 404, 200, 200),
    "/manage/meetings/{bylink}/edit":      (303, 403, 200, 403, 200, 200),
    "/manage/meetings/{workshop}":         (303, 403, 200, 403, 200, 200),
    "/manage/meetings/{draft}":            (303, 404, 200, 404, 200, 200),
    "/manage/meetings/{workshop}/preview": (303, 403, 200, 403, 200, 200),
    "/manage/meetings/{draft}/preview":    (303, 404, 200, 404, 200, 200),
    "/manage/meetings/{workshop}/copies":  (303, 403, 200, 403, 200, 200),
    "/manage/meetings/{draft}/copies":     (303, 404, 200, 404, 200, 200),
    "/manage/meetings/{workshop}/signups": (303, 403, 200, 403, 200, 200),
    "/manage/meetings/{draft}/signups":    (303, 404, 200, 404, 200, 200),
    "/manage/meetings/{workshop}/signups.csv":  (303, 403, 200, 403, 200, 200),
    "/manage/meetings/{workshop}/signups.xlsx": (303, 403, 200, 403, 200, 200),
    "/manage/meetings/{draft}/signups.csv":     (303, 404, 200, 404, 200, 200),
    "/manage/meetings/{draft}/signups.xlsx":    (303, 404, 200, 404, 200, 200),
    "/manage/meetings/{workshop}/preparation": (303, 403, 200, 403, 403, 403),
    "/manage/meetings/{draft}/preparation":    (303, 404, 200, 404, 403, 403),
    "/manage/meetings/{workshop}/plan":        (303, 403, 200, 403, 403, 403),
    "/manage/meetings/{draft}/plan":           (303, 404, 200, 404, 403, 403),
    "/manage/meetings/{workshop}/plan/print":  (303, 403, 200, 403, 403, 403),
    "/manage/meetings/{today}/plan/now":       (303, 403, 200, 403, 403, 403),
    "/manage/meetings/{draft}/plan/now":       (303, 404, 200, 404, 403, 403),
    "/manage/meetings/{today}/attendance":    (303, 403, 200, 403, 200, 200),
    "/manage/meetings/{workshop}/attendance": (303, 403, 200, 403, 200, 200),
    "/manage/meetings/{draft}/attendance":    (303, 404, 200, 404, 200, 200),
    "/manage/meetings/{held}/evaluation":  (303, 403, 200, 403, 403, 403),
    "/manage/meetings/{draft}/evaluation": (303, 404, 200, 404, 403, 403),
    "/manage/meetings/{held}/summary":     (303, 403, 200, 403, 403, 403),
    "/manage/meetings/{today}/summary":    (303, 403, 409, 403, 403, 403),  # the session is not over
    "/manage/meetings/{draft}/summary":    (303, 404, 409, 404, 403, 403),
    "/manage/meetings/{held}/summary/versions/1": (303, 403, 404, 403, 403, 403),  # nothing is written yet
    "/manage/meetings/{held}/summary/numbers": (303, 404, 404, 404, 200, 404),
    "/agenda/{told}/summary":        (200, 200, 200, 200, 200, 200),
    "/agenda/{held}/summary":        (404, 404, 404, 404, 404, 404),  # nothing is written yet
    "/lessons":                      (200, 200, 200, 200, 200, 200),
    "/lessons/{told}":               (200, 200, 200, 200, 200, 200),
    "/lessons/{held}":               (404, 404, 404, 404, 404, 404),  # nothing is written yet
    "/feeds/lessons.atom":           (200, 200, 200, 200, 200, 200),
    "/manage/reactions/{reaction}":  (303, 404, 200, 404, 404, 404),
    "/manage/reactions/{hidden}":    (303, 404, 200, 404, 200, 404),  # passed on to the organisers
    "/manage/meetings/nothing/edit": (303, 404, 404, 404, 404, 404),
    "/manage/people/data":           (303, 404, 404, 404, 200, 404),
    "/manage/people/data/{person}":  (303, 404, 404, 404, 200, 404),
    "/manage/people":                (303, 404, 404, 404, 200, 200),
    "/manage/networks/{network}/members": (303, 404, 404, 404, 200, 200),
    "/manage/networks/{network}/attendance": (303, 404, 404, 404, 200, 200),
    "/manage/networks/nothing/attendance":   (303, 404, 404, 404, 404, 404),
    "/manage/networks/nothing/members":   (303, 404, 404, 404, 404, 404),
    "/manage/networks/new":               (303, 404, 200, 200, 200, 404),
    "/manage/networks/{network}/edit":    (303, 404, 404, 404, 200, 200),
    "/manage/networks/{draft_network}/edit": (303, 404, 404, 404, 200, 404),
    "/manage/networks/nothing/edit":      (303, 404, 404, 404, 404, 404),
    "/networks":                     (200, 200, 200, 200, 200, 200),
    "/networks/{network}":           (200, 200, 200, 200, 200, 200),
    "/networks/{draft_network}":     (404, 404, 404, 404, 200, 404),
    "/networks/nothing":             (404, 404, 404, 404, 404, 404),
    "/networks/{network}/membership": (200, 200, 200, 200, 200, 200),
    "/networks/nothing/membership":  (404, 404, 404, 404, 404, 404),
    "/memberships/{request_key}":    (200, 200, 200, 200, 200, 200),  # the link in the letter is enough
    "/memberships/{member_key}":     (200, 200, 200, 200, 200, 200),
    "/memberships/{wrong_key}":      (404, 404, 404, 404, 404, 404),
    "/memberships/{member_key}/for-the-manager": (200, 200, 200, 200, 200, 200),
    "/memberships/{wrong_key}/for-the-manager":  (404, 404, 404, 404, 404, 404),
    "/proposals/new":                (200, 200, 200, 200, 200, 200),
    "/proposals/sent":               (200, 200, 200, 200, 200, 200),
    "/proposals/{proposal_key}":     (200, 200, 200, 200, 200, 200),  # the link in the letter is enough
    "/proposals/{wrong_key}":        (404, 404, 404, 404, 404, 404),
    "/start-a-group":                (200, 200, 200, 200, 200, 200),
    "/manage/proposals":             (303, 404, 404, 404, 200, 404),
    "/manage/letters":               (303, 404, 200, 200, 200, 200),
    "/manage/history":               (303, 404, 404, 404, 200, 404),
    "/manage/retention":             (303, 404, 404, 404, 200, 404),
    "/manage/settings":              (303, 404, 404, 404, 200, 404),
    "/manage/numbers":               (303, 404, 404, 404, 200, 404),
    "/logo/{logo}.png":              (200, 200, 200, 200, 200, 200),
    "/logo/server-0123456789ab.png": (404, 404, 404, 404, 404, 404),  # the environment names no logo
    "/logo/999.png":                 (404, 404, 404, 404, 404, 404),
    "/colours/1f6f54.css":           (200, 200, 200, 200, 200, 200),
    "/colours/groen.css":            (404, 404, 404, 404, 404, 404),
    "/manage/breaches":              (303, 404, 404, 404, 200, 404),
    "/manage/breaches/{breach}":     (303, 404, 404, 404, 200, 404),
    "/manage/breaches/{breach}/authority-nl.txt": (303, 404, 404, 404, 200, 404),
    "/manage/breaches/{breach}/people-fr.txt":    (303, 404, 404, 404, 404, 404),
    "/manage/breaches/999":          (303, 404, 404, 404, 404, 404),
    "/how-it-works":                 (200, 200, 200, 200, 200, 200),
    "/accessibility":                (200, 200, 200, 200, 200, 200),
    "/privacy":                      (200, 200, 200, 200, 200, 200),
    "/healthz":                      (200, 200, 200, 200, 200, 200),
    "/readyz":                       (200, 200, 200, 200, 200, 200),
    "/robots.txt":                   (200, 200, 200, 200, 200, 200),
    "/static/js/portal.js":          (200, 200, 200, 200, 200, 200),
    "/static/nothing":               (404, 404, 404, 404, 404, 404),
    "{letters}":                     (200, 200, 200, 200, 200, 200),  # its address is the secret
    "{letters}/nothing":             (404, 404, 404, 404, 404, 404),
    "{letters}/nothing/html":        (404, 404, 404, 404, 404, 404),
}  # fmt: skip

# Status of each post, sent from the page that holds its form; 303 is success.
DONE = {
    ("signups.create", "/agenda/{workshop}/signup"):              (303, 303, 303, 303, 303, 303),
    ("signups.create", "/agenda/{draft}/signup"):                 (404, 404, 409, 404, 409, 409),
    ("signups.create", "/agenda/{members}/signup"):               (404, 404, 303, 404, 303, 303),
    ("signups.create", "/agenda/{bylink}/signup"):                (303, 303, 303, 303, 303, 303),
    ("signups.correct", "/agenda/{workshop}/signup/correction"):  (303, 303, 303, 303, 303, 303),
    ("signups.correct", "/agenda/{draft}/signup/correction"):     (404, 404, 303, 404, 303, 303),
    ("signups.send_again", "/agenda/{workshop}/signup/letter"):   (303, 303, 303, 303, 303, 303),
    ("signups.send_again", "/agenda/{draft}/signup/letter"):      (404, 404, 303, 404, 303, 303),
    ("my_signup.cancel", "/signups/{key}/cancellation"):            (303, 303, 303, 303, 303, 303),
    ("my_signup.cancel", "/signups/{wrong_key}/cancellation"):      (404, 404, 404, 404, 404, 404),
    ("my_signup.rename", "/signups/{key}/name"):                    (303, 303, 303, 303, 303, 303),
    ("my_signup.rename", "/signups/{wrong_key}/name"):              (404, 404, 404, 404, 404, 404),
    ("my_signup.substitute", "/signups/{key}/substitution"):        (303, 303, 303, 303, 303, 303),
    ("my_signup.substitute", "/signups/{wrong_key}/substitution"):  (404, 404, 404, 404, 404, 404),
    ("my_signup.take_seat", "/signups/{key}/seat"):                 (303, 303, 303, 303, 303, 303),
    ("my_signup.take_seat", "/signups/{wrong_key}/seat"):           (404, 404, 404, 404, 404, 404),
    ("my_signup.tell_more", "/signups/{key}/details"):              (303, 303, 303, 303, 303, 303),
    ("my_signup.tell_more", "/signups/{wrong_key}/details"):        (404, 404, 404, 404, 404, 404),
    ("my_signup.confirm", "/signups/{key}/confirmation"):           (303, 303, 303, 303, 303, 303),
    ("my_signup.confirm", "/signups/{wrong_key}/confirmation"):     (404, 404, 404, 404, 404, 404),
    ("my_signup.keep", "/signups/{held_key}/keeping"):              (303, 303, 303, 303, 303, 303),
    ("my_signup.keep", "/signups/{wrong_key}/keeping"):             (404, 404, 404, 404, 404, 404),
    ("my_signup.come_back", "/signups/{key}/queue"):                (303, 303, 303, 303, 303, 303),
    ("my_signup.come_back", "/signups/{wrong_key}/queue"):          (404, 404, 404, 404, 404, 404),
    ("cases.save", "/signups/{today_key}/case"):                    (303, 303, 303, 303, 303, 303),
    ("cases.save", "/signups/{wrong_key}/case"):                    (404, 404, 404, 404, 404, 404),
    ("cases.change", "/signups/{key}/case/change"):                 (303, 303, 303, 303, 303, 303),
    ("cases.change", "/signups/{wrong_key}/case/change"):           (404, 404, 404, 404, 404, 404),
    ("cases.share_title", "/signups/{key}/case/title"):             (303, 303, 303, 303, 303, 303),
    ("cases.share_title", "/signups/{wrong_key}/case/title"):       (404, 404, 404, 404, 404, 404),
    ("cases.withdraw", "/signups/{key}/case/withdrawal"):           (303, 303, 303, 303, 303, 303),
    ("cases.withdraw", "/signups/{wrong_key}/case/withdrawal"):     (404, 404, 404, 404, 404, 404),
    ("cases.say_outcome", "/signups/{held_key}/case/outcome"):      (303, 303, 303, 303, 303, 303),
    ("cases.say_outcome", "/signups/{key}/case/outcome"):           (404, 404, 404, 404, 404, 404),  # not asked yet
    ("people.ask", "/sign-in"):                                   (303, 303, 303, 303, 303, 303),
    ("people.enter_code", "/sign-in/code"):                       (422, 422, 422, 422, 422, 422),  # a wrong code
    ("people.enter", "/sign-in/{token}"):                         (303, 303, 303, 303, 303, 303),
    ("people.enter", "/sign-in/{spent_token}"):                   (410, 410, 410, 410, 410, 410),
    ("people.enter", "/sign-in/{wrong_token}"):                   (404, 404, 404, 404, 404, 404),
    ("people.sign_out", "/sign-out"):                             (303, 303, 303, 303, 303, 303),
    ("language.choose", "/language"):                             (303, 303, 303, 303, 303, 303),
    ("me.end_sign_in", "/me/sign-ins/{sign_in}/end"):             (403, 303, 303, 303, 303, 303),
    ("my_calendar.start", "/me/calendar"):                        (403, 303, 303, 303, 303, 303),
    ("my_calendar.renew", "/me/calendar/renewal"):                (403, 303, 303, 303, 303, 303),
    ("my_calendar.stop", "/me/calendar/removal"):                 (403, 303, 303, 303, 303, 303),
    ("my_data.correct", "/me/data/name"):                         (403, 303, 303, 303, 303, 303),
    ("address.ask", "/me/data/address"):                          (403, 303, 303, 303, 303, 303),
    ("address.stop", "/me/data/address/removal"):                 (403, 303, 303, 303, 303, 303),
    ("address.say_yes", "/me/address/{address_key}"):                (303, 303, 303, 303, 303, 303),
    ("address.say_yes", "/me/address/{wrong_key}"):                  (404, 404, 404, 404, 404, 404),
    ("address.say_no", "/me/address/{wrong_key}/refusal"):           (404, 404, 404, 404, 404, 404),
    ("meetings.create", "/manage/meetings/new"):                    (403, 404, 303, 303, 303, 303),
    ("meetings.save", "/manage/meetings/{workshop}/edit"):          (403, 403, 303, 403, 303, 303),
    ("meetings.save", "/manage/meetings/{draft}/edit"):             (403, 404, 303, 404, 303, 303),
    ("meetings.publish", "/manage/meetings/{workshop}/publication"): (403, 403, 303, 403, 303, 303),
    ("meetings.publish", "/manage/meetings/{draft}/publication"):   (403, 404, 303, 404, 303, 303),
    ("manage.publish_drafts", "/manage/drafts/publication"):        (403, 404, 303, 409, 303, 303),
    ("intake.read", "/manage/intake"):                            (403, 404, 422, 422, 422, 422),  # without a file
    ("intake.make", "/manage/intake/drafts"):                     (403, 404, 303, 303, 303, 303),
    ("run.move", "/manage/meetings/{workshop}/move"):               (403, 403, 303, 403, 303, 303),
    ("run.move", "/manage/meetings/{draft}/move"):                  (403, 404, 303, 404, 303, 303),
    ("run.call_off", "/manage/meetings/{workshop}/cancellation"):   (403, 403, 303, 403, 303, 303),
    ("run.call_off", "/manage/meetings/{draft}/cancellation"):      (403, 404, 409, 404, 409, 409),  # never public
    ("run.cannot_lead", "/manage/meetings/{workshop}/absence"):     (403, 403, 303, 403, 409, 409),  # do not lead it
    ("run.take_over", "/manage/meetings/{workshop}/takeover"):      (403, 403, 303, 403, 303, 303),
    ("run.go_on", "/manage/meetings/{workshop}/continuation"):      (403, 403, 303, 403, 303, 303),
    ("run.throw_away", "/manage/meetings/{workshop}/removal"):      (403, 403, 409, 403, 409, 409),  # was public
    ("who_comes.add", "/manage/meetings/{workshop}/signups"):       (403, 403, 303, 403, 303, 303),
    ("who_comes.add", "/manage/meetings/{draft}/signups"):          (403, 404, 409, 404, 409, 409),
    ("who_comes.remove", "/manage/meetings/{workshop}/signups/{signup}/removal"): (403, 403, 303, 403, 303, 303),
    ("who_comes.remove", "/manage/meetings/{draft}/signups/{signup}/removal"):    (403, 404, 404, 404, 404, 404),
    ("who_comes.rename", "/manage/meetings/{workshop}/signups/{signup}/name"):   (403, 403, 303, 403, 303, 303),
    ("who_comes.rename", "/manage/meetings/{draft}/signups/{signup}/name"):      (403, 404, 404, 404, 404, 404),
    ("who_comes.give_mailbox", "/manage/meetings/{workshop}/signups/{signup}/mailbox"): (403, 403, 303, 403, 303, 303),
    ("who_comes.give_mailbox", "/manage/meetings/{draft}/signups/{signup}/mailbox"): (403, 404, 404, 404, 404, 404),
    ("erasure.erase_walk_in", "/manage/meetings/{workshop}/signups/{signup}/erasure"): (403, 403, 404, 403, 404, 404),
    ("erasure.erase_walk_in", "/manage/meetings/{draft}/signups/{signup}/erasure"): (403, 404, 404, 404, 404, 404),
    ("who_comes.pass_on", "/manage/meetings/{workshop}/signups/{signup}/pass-on"): (403, 403, 409, 403, 409, 409),
    ("who_comes.pass_on", "/manage/meetings/{draft}/signups/{signup}/pass-on"):    (403, 404, 404, 404, 404, 404),
    ("attendance.note", "/manage/meetings/{today}/attendance"):     (403, 403, 303, 403, 303, 303),
    ("attendance.note", "/manage/meetings/{workshop}/attendance"):  (403, 403, 409, 403, 409, 409),  # too early
    ("attendance.note", "/manage/meetings/{draft}/attendance"):     (403, 404, 409, 404, 409, 409),
    ("attendance.walk_in", "/manage/meetings/{today}/attendance/walk-ins"): (403, 403, 303, 403, 303, 303),
    ("attendance.walk_in", "/manage/meetings/{workshop}/attendance/walk-ins"): (403, 403, 409, 403, 409, 409),
    ("day.note", "/days/{day_key}"):                                (303, 303, 303, 303, 303, 303),
    ("day.note", "/days/{wrong_key}"):                              (404, 404, 404, 404, 404, 404),
    ("day.walk_in", "/days/{day_key}/walk-ins"):                    (303, 303, 303, 303, 303, 303),
    ("day.walk_in", "/days/{wrong_key}/walk-ins"):                  (404, 404, 404, 404, 404, 404),
    ("evaluations.answer", "/evaluations/{evaluation_key}"):        (303, 303, 303, 303, 303, 303),
    ("evaluations.answer", "/evaluations/{wrong_key}"):             (404, 404, 404, 404, 404, 404),
    ("evaluations.write", "/evaluations/{evaluation_key}/letter"):  (303, 303, 303, 303, 303, 303),
    ("evaluations.write", "/evaluations/{wrong_key}/letter"):       (404, 404, 404, 404, 404, 404),
    ("evaluations.take_back", "/evaluations/{evaluation_key}/letter/removal"): (303, 303, 303, 303, 303, 303),
    ("evaluations.take_back", "/evaluations/{wrong_key}/letter/removal"):      (404, 404, 404, 404, 404, 404),
    ("certificates.issue", "/signups/{held_key}/certificate"):      (303, 303, 303, 303, 303, 303),
    ("certificates.issue", "/signups/{key}/certificate"):           (409, 409, 409, 409, 409, 409),  # it is not over
    ("certificates.issue", "/signups/{wrong_key}/certificate"):     (404, 404, 404, 404, 404, 404),
    ("summaries.save", "/manage/meetings/{held}/summary"):          (403, 403, 303, 403, 403, 403),
    ("summaries.save", "/manage/meetings/{today}/summary"):         (403, 403, 409, 403, 403, 403),  # it is not over
    ("summaries.save", "/manage/meetings/{draft}/summary"):         (403, 404, 409, 404, 403, 403),
    ("summaries.save_notes", "/manage/meetings/{held}/summary/notes"):  (403, 403, 303, 403, 403, 403),
    ("summaries.save_notes", "/manage/meetings/{today}/summary/notes"): (403, 403, 409, 403, 403, 403),
    ("omission.create", "/manage/meetings/{held}/summary/omission"):    (403, 403, 303, 403, 403, 403),
    ("omission.create", "/manage/meetings/{asked}/summary/omission"):   (403, 403, 409, 403, 403, 403),  # it is read
    ("omission.undo", "/manage/meetings/{held}/summary/omission/removal"): (403, 403, 303, 403, 403, 403),
    ("writer.create", "/manage/meetings/{held}/summary/writer"):        (403, 403, 303, 403, 403, 403),
    ("writer.create", "/manage/meetings/{asked}/summary/writer"):       (403, 403, 409, 403, 403, 403),  # it is asked
    ("writer.stop", "/manage/meetings/{held}/summary/writer/removal"):  (403, 403, 303, 403, 403, 403),
    ("attendee.save", "/signups/{writer_key}/summary"):                 (303, 303, 303, 303, 303, 303),
    ("attendee.save", "/signups/{held_key}/summary"):                   (404, 404, 404, 404, 404, 404),  # not asked
    ("attendee.save", "/signups/{wrong_key}/summary"):                  (404, 404, 404, 404, 404, 404),
    ("numbers.let_stay", "/manage/meetings/{held}/summary/numbers"):    (403, 404, 404, 404, 303, 404),
    ("publication.create", "/manage/meetings/{told}/summary/publication"):  (403, 403, 303, 403, 403, 403),
    ("publication.create", "/manage/meetings/{held}/summary/publication"):  (403, 403, 409, 403, 403, 403),  # no text
    ("publication.create", "/manage/meetings/{draft}/summary/publication"): (403, 404, 409, 404, 403, 403),
    ("lessons_desk.write", "/manage/meetings/{held}/summary/lessons"):      (403, 403, 303, 403, 403, 403),
    ("lessons_desk.write", "/manage/meetings/{today}/summary/lessons"):     (403, 403, 409, 403, 403, 403),
    ("lessons_desk.write", "/manage/meetings/{draft}/summary/lessons"):     (403, 404, 409, 404, 403, 403),
    ("lessons_desk.share", "/manage/meetings/{told}/summary/sharing"):      (403, 403, 303, 403, 403, 403),
    ("lessons_desk.share", "/manage/meetings/{held}/summary/sharing"):      (403, 403, 409, 403, 403, 403),  # no text
    ("lessons_desk.share", "/manage/meetings/{draft}/summary/sharing"):     (403, 404, 409, 404, 403, 403),
    ("lessons_desk.answer", "/manage/lessons/{lesson}/answer"):             (403, 404, 404, 404, 303, 303),
    ("reactions.react", "/reactions/{reaction_key}"):                (303, 303, 303, 303, 303, 303),
    ("reactions.react", "/reactions/{wrong_key}"):                   (404, 404, 404, 404, 404, 404),
    ("reactions.take_back", "/reactions/{reaction_key}/{reaction}/removal"): (303, 303, 303, 303, 303, 303),
    ("reactions.take_back", "/reactions/{wrong_key}/{reaction}/removal"):    (404, 404, 404, 404, 404, 404),
    ("rounds.create", "/manage/meetings/{written}/summary/rounds"):  (403, 403, 303, 403, 403, 403),
    ("rounds.create", "/manage/meetings/{asked}/summary/rounds"):    (403, 403, 409, 403, 403, 403),  # already asked
    ("rounds.create", "/manage/meetings/{draft}/summary/rounds"):    (403, 404, 409, 404, 403, 403),
    ("handling.handle", "/manage/reactions/{reaction}/handling"):    (403, 404, 303, 404, 404, 404),
    ("handling.handle", "/manage/reactions/{hidden}/handling"):      (403, 404, 303, 404, 303, 404),
    ("roles.give", "/manage/people/roles"):                          (403, 404, 404, 404, 303, 303),
    ("person_data.look_up", "/manage/people/data"):                  (403, 404, 404, 404, 303, 404),
    ("person_data.correct", "/manage/people/data/{person}/name"):    (403, 404, 404, 404, 303, 404),
    ("person_data.download", "/manage/people/data/{person}/json"):   (403, 404, 404, 404, 200, 404),
    ("retention.choose", "/manage/retention"):                       (403, 404, 404, 404, 303, 404),
    ("settings.save", "/manage/settings"):                           (403, 404, 404, 404, 303, 404),
    ("breaches.create", "/manage/breaches"):                         (403, 404, 404, 404, 303, 404),
    ("breaches.save", "/manage/breaches/{breach}"):                  (403, 404, 404, 404, 303, 404),
    ("erasure.create", "/me/erasure"):                               (403, 303, 409, 303, 409, 303),
    ("erasure.erase_other", "/manage/people/{member}/erasure"):      (403, 404, 404, 404, 303, 404),
    ("roles.take", "/manage/people/roles/{role}/removal"):           (403, 404, 404, 404, 303, 303),
    ("roles.take", "/manage/people/roles/{portal_role}/removal"):    (403, 404, 404, 404, 303, 404),
    ("roles.give_to_another", "/manage/people/roles/{role}/handover"): (403, 404, 404, 404, 303, 303),
    ("roles.give_to_another", "/manage/people/roles/{portal_role}/handover"): (403, 404, 404, 404, 303, 404),
    ("members.invite", "/manage/networks/{network}/invitations"):    (403, 404, 404, 404, 303, 303),
    ("members.accept", "/manage/memberships/{request}/acceptance"):  (403, 404, 404, 404, 303, 303),
    ("members.accept", "/manage/memberships/999/acceptance"):        (403, 404, 404, 404, 404, 404),
    ("members.decline", "/manage/memberships/{request}/refusal"):    (403, 404, 404, 404, 303, 303),
    ("members.end", "/manage/memberships/{invitation}/end"):         (403, 404, 404, 404, 303, 303),
    ("members.undo", "/manage/networks/{network}/members/{gone}/return"): (403, 404, 404, 404, 303, 303),
    ("memberships.ask", "/networks/{network}/membership"):           (303, 303, 303, 303, 303, 303),
    ("memberships.prove", "/memberships/{request_key}/proof"):       (303, 303, 303, 303, 303, 303),
    ("memberships.prove", "/memberships/{wrong_key}/proof"):         (404, 404, 404, 404, 404, 404),
    ("memberships.withdraw", "/memberships/{request_key}/withdrawal"): (200, 200, 200, 200, 200, 200),
    ("memberships.accept_invitation", "/memberships/{invited_key}/acceptance"): (303, 303, 303, 303, 303, 303),
    ("memberships.decline_invitation", "/memberships/{invited_key}/refusal"): (200, 200, 200, 200, 200, 200),
    ("memberships.leave", "/memberships/{member_key}/leaving"):      (200, 200, 200, 200, 200, 200),
    ("memberships.hand_over", "/memberships/{member_key}/colleague"): (303, 303, 303, 303, 303, 303),
    ("memberships.withdraw_offer", "/memberships/{member_key}/colleague/withdrawal"): (303, 303, 303, 303, 303, 303),
    ("memberships.tell_more", "/memberships/{member_key}/details"):  (303, 303, 303, 303, 303, 303),
    ("memberships.agree", "/memberships/{member_key}/agreement"):    (303, 303, 303, 303, 303, 303),
    ("letters.choose", "/letters/{letters_key}"):                    (303, 303, 303, 303, 303, 303),
    ("letters.choose", "/letters/{wrong_key}"):                      (404, 404, 404, 404, 404, 404),
    ("letters.choose_mine", "/me/letters"):                          (403, 303, 303, 303, 303, 303),
    ("messages.send_to_members", "/manage/networks/{network}/messages"): (403, 404, 404, 404, 303, 303),
    ("messages.send_to_participants", "/manage/meetings/{workshop}/messages"): (403, 403, 303, 403, 303, 303),
    ("messages.send_to_participants", "/manage/meetings/{draft}/messages"): (403, 404, 409, 404, 409, 409),
    ("members.remove", "/manage/networks/{network}/members/{member}/removal"): (403, 404, 404, 404, 303, 303),
    ("networks_desk.create", "/manage/networks/new"):               (403, 404, 303, 303, 303, 404),
    ("networks_desk.save", "/manage/networks/{network}/edit"):       (403, 404, 404, 404, 303, 303),
    ("networks_desk.save", "/manage/networks/{draft_network}/edit"): (403, 404, 404, 404, 303, 404),
    ("networks_desk.publish", "/manage/networks/{network}/publication"):       (403, 404, 404, 404, 303, 303),
    ("networks_desk.publish", "/manage/networks/{draft_network}/publication"): (403, 404, 404, 404, 303, 404),
    ("networks_desk.keep_agreements", "/manage/networks/{network}/agreements"): (403, 404, 404, 404, 303, 303),
    ("networks_desk.change_state", "/manage/networks/{network}/state"):        (403, 404, 404, 404, 303, 303),
    ("networks_desk.change_state", "/manage/networks/{draft_network}/state"):  (403, 404, 404, 404, 409, 404),
    ("themes.propose", "/networks/{network}/themes"):                (403, 404, 404, 404, 404, 409),  # they are voting
    ("themes.propose_question", "/networks/{network}/themes/question"): (403, 404, 404, 404, 409, 409),  # has none
    ("themes.save", "/networks/{network}/themes/{theme}"):           (403, 404, 404, 404, 404, 409),
    ("themes.take_back", "/networks/{network}/themes/{theme}/removal"): (403, 404, 404, 404, 404, 409),
    ("themes.vote", "/networks/{network}/themes/{theme}/vote"):      (403, 404, 404, 404, 404, 303),
    ("themes.offer", "/networks/{network}/themes/{theme}/offer"):    (403, 404, 404, 404, 404, 303),
    ("signals.answer", "/signals/{signal_key}"):                     (303, 303, 303, 303, 303, 303),
    ("signals.answer", "/signals/{wrong_key}"):                      (404, 404, 404, 404, 404, 404),
    ("signals.stop", "/signals/{signal_key}/stop"):                  (200, 200, 200, 200, 200, 200),
    ("signals.stop", "/signals/{wrong_key}/stop"):                   (404, 404, 404, 404, 404, 404),
    ("policy_mailbox.save", "/manage/networks/{network}/policy-mailbox"): (403, 404, 404, 404, 303, 303),
    ("policy_mailbox.remove", "/manage/networks/{network}/policy-mailbox/removal"): (403, 404, 404, 404, 303, 303),
    ("theme_vote.vote", "/themes/{vote_key}/{theme}"):               (303, 303, 303, 303, 303, 303),
    ("theme_vote.vote", "/themes/{wrong_key}/{theme}"):              (404, 404, 404, 404, 404, 404),
    ("manage_themes.open_vote", "/manage/networks/{network}/vote"):  (403, 404, 404, 404, 303, 303),
    ("manage_themes.end_vote", "/manage/networks/{network}/vote/end"): (403, 404, 404, 404, 303, 303),
    ("manage_themes.withdraw", "/manage/networks/{network}/themes/{theme}/withdrawal"): (403, 404, 404, 404, 303, 303),
    ("manage_themes.choose", "/manage/networks/{network}/themes/{theme}/choice"): (403, 404, 404, 404, 409, 409),
    ("manage_themes.guide", "/manage/networks/{network}/themes/{theme}/guides/{member}"):
        (403, 404, 404, 404, 409, 409),
    ("proposals.send", "/proposals/new"):                            (303, 303, 303, 303, 303, 303),
    ("proposals.confirm", "/proposals/{proposal_key}/proof"):        (303, 303, 303, 303, 303, 303),
    ("proposals.confirm", "/proposals/{wrong_key}/proof"):           (404, 404, 404, 404, 404, 404),
    ("proposals.change", "/proposals/{proposal_key}/text"):          (303, 303, 303, 303, 303, 303),
    ("proposals.reply", "/proposals/{asked_proposal_key}/reply"):    (303, 303, 303, 303, 303, 303),
    ("proposals.reply", "/proposals/{proposal_key}/reply"):          (409, 409, 409, 409, 409, 409),  # no question
    ("proposals.withdraw", "/proposals/{proposal_key}/withdrawal"):  (200, 200, 200, 200, 200, 200),
    ("proposals.withdraw", "/proposals/{wrong_key}/withdrawal"):     (404, 404, 404, 404, 404, 404),
    ("manage_proposals.make_draft", "/manage/proposals/{proposal}/draft"): (403, 404, 404, 404, 303, 404),
    ("manage_proposals.make_draft", "/manage/proposals/{unproven_proposal}/draft"): (403, 404, 404, 404, 404, 404),
    ("manage_proposals.take_back", "/manage/proposals/{drafted_proposal}/draft/removal"):
        (403, 404, 404, 404, 303, 404),
    ("manage_proposals.ask", "/manage/proposals/{proposal}/question"): (403, 404, 404, 404, 303, 404),
    ("manage_proposals.decline", "/manage/proposals/{proposal}/refusal"): (403, 404, 404, 404, 303, 404),
    ("manage_proposals.decline", "/manage/proposals/{drafted_proposal}/refusal"): (403, 404, 404, 404, 409, 404),
    ("outbox.send_again", "/manage/letters/{letter}/retry"):         (403, 404, 409, 404, 409, 409),  # it waits already
    ("outbox.send_all_again", "/manage/letters/retries"):            (403, 404, 303, 303, 303, 303),
    ("outbox.release", "/manage/letters/release"):                   (403, 404, 404, 404, 303, 404),
    ("plans.save", "/manage/meetings/{workshop}/plan"):             (403, 403, 303, 403, 403, 403),
    ("plans.save", "/manage/meetings/{draft}/plan"):                (403, 404, 303, 404, 403, 403),
    ("plan_steps.begin", "/manage/meetings/{today}/plan/now"):      (403, 403, 303, 403, 403, 403),
    ("plan_steps.begin_on_the_day", "/days/{day_key}/plan"):        (303, 303, 303, 303, 303, 303),
    ("plan_steps.begin_on_the_day", "/days/{wrong_key}/plan"):      (404, 404, 404, 404, 404, 404),
    ("preparation.answer", "/manage/meetings/{workshop}/preparation"): (403, 403, 303, 403, 403, 403),
    ("preparation.answer", "/manage/meetings/{draft}/preparation"):  # a case of another session
        (403, 404, 404, 404, 403, 403),
    ("copies.create", "/manage/meetings/{workshop}/copies"):        (403, 403, 303, 403, 303, 303),
    ("copies.create", "/manage/meetings/{draft}/copies"):           (403, 404, 303, 404, 303, 303),
}  # fmt: skip

OTHERS = itertools.count()
RUN_IT = {"bram, who facilitates it", "chris, who organises", "lotte, who coordinates its network"}
# Where participants' names and addresses or the join link may be read, and by whom.
MAY_READ_SECRETS = {
    "/signups/{key}": set(ROLES),  # the link in the letter is enough
    "/sign-in/{token}": set(ROLES),
    "/days/{day_key}": set(ROLES),  # likewise
    "/feeds/mine/{calendar_key}.ics": set(ROLES),  # likewise: how to join what she has a seat in
    "/manage/meetings/{today}/attendance": RUN_IT,
    "/manage/meetings/{workshop}/signups": RUN_IT,
    "/manage/meetings/{workshop}/preparation": {"bram, who facilitates it"},
    "/manage/meetings/{workshop}/signups.csv": RUN_IT,
    "/manage/meetings/{workshop}/signups.xlsx": RUN_IT,
    "/manage/meetings/{workshop}/edit": RUN_IT,
    "/manage/letters": RUN_IT,
    "/me": {"anna, who takes part"},
    "/agenda/{workshop}": {"anna, who takes part"},  # her own mailbox, in the form for somebody else who shares it
    "/proposals/new": {"anna, who takes part"},  # her own name and mailbox, filled in on the form
    "/networks/{network}": {"anna, who takes part"},  # her own name and mailbox, in the form to join
    "/manage/people/data/{person}": {"chris, who organises"},
    "/me/data": {"anna, who takes part"},
    "/me/data/download.html": {"anna, who takes part"},
    "/me/data/download.json": {"anna, who takes part"},
    "/me/erasure": {"anna, who takes part"},
    "/agenda/{bylink}": {"anna, who takes part"},  # her own, filled in on the form
}


# Where a word of a case may be read, whose title and outcome are not shared; the link in the letter is enough.
MAY_READ_CASES = {
    "/signups/{key}/case": set(ROLES),
    "/signups/{held_key}/case": set(ROLES),
    "/manage/meetings/{workshop}/preparation": {"bram, who facilitates it"},
    "/me/data": {"anna, who takes part"},
    "/me/data/download.html": {"anna, who takes part"},
    "/me/data/download.json": {"anna, who takes part"},
}

# What all get alike, with or without somebody's words in it.
FOR_EVERYBODY = [
    at
    for at, row in SEEN.items()
    if len(set(row)) == 1 and all(may.get(at, set(ROLES)) == set(ROLES) for may in (MAY_READ_SECRETS, MAY_READ_CASES))
]


def test_every_address_has_its_rows(app: Flask):
    match = app.url_map.bind("samenop.example").match
    names = dict.fromkeys(("workshop", "draft", "members", "bylink", "today", "held", "told"), "x") | {
        "key": f"1.{'A' * 32}",
        "day_key": f"1.{'A' * 32}",
        "today_key": f"1.{'A' * 32}",
        "wrong_key": f"1.{'B' * 32}",
    }
    names |= {"token": "A" * 43, "spent_token": "A" * 43, "wrong_token": "A" * 43, "sign_in": "1"}
    names |= dict.fromkeys(("role", "portal_role", "member", "letter", "signup", "lesson", "breach"), "1")
    names |= dict.fromkeys(("held_key", "paper_key", "writer_key", "evaluation_key"), f"1.{'A' * 32}") | {"code": "x"}
    names |= dict.fromkeys(("asked", "written"), "x") | dict.fromkeys(("reaction", "hidden"), "1")
    names |= {"reaction_key": f"1.{'A' * 32}"}
    names |= {
        "address_key": f"1.{'A' * 32}",
        "calendar_key": f"1.{'A' * 32}",
        "letters_key": f"1.{'A' * 32}",
        "person": "1",
        "logo": "1",
    }
    names |= {"letters": "/example/letters/x", "network": "x", "draft_network": "x"}
    names |= dict.fromkeys(("request_key", "invited_key", "queue_key", "member_key"), f"1.{'A' * 32}")
    names |= dict.fromkeys(("request", "invitation", "gone"), "1")
    names |= {"letters": "/example/letters/x", "network": "x"}
    names |= {"case": "1", "theme": "1", "vote_key": f"1.{'A' * 32}", "signal_key": f"1.{'A' * 32}"}
    names |= dict.fromkeys(("proposal_key", "asked_proposal_key"), f"1.{'A' * 32}")
    names |= dict.fromkeys(("proposal", "drafted_proposal", "unproven_proposal"), "1")
    of_get = {match(pattern.format_map(names), "GET", return_rule=True)[0].rule for pattern in SEEN}
    of_post = {match(pattern.format_map(names), "POST", return_rule=True)[0].rule for _, pattern in DONE}

    rules = list(app.url_map.iter_rules())
    assert of_get == {rule.rule for rule in rules if "GET" in (rule.methods or ())}
    assert of_post == {rule.rule for rule in rules if "POST" in (rule.methods or ())}
    assert {rule.endpoint for rule in rules if "POST" in (rule.methods or ())} == set(FORM_POSTS)
    assert {method for rule in rules for method in rule.methods or ()} == {"GET", "HEAD", "OPTIONS", "POST"}


@pytest.mark.parametrize("role", ROLES)
def test_each_finds_what_is_theirs_reads_nobodys_secrets_and_changes_nothing_by_looking(
    scene: Scene, role: str, pytestconfig: pytest.Config
):
    browser = scene.browser(ROLES[role])
    column = list(ROLES).index(role)
    before = everything(scene.app)

    # What all get alike, each asks a third of, so that two of the six ask for each address.
    asked = {
        *(at for at, row in SEEN.items() if len(set(row)) > 1),
        *a_third_in_whole_runs(FOR_EVERYBODY, pytestconfig, column),
    }
    answers = {pattern: browser.ask(scene.path(pattern)) for pattern in SEEN if pattern in asked}
    some = a_ninth_of(SEEN, pytestconfig, column)
    heads = {pattern: browser.ask(scene.path(pattern), "HEAD") for pattern in some}

    assert {at: answer.status_code for at, answer in answers.items()} == {at: SEEN[at][column] for at in answers}
    assert {at: head.status_code for at, head in heads.items()} == {at: SEEN[at][column] for at in some}
    assert b"".join(head.data for head in heads.values()) == b""
    with_secrets = {at for at, answer in answers.items() if any(secret in words_of(answer) for secret in SECRETS)}
    assert with_secrets == {at for at, roles in MAY_READ_SECRETS.items() if role in roles and at in asked}
    with_cases = {at for at, answer in answers.items() if "Merkwoord" in words_of(answer)}
    assert with_cases == {at for at, roles in MAY_READ_CASES.items() if role in roles and at in asked}
    written = [line for line in everything(scene.app) if line not in before]
    assert len(everything(scene.app)) - len(before) == len(written)
    exports = ["history"] * 4 if role in RUN_IT else []  # an export is the only GET that writes, and its HEAD does not
    assert [line.split(":")[0] for line in written if "'exported'" in line] == exports
    assert len(written) == len(exports)


# whoever presses, a member offers their place three times in three days, and a draft is published once
FIRST_THREE = {"memberships.hand_over", "manage.publish_drafts"}


@pytest.mark.parametrize("role", ROLES)
def test_who_may_not_do_it_leaves_no_trace(scene: Scene, role: str):
    """One walk in one scene: what is refused changes nothing for the next."""
    column = list(ROLES).index(role)
    refused = {post: row[column] for post, row in DONE.items() if row[column] >= 400}
    browser, before = scene.browser(ROLES[role]), everything(scene.app)

    statuses, changed_by = {}, []
    for post in refused:
        statuses[post] = do(scene, post, browser)
        changed_by += [post] if everything(scene.app) != before else []

    assert statuses == refused
    assert changed_by == []


@pytest.mark.in_turns
@pytest.mark.parametrize("post", [post for post, row in DONE.items() if min(row) < 400], ids=lambda post: post[1])
def test_each_can_do_what_is_theirs(scene: Scene, post: tuple[str, str]):
    statuses = dict(list(zip(ROLES, DONE[post], strict=True))[: 3 if post[0] in FIRST_THREE else None])
    allowed = {role: status for role, status in statuses.items() if status < 400}

    done = {role: do(scene, post, scene.browser(ROLES[role])) for role in allowed}

    assert done == allowed


def do(scene: Scene, post: tuple[str, str], browser: Browser) -> int:
    """Send the post with this reader's own token; return the status."""
    endpoint, pattern = post
    typed = dict(FORM_POSTS[endpoint].typed)
    if endpoint in ("meetings.save", "run.move"):
        slug = scene.path(pattern).split("/")[-2]
        typed["version"] = str(db.session.scalar(select(Meeting.version).where(Meeting.slug == slug)))
    if endpoint == "networks_desk.save":
        slug = scene.path(pattern).split("/")[-2]
        typed["version"] = str(db.session.scalar(select(Network.version).where(Network.slug == slug)))
    if endpoint == "roles.give_to_another":
        typed["to"] = str(scene.people["lotte"].id)
    if endpoint == "run.move":
        typed["starts"] = f"2027-02-02T{9 + next(OTHERS) % 10:02}:30"  # each to a different time
    if endpoint == "who_comes.add":
        typed["email"] = f"{next(OTHERS)}@oeverkring.example"  # each adds a different person
    if endpoint.startswith("messages.send"):
        long_ago()
    if endpoint == "memberships.hand_over":
        with transaction() as session:
            session.execute(update(Membership).values(offers=0))  # three in three days
    if pattern == "/sign-in/{token}":
        scene.names["token"] = add_person("anna@oeverkring.example", "Anna", set(), now())[1]  # a token works once
    if endpoint in ("members.accept", "memberships.withdraw", "memberships.leave"):
        scene.names |= somebody_else(scene)
    if pattern == "/proposals/{proposal_key}/withdrawal":  # it goes only once
        scene.names["proposal_key"] = proposal_key(confirmed(f"piet{next(OTHERS)}", now=now()))
    answer = browser.ask(scene.path(pattern), "POST", data=with_token(typed, scene.mark(browser, endpoint)))
    return answer.status_code


def somebody_else(scene: Scene) -> dict[str, str]:
    """Return the keys of the next who asks and of the next member, when the earlier are gone: one leaves only once."""
    network = network_at(scene.names["network"])
    is_there = application_with(int(scene.names["request"])) and belonging_by(scene.names["member_key"])
    if not network or (is_there and belonging_by(scene.names["request_key"])):
        return {}
    number = next(OTHERS)
    rosa, noor = (person(f"{name}{number}") for name in ("rosa", "noor"))
    add_member(network.id, noor.email, "", None, now())
    ask_to_join(network.id, Joiner("Rosa", rosa.email, "", "", "nl", 1, ""), now())
    prove_request(network.id, rosa.id, now())
    asked, member = belonging_of(rosa.id, network.id), belonging_of(noor.id, network.id)
    assert asked and asked.application and member
    return {"request": str(asked.application.id), "request_key": asked.key, "member_key": member.key}


def long_ago() -> None:
    """Let the messages that were sent be of an earlier month, so that they count for none of today."""
    with transaction() as session:
        recent = update(GroupMessage).where(GroupMessage.sent_at > MESSAGES_AT)
        session.execute(recent.values(sent_at=MESSAGES_AT))


def words_of(answer: TestResponse) -> str:
    """Return the readable text of an answer: of a PDF its pages, of a workbook its parts."""
    if answer.data.startswith(b"%PDF"):
        return "".join(sheet.extract_text() for sheet in PdfReader(BytesIO(answer.data)).pages)
    if not answer.data.startswith(b"PK"):
        return answer.data.decode(errors="replace")  # a logo is no text
    with ZipFile(BytesIO(answer.data)) as parts:
        return "".join(parts.read(name).decode() for name in parts.namelist())
