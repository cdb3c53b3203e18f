"""What the example holds, as data: people, networks and meetings, all made up."""
