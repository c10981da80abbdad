"""The sentences of the rooms that know no Qt, collected for translators. Generated, but for this file."""
