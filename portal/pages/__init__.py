"""Pages that put several concepts together. They stand above all concepts: nothing imports them but `create_app`."""
