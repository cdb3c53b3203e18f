"""The facilitator's text after a session: written, checked, and shown to who may read it."""
