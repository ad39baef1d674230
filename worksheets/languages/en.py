"""English on paper."""

from __future__ import annotations

from worksheets.languages.model import Language

LANGUAGE = Language(
    code="en",
    tag="en-GB",
    name="English",
    points=("point", "points"),
    minutes=("minute", "minutes"),
    quotes=("“", "”"),
    dash="–",
    decimal=".",
    thousands=",",
    grouping=",",
    units=(
        "point points "
        "km m cm mm ha kg g t l h min s thousand million billion trillion °C BC AD BCE CE "
        "years tenge people January February March April May June July August September "
        "October November December kilometres kilometers metres meters centimetres centimeters "
        "hectares kilograms tonnes tons litres liters hours minutes seconds days months times "
        "degrees percent"
    ),
    centuries="century centuries",
    no_line_ends_with="a I",
    no_line_begins_with="",
    before_names="Mr Mrs Ms Dr St Fig fig No no p pp ch vol",
    last_options=(
        "all of the above",
        "all of the answers",
        "all of the options",
        "all of the listed",
        "all the above",
        "all of these",
        "all are correct",
        "all answers are",
        "both of the above",
        "none of the above",
        "none of the answers",
        "none of the options",
        "none of the listed",
        "none of these",
        "no correct answer",
        "all above",
        "all the answers",
        "all options",
        "all are true",
        "all are right",
        "none above",
        "none of them",
        "no answer is",
        "neither of the above",
        "neither of these",
        "both are correct",
        "both of these",
        "all of them are",
        "all of them.",
        "all.",
        "none.",
        "none are correct",
        "none is correct",
        "both.",
    ),
    letter_words=(
        "and or both only just neither nor either is are correct right true answer answers "
        "option options not"
    ),
    words={
        "variant": "Variant {label}",
        "school": "School",
        "subject": "Subject",
        "pupil": "Name",
        "class": "Class",
        "date": "Date",
        "teacher": "Teacher",
        "time": "Time",
        "minutes_blank": "_____ minutes",
        "score": "Score",
        "mark": "Mark",
        "question_count": "Number of questions",
        "point_count": "Total points",
        "page": "page {page} of {pages}",
        "answer": "Answer",
        "true": "True",
        "false": "False",
        "several": "several right answers",
        "words": "Words",
        "read_one": "Read the text and answer question {first}.",
        "read_many": "Read the text and answer questions {first}–{last}.",
        "key": "Answer key",
        "key_table": "Answer key for all variants",
        "number": "No.",
        "short_answer": "Answer",
        "evidence": "Evidence in the text",
        "explanation": "Explanation",
        "rubric": "Descriptors",
        "by_rubric": "see descriptors",
        "source_line": "line {line}",
        "source_page": "p. {page}",
        "total": "Total",
        "choice_title": "Multiple choice: one right answer",
        "choice_instruction": "Each question has only one right answer. Circle its letter.",
        "choice_several_title": "Multiple choice: several right answers",
        "choice_several_instruction": (
            "Each question has several right answers. Circle the letters of all of them."
        ),
        "truth_title": "True or false?",
        "truth_instruction": (
            "Is the statement true or false? Put a cross (×) between the brackets before your "
            "answer."
        ),
        "gap_title": "Fill in the gaps",
        "gap_instruction": "Write the missing word or number in each gap.",
        "short_title": "Short answers",
        "short_instruction": "Answer in one word or a few words.",
        "number_title": "Answers in numbers",
        "number_instruction": "Write your answer as a number.",
        "matching_title": "Matching",
        "matching_instruction": (
            "Find the entry on the right that goes with each number, and write its letter in the "
            "table."
        ),
        "order_title": "Putting in order",
        "order_instruction": (
            "In the box before each entry, write its number in the right order (1, 2, 3, …)."
        ),
        "open_title": "Extended answers",
        "open_instruction": "Answer in full sentences.",
        "group_title": "Reading",
        "or": "or",
        "variants": "Variant",
        "dropped": "dropped",
        "all_right": "all score",
        "changed": "Corrected (was: {before})",
        "changed_note": "{sign} – the key to this question was corrected after printing.",
        "errata": "Errata",
        "before": "Old key",
        "after": "New key",
        "rule_drop": "The question does not count; its points are taken off the total.",
        "rule_accept": "This answer is right, too: {answers}.",
        "rule_accept_all": "Everyone gets full points for this question.",
        "slips": "Message to the pupils",
        "slip_hello": "Dear pupils,",
        "slip_place": "{variant}, question {number}",
        "slip_drop": (
            "there is a mistake in this question, so it does not count. Nobody gains or loses "
            "points by it."
        ),
        "slip_accept": (
            "more than one answer to this question counts as right. Any of them earns full points."
        ),
        "slip_accept_all": (
            "there is a mistake in this question, so everyone gets full points for it."
        ),
        "slip_total": "The total is now {total}.",
        "slip_thanks": "We are sorry for the trouble, and thank you for your understanding.",
        "said_gap": "[blank]",
        "said_lines": "[Lines to write on: {count}]",
        "fairness": "How equal the variants are",
        "fairness_lead": (
            "What each variant is made of, which questions the variants share, and where the "
            "right answers stand. All figures are reckoned from the papers as made."
        ),
        "fairness_questions": "Questions",
        "fairness_mean": "Difficulty",
        "fairness_spread": "Spread",
        "fairness_run": "In a row",
        "fairness_likely": "Chance",
        "fairness_note": (
            "Difficulty: 0 means everybody solves it, 1 nobody; spread is the standard "
            "deviation. Below the letters: how often that letter is right. In a row: how "
            "often one letter follows itself at most. Chance: how likely an order by pure "
            "chance spreads the letters at least as unevenly."
        ),
        "fairness_overlap": "Shared questions",
        "fairness_topics": "Topics and levels",
        "fairness_seats": (
            "Questions that several variants have: number, and letter of the right answer"
        ),
        "fairness_question": "Question",
        "level_knowledge": "Knowledge",
        "level_application": "Application",
        "level_higher": "Higher order",
        "cards": "Cards",
        "catalogue": "Question catalogue",
        "status_draft": "draft",
        "status_accepted": "accepted",
        "status_rejected": "rejected",
        "source": "Source",
        "answer_sheet": "Answer sheet",
        "sheet_letters": "Put a × on the letter of the right answer.",
        "sheet_written": "Write the answer beside the number of the question.",
        "marks": "From points to marks",
        "mark_poor": "unsatisfactory",
        "mark_fair": "satisfactory",
        "mark_good": "good",
        "mark_excellent": "excellent",
        "scale_school": "Five-point scale, grades 2–11",
        "scale_first-grade": "Five-point scale, grade 1",
        "scale_university": "Letter grades, university",
        "rounding_half-up": (
            "Percentages are rounded to a whole number: 64.5% is 65%, 64.4% is 64%."
        ),
        "rounding_down": "Fractions of a percent are cut off: 64.9% is 64%.",
    },
)
