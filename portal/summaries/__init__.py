"""The facilitator's text after a session: writing, checking and publishing it."""
