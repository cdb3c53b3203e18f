"""The example content as data: people, networks and meetings, all fictional."""
