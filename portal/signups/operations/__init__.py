"""The verbs of signing up, a file each; they share the steps of `lock`, `seats` and `posting`."""
