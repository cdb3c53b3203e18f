"""The page that shows the letters of the example portal: the .eml files that its worker wrote."""

from flask import Blueprint

from portal.demo import models  # noqa: F401

bp = Blueprint("demo", __name__)
