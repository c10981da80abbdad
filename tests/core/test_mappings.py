from pixhaul.core.mappings import (
    MOST,
    ColumnChoice,
    Mappings,
    are_mappings,
    choice_for,
    remembered_columns,
    with_choice,
)

CHOICE = ColumnChoice(("Image 1", "Image 2"), "{SKU}_{n:02}", "{Category}")


def test_what_was_chosen_is_found_again_and_is_plain_json() -> None:
    kept = with_choice({}, "k", CHOICE)
    assert choice_for(kept, "k") == CHOICE
    assert choice_for(kept, "other") is None
    assert are_mappings(kept)
    assert remembered_columns(with_choice(kept, "none", ColumnChoice())) == {"k": ("Image 1", "Image 2")}


def test_the_oldest_choice_goes_first_and_a_new_one_makes_it_the_newest() -> None:
    kept: Mappings = {}
    for number in range(MOST):
        kept = with_choice(kept, str(number), CHOICE)
    kept = with_choice(kept, "0", ColumnChoice(name="x"))
    kept = with_choice(kept, "new", CHOICE)
    assert len(kept) == MOST
    assert choice_for(kept, "1") is None
    assert choice_for(kept, "0") == ColumnChoice(name="x")
