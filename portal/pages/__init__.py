"""Pages that combine several concepts. Only `create_app` imports them."""
