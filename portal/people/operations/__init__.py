"""The verbs of people, a file each subject: signing in, and roles."""
